import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DomainRefusal } from '../refusal.ts';
import type { RefusalCode } from '../refusal.ts';
import { aPersonalIdNumber } from '../testing.ts';
import { parsePaperNumber } from './paper-number.ts';
import { PAPER_TYPES } from './paper-type.ts';
import type { PaperType } from './paper-type.ts';

const OWN = aPersonalIdNumber({ sex: 'FEMALE' });
const OTHER_PERSON = aPersonalIdNumber({ sex: 'FEMALE', serial: 123457 });
const HOLDER = { personalIdNumber: OWN };

const keeps = (type: PaperType, written: string, kept: string): void => {
  expect(parsePaperNumber(type, written, HOLDER)).toBe(kept);
};
const refuses = (type: PaperType, written: string, code: RefusalCode): void => {
  expect(() => parsePaperNumber(type, written, HOLDER)).toThrow(new DomainRefusal(code));
};

describe('the number of a health-insurance card [R-087]', () => {
  test.each([
    ['dn4 79 12345 67890', 'DN4791234567890'],
    ['HX-1-22-0123456789', 'HX1220123456789'],
    ['GD5.22.0123456789', 'GD5220123456789'],
    ['0123 456 789', '0123456789'],
    ['022 199 123 456', OWN],
  ])('"%s" is kept as %s', (written, kept) => {
    keeps('HEALTH_INSURANCE', written, kept);
  });

  test.each([
    ['empty', ''],
    ['nine digits, for the leading zero was lost', '123456789'],
    ['eleven digits', '12345678901'],
    ['the letters alone', 'DN'],
    ['one letter', 'D44791234567890'],
    ['a digit of benefit that no old card has', 'DN6791234567890'],
    ['no digit of benefit', 'DN0791234567890'],
    ['a letter in the number', 'DN479123456789O'],
    ['a letter with a diacritic', 'ĐN4791234567890'],
    ['fourteen characters', 'DN479123456789'],
    ['digits that are not Latin', '٠١٢٣٤٥٦٧٨٩'],
  ])('that is %s is refused', (_, written) => {
    refuses('HEALTH_INSURANCE', written, 'HEALTH_INSURANCE_NUMBER_FORMAT');
  });

  test('of twelve digits is the personal identification number of the holder and of nobody else', () => {
    refuses('HEALTH_INSURANCE', OTHER_PERSON, 'HEALTH_INSURANCE_NUMBER_NOT_OWN');
  });
});

describe('the number of a driving licence [R-087]', () => {
  test.each([
    ['751195002226', '751195002226'],
    ['75 1 19 5002226', '751195002226'],
    ['75.1.19-5002226', '751195002226'],
  ])('"%s" is kept as %s', (written, kept) => {
    keeps('DRIVING_LICENCE', written, kept);
  });

  test.each(['', '75119500222', '7511950022260', 'A51195002226', 'AB 123456'])(
    'as "%s" is refused',
    (written) => {
      refuses('DRIVING_LICENCE', written, 'DRIVING_LICENCE_NUMBER_FORMAT');
    },
  );
});

describe('the plate of a vehicle [R-087]', () => {
  test.each([
    ['14K1-234.56', '14K1-23456'],
    ['14-K1 234.56', '14K1-23456'],
    ['14-k1 234 56', '14K1-23456'],
    ['14K123456', '14K1-23456'],
    ['14A-123.45', '14A-12345'],
    ['14A 123 45', '14A-12345'],
    ['29A12345', '29A-12345'],
    ['14MĐ1-00001', '14MĐ1-00001'],
    ['14mđ1 000.01', '14MĐ1-00001'],
    ['14MĐ100001', '14MĐ1-00001'],
    ['14AA-123.45', '14AA-12345'],
    ['80-NG-123-45', '80NG-12345'],
    [' 14A - 123.45', '14A-12345'],
  ])('"%s" is kept as %s', (written, kept) => {
    keeps('VEHICLE_REGISTRATION', written, kept);
  });

  test.each([
    ['14A-1234', '14A-1234'],
    ['14N 1234', '14N-1234'],
    ['14A1234', '14A-1234'],
    ['14K1-2345', '14K1-2345'],
  ])('of four digits "%s" is kept as %s', (written, kept) => {
    keeps('VEHICLE_REGISTRATION', written, kept);
  });

  test('in two lines keeps its series when it has four digits: K1 with 2345 is not K with 12345', () => {
    keeps('VEHICLE_REGISTRATION', '14-K1 2345', '14K1-2345');
    keeps('VEHICLE_REGISTRATION', '14-K 12345', '14K-12345');
  });

  test('in one piece is read with the shortest series', () => {
    keeps('VEHICLE_REGISTRATION', '14K12345', '14K-12345');
  });

  test.each(['I', 'J', 'O', 'Q', 'W'])('has no letter %s in its series', (letter) => {
    refuses('VEHICLE_REGISTRATION', `14${letter}-123.45`, 'VEHICLE_PLATE_FORMAT');
    refuses('VEHICLE_REGISTRATION', `14A${letter}-123.45`, 'VEHICLE_PLATE_FORMAT');
  });

  test.each([
    ['empty', ''],
    ['without a province', 'K1-234.56'],
    ['with one digit of province', '4A-123.45'],
    ['without a series', '14-123.45'],
    ['with a series that begins with a digit', '14-1K 234.56'],
    ['with a zero in its series', '14K0-234.56'],
    ['with a series of four', '14ABCD-123.45'],
    ['with three digits', '14A-123'],
    ['with six digits', '14A-123.456'],
    ['with a letter in the number', '14A-1234B'],
    ['with another accent', '14À-123.45'],
    ['with words around it', 'biển 14A-123.45'],
  ])('%s is refused', (_, written) => {
    refuses('VEHICLE_REGISTRATION', written, 'VEHICLE_PLATE_FORMAT');
  });
});

