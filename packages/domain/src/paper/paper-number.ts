import { parsePersonalIdNumber } from '../identity/personal-id-number.ts';
import { DomainRefusal } from '../refusal.ts';
import type { RefusalCode } from '../refusal.ts';
import type { PaperType } from './paper-type.ts';

/** Groups of insured people that the first two letters of an old card name, one digit of benefit, two of province. */
const OLD_HEALTH_INSURANCE_CARD = /^[A-Z]{2}[1-5][0-9]{2}[0-9]{10}$/;
const HEALTH_INSURANCE_CODE = /^(?:[0-9]{10}|[0-9]{12})$/;
const DRIVING_LICENCE = /^[0-9]{12}$/;
/**
 * Province (two digits), series, and five digits, or four on older plates. Letters without I, J, O, Q, W, but with Đ.
 * Written in one piece, the shortest series counts that leaves such a number.
 */
const PLATE =
  /^([0-9]{2})-?([A-HK-NPR-VX-ZĐ][A-HK-NPR-VX-ZĐ1-9]{0,2}?)-?([0-9]{3})(?:-?([0-9]{2})|([0-9]))$/u;
const TAX_CODE = /^([0-9]{10})(?:-?([0-9]{3}))?$/;
const PASSPORT = /^[A-Z][0-9]{7,8}$/;
const OTHER = /^[A-ZĐ0-9][A-ZĐ0-9./-]{2,29}$/u;

/**
 * The number of a paper in the form in which it is kept and asked about, or a refusal that says what such a number
 * looks like.
 *
 * @legal số định danh cá nhân thay mã số thuế của cá nhân từ 01/7/2025: Thông tư 86/2024/TT-BTC.
 *
 * Edge: a tax code or a health-insurance code of 12 digits is the holder's own personal identification number and
 * nobody else's; 12 digits that are not the holder's are refused before any agency is asked. A plate is written with
 * and without hyphen, blank and point on the same certificate.
 */
export function parsePaperNumber(
  type: PaperType,
  text: string,
  holder: { readonly personalIdNumber: string },
): string {
  const capitals = text.normalize('NFC').trim().toUpperCase();
  const written = capitals.replace(/\s+/gu, '');
  const digits = written.replace(/[.-]/gu, '');
  switch (type) {
    case 'HEALTH_INSURANCE':
      if (!OLD_HEALTH_INSURANCE_CARD.test(digits) && !HEALTH_INSURANCE_CODE.test(digits))
        return refuse('HEALTH_INSURANCE_NUMBER_FORMAT');
      return digits.length === 12 ? ownNumber(digits, holder, 'HEALTH_INSURANCE_NUMBER_NOT_OWN') : digits;
    case 'DRIVING_LICENCE':
      return DRIVING_LICENCE.test(digits) ? digits : refuse('DRIVING_LICENCE_NUMBER_FORMAT');
    case 'VEHICLE_REGISTRATION':
      return parsePlate(capitals);
    case 'TAX_CODE':
      return parseTaxCode(digits, holder);
    case 'PASSPORT':
      return PASSPORT.test(digits) ? digits : refuse('CITIZEN_PASSPORT_NUMBER_FORMAT');
    case 'BIRTH_CERTIFICATE':
    case 'OTHER':
      return OTHER.test(written) ? written : refuse('PAPER_NUMBER_FORMAT');
  }
}

/** 14K1-234.56 as 14K1-23456. Edge: a blank parts like a hyphen, so "14-K1 2345" is K1 and not K with 12345. */
function parsePlate(capitals: string): string {
  const parted = capitals.replace(/\./gu, '').replace(/[\s-]+/gu, '-');
  const [, province, series, hundreds, rest, lastOfFour] = PLATE.exec(parted) ?? [];
  if (!province || !series || !hundreds) return refuse('VEHICLE_PLATE_FORMAT');
  return `${province}${series}-${hundreds}${rest ?? lastOfFour ?? ''}`;
}

function parseTaxCode(compact: string, holder: { readonly personalIdNumber: string }): string {
  if (/^[0-9]{12}$/.test(compact)) return ownNumber(compact, holder, 'TAX_CODE_NOT_OWN');
  const [, code, branch] = TAX_CODE.exec(compact) ?? [];
  if (!code) return refuse('TAX_CODE_FORMAT');
  if (Number(code[9]) !== taxCheckDigit(code)) return refuse('TAX_CODE_CHECK_DIGIT');
  return branch ? `${code}-${branch}` : code;
}

const TAX_WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const;

/** Ten minus the weighted sum modulo eleven; where that is ten it is no digit, so no such code exists. */
function taxCheckDigit(code: string): number {
  return 10 - (TAX_WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(code[index]), 0) % 11);
}

function ownNumber(
  digits: string,
  { personalIdNumber }: { readonly personalIdNumber: string },
  code: RefusalCode,
): string {
  if (parsePersonalIdNumber(digits) !== personalIdNumber) return refuse(code);
  return digits;
}

function refuse(code: RefusalCode): never {
  throw new DomainRefusal(code);
}
