import { describe, expect, test } from 'vitest';
import { matchUnit, type DatedUnit } from './match-unit.ts';

const unit = (id: number, name: string, validFrom: string | null, validTo: string | null): DatedUnit => ({
  id,
  code: String(id),
  name,
  validFrom,
  validTo,
});
const UNITS = [
  unit(1, 'Phường Trà Cổ', null, '2025-07-01'),
  unit(2, 'Xã Hải Sơn', null, '2025-07-01'),
  unit(3, 'Xã Hải Sơn', '2025-07-01', null),
  unit(4, 'Phường Hải Hòa', null, '2025-07-01'),
  unit(5, 'Phường Móng Cái 1', '2025-07-01', null),
  unit(6, 'Xã Xà Phiên', null, null),
  unit(7, 'Xã Vĩnh Hòa', null, null),
  unit(8, 'Phường Vĩnh Hòa', null, null),
  unit(9, 'Xã Vĩnh Hoà Hưng', null, null),
  unit(10, 'Xã Đông Hưng', null, null),
  unit(11, 'Xã Đồng Hưng', null, null),
  unit(12, 'Đặc khu Vân Đồn', '2025-07-01', null),
];
const match = (name: string, day = '2023-03-17') => {
  const result = matchUnit(name, UNITS, day);
  return result.kind === 'FOUND' ? result.unit.id : result.kind;
};

describe('the name of a unit', () => {
  test.each([
    ['Phường Trà Cổ', 1],
    ['phường trà cổ', 1],
    ['TRÀ CỔ', 1],
    ['P. Trà Cổ', 1],
    ['P.Trà Cổ', 1],
    ['Phuong Tra Co', 1],
    ['  Trà   Cổ ', 1],
    ['Phường Trà Cổ'.normalize('NFD'), 1],
    ['Hải Hoà', 4],
    ['Xà Phiên', 6],
    ['xa phien', 6],
    ['Xã Xà Phiên', 6],
    ['Xã Vĩnh Hòa', 7],
    ['Phường Vĩnh Hòa', 8],
    ['Đông Hưng', 10],
    ['Đồng Hưng', 11],
  ])('written "%s" is found', (name, id) => {
    expect(match(name)).toBe(id);
  });

  test.each(['', 'Phường', 'Xã Trà Cổ', 'Trà', 'Thành phố Móng Cái'])('"%s" is unknown', (name) => {
    expect(match(name)).toBe('UNKNOWN');
  });

  test.each(['Vĩnh Hòa', 'Dong Hung'])('"%s" fits two, and neither is chosen', (name) => {
    expect(match(name)).toBe('AMBIGUOUS');
  });

  test.each([
    ['Hải Sơn', '2023-03-17', 2],
    ['Hải Sơn', '2025-06-30', 2],
    ['Hải Sơn', '2025-07-01', 3],
    ['Móng Cái 1', '2025-07-01', 5],
    ['Vân Đồn', '2025-07-01', 12],
  ])('"%s" on %s is the unit that stands on that day', (name, day, id) => {
    expect(match(name, day)).toBe(id);
  });

  test.each([
    ['Phường Móng Cái 1', '2025-06-30'],
    ['Phường Trà Cổ', '2025-07-01'],
  ])('"%s" on %s stands no longer, or not yet', (name, day) => {
    expect(match(name, day)).toBe('UNKNOWN');
  });
});
