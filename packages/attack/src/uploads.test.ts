import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { officer, owner, type Person } from './production.ts';

let head: Person;
beforeAll(async () => {
  ({ person: head } = await officer('thutruong'));
});

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
/** A workbook as small as one can be, with some parts replaced. */
const workbook = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(
      {
        '[Content_Types].xml': text(
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        ),
        'xl/workbook.xml': text('<workbook><sheets><sheet name="A" sheetId="1"/></sheets></workbook>'),
        'xl/worksheets/sheet1.xml': text('<worksheet><sheetData/></worksheet>'),
        ...parts,
      },
      { level: 9 },
    ),
  );
const HUGE = 200_000_000;
const FILES: readonly (readonly [string, () => Uint8Array<ArrayBuffer>])[] = [
  [
    'a workbook that unpacks to 200 MB',
    () => workbook({ 'xl/worksheets/sheet1.xml': new Uint8Array(HUGE).fill(32) }),
  ],
  [
    'strings that read a file of ours',
    () =>
      workbook({
        'xl/sharedStrings.xml': text(
          '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>',
        ),
        'xl/worksheets/sheet1.xml': text(
          '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>',
        ),
      }),
  ],
  ['parts with names that lead outside', () => workbook({ '../../../../tmp/outside.xml': text('<a/>') })],
  [
    'a billion laughs',
    () =>
      workbook({
        'xl/sharedStrings.xml': text(
          `<!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, n) => `<!ENTITY a${n} "${'&a;'.repeat(10)}">`).join('')}]><sst/>`,
        ),
      }),
  ],
  [
    'something that only begins like a workbook',
    () => new Uint8Array([0x50, 0x4b, 3, 4, ...new Uint8Array(2_000)]),
  ],
  ['16,385 columns', () => new Uint8Array(text(`${'a,'.repeat(16_385)}\n`))],
  ['UTF-16 that is not', () => new Uint8Array([0xff, 0xfe, 0xd8, 0x00, 0x41])],
  ['nothing', () => new Uint8Array()],
];

describe('a list of persons', () => {
  it.each(FILES)('%s is refused, and nothing of it is taken in [A-59]', async (_name, make) => {
    const people = await owner.query('select count(*) from citizen');
    for (const path of [
      '/person-imports/preview',
      `/person-imports?purpose=${encodeURIComponent('Nhập danh sách theo công văn')}`,
    ]) {
      // The server may close the line before all is sent; then there is nothing to read.
      const answer = await head
        .post(path, make(), { 'content-type': 'application/octet-stream' })
        .catch(() => null);
      if (!answer) continue;
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(answer.text).not.toMatch(/root:|node_modules|stack/);
    }
    expect((await owner.query('select count(*) from citizen')).rows).toEqual(people.rows);
  });

  it('the server still has its memory afterwards [A-59]', async () => {
    expect((await head.ask('{ me { username } }')).data.me.username).toBe('thutruong');
  });
});