describe('a tax code [R-087]', () => {
  test.each([
    ['0100109106', '0100109106'],
    ['0100047516', '0100047516'],
    ['03005 88569', '0300588569'],
    ['0100109106-001', '0100109106-001'],
    ['0100109106.001', '0100109106-001'],
    ['0100109106001', '0100109106-001'],
    [OWN, OWN],
    ['022.199.123456', OWN],
  ])('"%s" is kept as %s', (written, kept) => {
    keeps('TAX_CODE', written, kept);
  });

  test.each(['', '010010910', '01001091060', '01001091060012', 'A100109106', '0100109106-A01'])(
    'as "%s" is refused',
    (written) => {
      refuses('TAX_CODE', written, 'TAX_CODE_FORMAT');
    },
  );

  test.each(['0100109107', '0100109160', '0100109107-001'])('%s has a wrong check digit', (written) => {
    refuses('TAX_CODE', written, 'TAX_CODE_CHECK_DIGIT');
  });

  test('whose check digit would be ten does not exist', () => {
    refuses('TAX_CODE', '0000000000', 'TAX_CODE_CHECK_DIGIT');
    refuses('TAX_CODE', '0000000001', 'TAX_CODE_CHECK_DIGIT');
  });

  test('has at most one check digit that fits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{9}$/), (nine) => {
        const fitting = [...'0123456789'].filter((digit) => parses('TAX_CODE', `${nine}${digit}`));
        expect(fitting.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('of twelve digits is the personal identification number of the holder and of nobody else', () => {
    refuses('TAX_CODE', OTHER_PERSON, 'TAX_CODE_NOT_OWN');
  });
});

describe('the number of a passport [R-088]', () => {
  test.each([
    ['c1234567', 'C1234567'],
    ['P 1234 5678', 'P12345678'],
    ['B-1234567', 'B1234567'],
  ])('"%s" is kept as %s', (written, kept) => {
    keeps('PASSPORT', written, kept);
  });

  test.each(['', 'C123456', 'C123456789', '12345678', 'CC1234567', 'Đ1234567', 'C12E4567'])(
    'as "%s" is refused',
    (written) => {
      refuses('PASSPORT', written, 'CITIZEN_PASSPORT_NUMBER_FORMAT');
    },
  );
});

describe.each(['BIRTH_CERTIFICATE', 'OTHER'] as const)('the number of a paper of kind %s', (type) => {
  test.each([
    ['dn4 79 12345 67890', 'DN4791234567890'],
    ['14-K1 123.45', '14-K1123.45'],
    ['14MĐ1-00001', '14MĐ1-00001'],
    ['123/2019', '123/2019'],
  ])('"%s" is kept as %s [R-087]', (written, kept) => {
    keeps(type, written, kept);
  });

  test.each(['', '12', 'x'.repeat(31), '<script>', '-123'])('"%s" is refused', (written) => {
    refuses(type, written, 'PAPER_NUMBER_FORMAT');
  });
});

function parses(type: PaperType, written: string): boolean {
  try {
    parsePaperNumber(type, written, HOLDER);
    return true;
  } catch {
    return false;
  }
}

describe('a number that was read', () => {
  const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
  const separator = fc.constantFrom('', ' ', '-', '.');
  const plate = fc
    .tuple(
      digits(2),
      separator,
      fc.constantFrom('A', 'K1', 'MĐ1', 'AA', 'Z9', 'đ'),
      fc.constantFrom(' ', '-'),
      fc.oneof(digits(4), digits(5)),
    )
    .map((parts) => parts.join(''));
  const written = fc.oneof(
    digits(10),
    digits(12),
    digits(13),
    fc.constant(OWN),
    plate,
    fc.stringMatching(/^[a-zA-Z]{1,2}[0-9 .-]{7,15}$/),
    fc.string({ maxLength: 32 }),
  );

  test('is read again as itself, whatever the kind of paper [R-100]', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAPER_TYPES), written, (type, text) => {
        fc.pre(parses(type, text));
        const kept = parsePaperNumber(type, text, HOLDER);
        expect(parsePaperNumber(type, kept, HOLDER)).toBe(kept);
      }),
      { numRuns: 2000 },
    );
  });

  test('does not depend on small letters and blanks around it', () => {
    fc.assert(
      fc.property(plate, (text) => {
        expect(parsePaperNumber('VEHICLE_REGISTRATION', ` ${text.toLowerCase()}\t`, HOLDER)).toBe(
          parsePaperNumber('VEHICLE_REGISTRATION', text, HOLDER),
        );
      }),
    );
  });

  test.each(['TAX_CODE', 'HEALTH_INSURANCE'] as const)(
    'of twelve digits, %s, is never that of somebody else',
    (type) => {
      fc.assert(
        fc.property(digits(12), digits(12), (own, asked) => {
          fc.pre(own !== asked);
          expect(() => parsePaperNumber(type, asked, { personalIdNumber: own })).toThrow(
            new DomainRefusal(`${type === 'TAX_CODE' ? 'TAX_CODE' : 'HEALTH_INSURANCE_NUMBER'}_NOT_OWN`),
          );
          expect(parsePaperNumber(type, own, { personalIdNumber: own })).toBe(own);
        }),
      );
    },
  );
});
