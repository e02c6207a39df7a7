import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocxTables } from './read-docx-tables.ts';

const archive = (parts: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)]))),
  );
const wordOf = (body: string): Buffer =>
  archive({
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
  });
const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:tc>`;
const refusalOf = (content: Buffer) =>
  readDocxTables(content).then(
    () => null,
    ({ code, details }: { code: string; details: object }) => ({ code, ...details }),
  );

describe('the tables of a Word document', () => {
  test('are read as another program has written them: bold, several paragraphs, broken runs', async () => {
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph('Kèm theo Công văn'),
            new Table({
              rows: [
                new TableRow({
                  children: [
                    new TableCell({
                      children: [
                        new Paragraph({
                          children: [new TextRun({ text: 'Phường ', bold: true }), new TextRun('Trà Cổ')],
                        }),
                      ],
                    }),
                    new TableCell({ children: [new Paragraph('1.'), new Paragraph('404 & <x>')] }),
                  ],
                }),
              ],
            }),
          ],
        },
      ],
    });
    expect(await readDocxTables(await Packer.toBuffer(document))).toEqual([
      [['Phường Trà Cổ', '1. 404 & <x>']],
    ]);
  });

  test('keep their columns where a cell spans several, and leave out what was struck out', async () => {
    const struck =
      '<w:tc><w:p><w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:r><w:t>7</w:t></w:r></w:p></w:tc>';
    const row = `<w:tr>${cell('Tổng số', '<w:gridSpan w:val="2"/>')}${cell('24.416')}${struck}</w:tr>`;
    expect(await readDocxTables(wordOf(`<w:tbl>${row}</w:tbl>`))).toEqual([[['Tổng số', '', '24.416', '7']]]);
  });

  test('are several in their order, and one inside a cell is not one of them', async () => {
    const inner = `<w:tbl><w:tr>${cell('trong')}</w:tr></w:tbl>`;
    const outer = `<w:tbl><w:tr><w:tc><w:p><w:r><w:t>ngoài</w:t></w:r></w:p>${inner}</w:tc></w:tr></w:tbl>`;
    expect(
      await readDocxTables(wordOf(`${outer}<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`)),
    ).toEqual([[['ngoài']], [['trong']]]);
    expect(await readDocxTables(wordOf('<w:p/>'))).toEqual([]);
  });

  test('are none of a workbook', async () => {
    expect(await readDocxTables(archive({ 'xl/workbook.xml': '<workbook/>' }))).toBeNull();
  });

  test.each([
    [
      'an entity that grows',
      '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document xmlns:w="w">&a;</w:document>',
      { code: 'TABLE_REACHES_OUT' },
    ],
    [
      'an outer entity',
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document>&a;</w:document>',
      { code: 'TABLE_REACHES_OUT' },
    ],
    [
      'more text than a document has',
      `<w:document>${'x'.repeat(4_000_001)}</w:document>`,
      { code: 'TABLE_TOO_LONG' },
    ],
  ])('with %s are refused', async (_, xml, refusal) => {
    expect(await refusalOf(archive({ 'word/document.xml': xml }))).toEqual(refusal);
  });

  test('with elements within each other without end are refused', async () => {
    const deep = `${'<w:p>'.repeat(50_000)}${'</w:p>'.repeat(50_000)}`;
    expect(await refusalOf(wordOf(deep))).toEqual({ code: 'TABLE_UNREADABLE' });
  });

  test.each([
    ['a cell that spans a billion columns', cell('x', '<w:gridSpan w:val="1000000000"/>'), 1_000_000_000],
    ['20,000 cells in a row', cell('').repeat(20_000), 65],
  ])('with %s are refused, and the row is named', async (_, cells, columns) => {
    expect(await refusalOf(wordOf(`<w:tbl><w:tr>${cell('1')}</w:tr><w:tr>${cells}</w:tr></w:tbl>`))).toEqual({
      code: 'TABLE_TOO_WIDE',
      row: 2,
      columns,
      limit: 64,
    });
  });
});
