import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTable } from './read-table.ts';
import { TABLE_FORMATS, writeTable } from './write-table.ts';

const utf16 = (text: string, isBigEndian: boolean): Buffer => {
  const content = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBigEndian ? content.swap16() : content;
};

const refused = (content: Buffer) =>
  readTable(content).then(
    () => null,
    ({ code, details }: { code: string; details: object }) => ({ code, ...details }),
  );

/** A workbook with one sheet, as a program other than ours would write it, with whatever parts are added. */
function workbook(sheet: string, more: Record<string, string | Uint8Array> = {}): Buffer {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
    ...more,
  };
  const entries = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return Buffer.from(zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>));
}

describe('reading CSV', () => {
  const TEXT = 'Xã,Chỉ tiêu\r\n"Hải Đông, xã",1.292\n\rTrà Cổ,"có ""ngoặc"""';
  const ROWS = [['Xã', 'Chỉ tiêu'], ['Hải Đông, xã', '1.292'], [''], ['Trà Cổ', 'có "ngoặc"']];

  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16, little end first', utf16(TEXT, false)],
    ['UTF-16, big end first', utf16(TEXT, true)],
    ['semicolons', Buffer.from(TEXT.replaceAll(/,(?!\s)/g, ';'))],
    ['tabulators', Buffer.from(TEXT.replaceAll(/,(?!\s)/g, '\t'))],
  ])(
    'reads %s, with every kind of line ending mixed, and keeps empty lines in the count',
    async (_name, content) => {
      expect(await readTable(content)).toEqual(ROWS);
    },
  );

  test('a file in an old Vietnamese encoding is refused rather than read with wrong accents', async () => {
    expect(await refused(Buffer.from([0x58, 0xe3, 0x2c, 0x31]))).toEqual({ code: 'TABLE_UNREADABLE' });
  });

  test('a picture with another name is no table', async () => {
    expect(await refused(Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0', 'latin1'))).toEqual({
      code: 'TABLE_UNREADABLE',
    });
  });

  test('20,000 columns are refused with the row', async () => {
    const content = Buffer.from(`a,b\n1,2\n${'1,'.repeat(19_999)}1\n`);
    expect(await refused(content)).toEqual({ code: 'TABLE_TOO_WIDE', row: 3, columns: 20_000, limit: 64 });
  });

  test('a row without end is refused with its number', async () => {
    expect(await refused(Buffer.from(`a,b\n1,2\n"${'x'.repeat(2_000_000)}`))).toMatchObject({
      code: 'TABLE_TOO_WIDE',
      row: 3,
    });
  });

  test('1,000,001 rows are refused', async () => {
    expect(await refused(Buffer.from('a,b\n'.repeat(1_000_001)))).toEqual({
      code: 'TABLE_TOO_LONG',
      rows: 100_000,
    });
  });

  test('a file without a letter in it is told to be empty', async () => {
    expect(await refused(Buffer.from(' ,\r\n,, \r\n'))).toEqual({ code: 'TABLE_EMPTY' });
  });
});

describe('reading XLSX', () => {
  const cell = (reference: string, text: string) =>
    `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

  test('a formula reads as the formula, and not as what it gave when the file was saved', async () => {
    const sheet = `<row r="1">${cell('A1', 'Tổng')}<c r="B1"><f>SUM(B2:B3)</f><v>24416</v></c><c r="C1"><v>1404</v></c></row>`;
    expect(await readTable(workbook(sheet))).toEqual([['Tổng', '=SUM(B2:B3)', '1404']]);
  });

  test('rows keep the numbers that the spreadsheet shows', async () => {
    expect(await readTable(workbook(`<row r="3">${cell('B3', 'x')}</row>`))).toEqual([
      ['', ''],
      ['', ''],
      ['', 'x'],
    ]);
  });

  test.each([
    ['links to other files', { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' }],
    ['macros', { 'xl/vbaProject.bin': 'MZ' }],
    [
      'declarations of outer entities',
      { 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><sst>&e;</sst>' },
    ],
  ])('a workbook with %s is refused', async (_name, more) => {
    expect(await refused(workbook(`<row r="1">${cell('A1', 'x')}</row>`, more))).toEqual({
      code: 'TABLE_REACHES_OUT',
    });
  });

  test('16,384 columns are refused with the row, though only one cell stands out there', async () => {
    expect(await refused(workbook(`<row r="7">${cell('XFD7', 'x')}</row>`))).toEqual({
      code: 'TABLE_TOO_WIDE',
      row: 7,
      columns: 16_384,
      limit: 64,
    });
  });

  test('a cell in the last row that a spreadsheet has is refused', async () => {
    expect(await refused(workbook(`<row r="1048576">${cell('A1048576', 'x')}</row>`))).toMatchObject({
      code: 'TABLE_TOO_LONG',
    });
  });

  test('a bomb is refused by what it announces, and one that lies by what comes out', async () => {
    const bomb = workbook('', { 'xl/worksheets/sheet2.xml': new Uint8Array(70_000_000) });
    expect(await refused(bomb)).toMatchObject({ code: 'TABLE_TOO_LONG' });
    const size = Buffer.alloc(4);
    size.writeUInt32LE(70_000_000);
    const small = Buffer.alloc(4);
    small.writeUInt32LE(100);
    const liar = Buffer.from(bomb);
    for (let at = liar.indexOf(size); at !== -1; at = liar.indexOf(size)) small.copy(liar, at);
    expect(await refused(liar)).toEqual({ code: 'TABLE_UNREADABLE' });
  });

  test('a name that leads out of the archive is refused', async () => {
    expect(await refused(workbook('', { '../x.xml': '<x/>' }))).toEqual({ code: 'TABLE_UNREADABLE' });
  });

  test('half a workbook is refused', async () => {
    expect(await refused(workbook('').subarray(0, 300))).toEqual({ code: 'TABLE_UNREADABLE' });
  });
});

describe.each(TABLE_FORMATS)('writing %s', (format) => {
  test.each([
    '=HYPERLINK("http://x")',
    "+cmd|' /C calc'!A0",
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1',
    "'=1",
    ' =1',
  ])('a cell with %j comes back as that text', async (cell) => {
    expect(await readTable(await writeTable(format, 'A', [['x', cell]]))).toEqual([['x', cell]]);
  });

  test('whatever is written is read back', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('012345678901', '1.404', '2023-03-02', 'TRUE', 'Đỗ Thị Ẩn', '_x000D_', '<a>&amp;'),
    );
    const printable = cell.map((text) => text.replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, ''));
    const table = fc
      .integer({ min: 1, max: 6 })
      .chain((width) =>
        fc.array(fc.array(printable, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const written = [['cột', ...Array.from({ length: (rows[0]?.length ?? 1) - 1 }, () => 'c')], ...rows];
        const read = await readTable(await writeTable(format, 'A', written));
        expect(written.map((row, index) => row.map((_cell, column) => read[index]?.[column] ?? ''))).toEqual(
          written,
        );
      }),
      { numRuns: 60 },
    );
  });
});

test('in CSV no cell begins as a formula, in half width or full width [A-60]', async () => {
  const content = await writeTable('CSV', 'A', [['=1', '＝1', '@x', '\t=1', 'tên']]);
  expect(content.toString()).toBe('\uFEFF"\'=1","\'＝1","\'@x","\'\t=1","tên"\r\n');
});
