import { parsePhoneNumber } from '@dinhdanh/domain/formats';
import { describe, expect, it } from 'vitest';

import { digitsOf, isReadable, localDateOfParts, parseCaseCode } from './typed-values.ts';

describe('what people type', () => {
  it('is a code with or without blanks', () => {
    expect(digitsOf(' 301 745')).toBe('301745');
  });

  it('is asked of the rule of the domain', () => {
    expect([isReadable(parsePhoneNumber, '0992 123 678'), isReadable(parsePhoneNumber, '113')]).toEqual([
      true,
      false,
    ]);
  });

  it('is a date in three fields, with or without leading zeros', () => {
    expect(localDateOfParts('5', '4', '2004')).toBe('2004-04-05');
    expect(localDateOfParts('29', '02', '2024')).toBe('2024-02-29');
  });

  it('is no date when there is no such day or the year is short', () => {
    expect([localDateOfParts('31', '4', '2004'), localDateOfParts('5', '4', '04')]).toEqual([null, null]);
    expect(localDateOfParts('', '', '')).toBeNull();
  });

  it('is the code of a case however it was copied from the message', () => {
    for (const typed of [
      'HS-2026-000123',
      ' hs-2026-000123 ',
      'HS 2026 000123',
      'HS–2026–000123',
      'hs2026000123',
    ])
      expect(parseCaseCode(typed, 'HS')).toBe('HS-2026-000123');
    expect(parseCaseCode('LH-2026-000123', 'HS')).toBeNull();
    expect(parseCaseCode('HS-2026-123', 'HS')).toBeNull();
  });
});
