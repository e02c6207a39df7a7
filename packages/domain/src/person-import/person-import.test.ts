import { describe, expect, test } from 'vitest';
import { findImportColumns } from './columns.ts';
import { readImportRow } from './import-row.ts';
import { unitNameForm } from './unit-names.ts';

const HEADINGS = [
  'STT',
  'Số định danh cá nhân',
  'Họ, chữ đệm và tên',
  'Ngày sinh',
  'Giới tính',
  'Nơi thường trú',
  'Số điện thoại',
  'Xã, phường',
  'Ngày duyệt',
];
const { columns } = findImportColumns([HEADINGS]);
const rules = {
  columns,
  today: '2026-11-26',
  provinceCodes: new Set(['022']),
  units: new Map([
    ['hai dong', 7],
    ['ka long', null],
  ]),
};
const ROW = {
  number: '022190999123',
  name: 'Hoàng Thị Mận',
  born: '05/09/1990',
  sex: 'Nữ',
  address: 'Thôn 3, Xã Hải Đông',
  phone: '0992 123 456',
  unit: 'X. Hải Đông',
  approved: '02/03/2023',
};
const read = (change: Partial<typeof ROW> = {}) => {
  const row = { ...ROW, ...change };
  return readImportRow(
    ['1', row.number, row.name, row.born, row.sex, row.address, row.phone, row.unit, row.approved],
    rules,
  );
};

describe('the headings of the list', () => {
  test('are found under the title, with or without accents, in any order [R-168]', () => {
    const sheet = [
      ['CÔNG AN THÀNH PHỐ MÓNG CÁI'],
      [],
      ['SO CCCD', 'Địa chỉ', 'SĐT', 'Phường/xã', 'Họ và tên', 'Giới tính:', 'Ngày, tháng, năm sinh'],
    ];
    expect(findImportColumns(sheet)).toEqual({
      headingRow: 2,
      columns: {
        PERSONAL_ID_NUMBER: 0,
        PERMANENT_ADDRESS: 1,
        PHONE_NUMBER: 2,
        UNIT: 3,
        FULL_NAME: 4,
        SEX: 5,
        DATE_OF_BIRTH: 6,
        APPROVED_ON: null,
      },
    });
  });

  test('that are missing are named', () => {
    expect(() => findImportColumns([['Số định danh cá nhân', 'Họ và tên']])).toThrow(
      expect.objectContaining({
        code: 'IMPORT_COLUMN_MISSING',
        details: { columns: ['DATE_OF_BIRTH', 'SEX', 'PERMANENT_ADDRESS', 'PHONE_NUMBER', 'UNIT'] },
      }),
    );
  });
});

describe('a row of the list', () => {
  test('gives the person in the forms in which they are kept', () => {
    expect(read()).toEqual({
      person: {
        personalIdNumber: '022190999123',
        fullName: 'Hoàng Thị Mận',
        dateOfBirth: '1990-09-05',
        sex: 'FEMALE',
        permanentAddress: 'Thôn 3, Xã Hải Đông',
        phoneNumber: '0992123456',
        unitId: 7,
        approvedOn: '2023-03-02',
      },
    });
  });

  test.each([
    ['a name typed with combining marks', { name: ROW.name.normalize('NFD') }, { fullName: 'Hoàng Thị Mận' }],
    ['a day as a spreadsheet keeps it', { born: '1990-09-05' }, { dateOfBirth: '1990-09-05' }],
    ['a day without zeros', { born: '5-9-1990' }, { dateOfBirth: '1990-09-05' }],
    ['the ward without its kind and accents', { unit: 'hai dong' }, { unitId: 7 }],
    ['no day of approval', { approved: ' ' }, { approvedOn: null }],
  ])('takes %s', (_name, change, kept) => {
    expect(read(change)).toMatchObject({ person: kept });
  });

  test.each([
    ['eleven digits', { number: '22190999123' }, ['PERSONAL_ID_NUMBER', 'PERSONAL_ID_NUMBER_FORMAT']],
    [
      'a province that no number has',
      { number: '999190999123' },
      ['PERSONAL_ID_NUMBER', 'ID_NUMBER_PROVINCE_UNKNOWN'],
    ],
    [
      'another birth year in the number',
      { born: '05/09/1991' },
      ['PERSONAL_ID_NUMBER', 'ID_NUMBER_BIRTH_YEAR_DIFFERS'],
    ],
    ['another sex in the number', { sex: 'Nam' }, ['PERSONAL_ID_NUMBER', 'ID_NUMBER_SEX_DIFFERS']],
    ['no phone but a landline', { phone: '0203 388 1234' }, ['PHONE_NUMBER', 'PHONE_NUMBER_FORMAT']],
    ['a name with digits', { name: 'Hoàng Thị 2' }, ['FULL_NAME', 'FULL_NAME_FORMAT']],
    ['no name', { name: ' ' }, ['FULL_NAME', 'IMPORT_CELL_EMPTY']],
    ['a day in the American order', { born: '09/25/1990' }, ['DATE_OF_BIRTH', 'IMPORT_DATE_FORMAT']],
    ['a birth in the future', { born: '05/09/2090' }, ['DATE_OF_BIRTH', 'DATE_OF_BIRTH_INVALID']],
    ['an approval in the future', { approved: '05/09/2090' }, ['APPROVED_ON', 'IMPORT_APPROVED_LATER']],
    ['a sex that says nothing', { sex: 'x' }, ['SEX', 'SEX_REQUIRED']],
    ['an address of three letters', { address: 'T 3' }, ['PERMANENT_ADDRESS', 'ADDRESS_FORMAT']],
    ['a ward that does not exist', { unit: 'Xã Trên Trời' }, ['UNIT', 'UNIT_UNKNOWN']],
    ['a ward of another office', { unit: 'Phường Ka Long' }, ['UNIT', 'IMPORT_UNIT_NOT_COVERED']],
    ['a formula', { phone: '=A1' }, ['PHONE_NUMBER', 'IMPORT_CELL_FORMULA']],
    ['a formula in full width', { name: '＝A1' }, ['FULL_NAME', 'IMPORT_CELL_FORMULA']],
    [
      'a child of thirteen',
      { number: '022309999123', born: '05/09/2009' },
      ['DATE_OF_BIRTH', 'NO_OWN_ACCOUNT_UNDER_14'],
    ],
  ])('with %s is kept out, with the column and the reason', (_name, change, [column, code]) => {
    expect(read(change)).toEqual({ problems: [{ column, code }] });
  });

  test('is told everything that is wrong with it at once', () => {
    expect(read({ name: '1', phone: '1', unit: '1' })).toEqual({
      problems: [
        { column: 'FULL_NAME', code: 'FULL_NAME_FORMAT' },
        { column: 'PHONE_NUMBER', code: 'PHONE_NUMBER_FORMAT' },
        { column: 'UNIT', code: 'UNIT_UNKNOWN' },
      ],
    });
  });
});

test.each([
  ['Phường Trà Cổ', 'tra co'],
  ['P.Trà Cổ', 'tra co'],
  ['TRÀ CỔ', 'tra co'],
  ['xã  Hải Đông', 'hai dong'],
])('the ward %s is looked for as %s', (written, form) => {
  expect(unitNameForm(written)).toBe(form);
});
