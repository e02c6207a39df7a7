import { describe, expect, test } from 'vitest';
import { parseWardName } from './unit-name.ts';

describe('a name of a unit', () => {
  test.each([
    ['Phường Móng Cái 1', 'WARD', 'Phường Móng Cái 1'],
    ['  Xã   Hải Sơn ', 'COMMUNE', 'Xã Hải Sơn'],
    ['Xã Hải Sơn'.normalize('NFD'), 'COMMUNE', 'Xã Hải Sơn'],
    ['Đặc khu Vân Đồn', 'SPECIAL_ZONE', 'Đặc khu Vân Đồn'],
    ['Phường 12', 'WARD', 'Phường 12'],
    ['Xã Ea H’Leo', 'COMMUNE', "Xã Ea H'Leo"],
  ] as const)('"%s" is read as a %s', (text, kind, name) => {
    expect(parseWardName(text, kind)).toBe(name);
  });

  test.each([
    ['Phường Móng Cái', 'COMMUNE'],
    ['phường Móng Cái', 'WARD'],
    ['Móng Cái', 'WARD'],
    ['Phường', 'WARD'],
    ['Phường trần phú', 'WARD'],
    ['Phường <b>', 'WARD'],
    [`Phường ${'A'.repeat(80)}`, 'WARD'],
  ] as const)('"%s" is no name of a %s', (text, kind) => {
    expect(() => parseWardName(text, kind)).toThrow(
      expect.objectContaining({ code: 'MERGER_NAME_FORMAT' }) as Error,
    );
  });
});
