import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DomainRefusal } from '../refusal.ts';
import { parseOrganisationIdentifier, parseOrganisationName } from './organisation.ts';

describe('the name of an organisation', () => {
  test.each([
    ['  Công ty TNHH  2 thành viên Đỗ & Sơn ', 'Công ty TNHH 2 thành viên Đỗ & Sơn'],
    ['Trường Mầm non “Hoa Mai” – cơ sở 2'.normalize('NFD'), 'Trường Mầm non "Hoa Mai" - cơ sở 2'],
  ])('"%s" is kept as "%s" [R-026]', (text, name) => {
    expect(parseOrganisationName(text)).toBe(name);
  });

  test.each(['', 'AB', '12345', 'Công ty <script>', 'Công ty 株式会社', 'a'.repeat(201), 'Công ty\u0000'])(
    '%j is refused',
    (text) => {
      expect(() => parseOrganisationName(text)).toThrow(new DomainRefusal('ORGANISATION_NAME_FORMAT'));
    },
  );
});

describe('a tax or enterprise code', () => {
  // Invented codes with the right check digit, and three public ones that the rule was worked out on.
  test.each([
    ['0100047516', '0100047516'],
    ['0100109106', '0100109106'],
    ['0300588569', '0300588569'],
    ['0100109106-001', '0100109106001'],
    ['0100109106 001', '0100109106001'],
    ['01.001.09106', '0100109106'],
  ])('written as %s is %s', (text, digits) => {
    expect(parseOrganisationIdentifier(text)).toBe(digits);
  });

  test.each([
    ['nothing', ''],
    ['nine digits, the leading zero lost', '100109106'],
    ['eleven digits', '01001091061'],
    ['twelve digits, a person’s number', '022199123456'],
    ['a wrong check digit', '0100109107'],
    ['two digits exchanged', '0100190106'],
    ['letters', '01001O9106'],
  ])('of %s is refused', (_, text) => {
    expect(() => parseOrganisationIdentifier(text)).toThrow(
      new DomainRefusal('ORGANISATION_IDENTIFIER_FORMAT'),
    );
  });

  test('with one digit mistyped is never taken', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('0100047516', '0100109106', '0300588569'),
        fc.nat({ max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (code, place, by) => {
          const digit = (Number(code[place]) + by) % 10;
          const mistyped = `${code.slice(0, place)}${digit}${code.slice(place + 1)}`;
          expect(() => parseOrganisationIdentifier(mistyped)).toThrow(DomainRefusal);
        },
      ),
    );
  });
});
