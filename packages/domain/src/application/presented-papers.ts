import { DomainRefusal } from '../refusal.ts';

/**
 * Papers that a citizen brings to the counter to have them shown on the account.
 *
 * @legal tích hợp thông tin: Điều 22 Luật Căn cước số 26/2023/QH15.
 */
export const PAPER_TYPES = [
  'HEALTH_INSURANCE',
  'DRIVING_LICENCE',
  'VEHICLE_REGISTRATION',
  'TAX_CODE',
  'PASSPORT',
  'BIRTH_CERTIFICATE',
  'OTHER',
] as const;

export type PaperType = (typeof PAPER_TYPES)[number];

/** A number as it is printed on a paper, in capitals: 3 to 30 letters, digits, points, dashes and strokes. */
export function parsePaperNumber(text: string): string {
  const number = text.normalize('NFC').trim().toUpperCase().replace(/\s+/g, '');
  if (!/^[A-ZĐ0-9][A-ZĐ0-9./-]{2,29}$/u.test(number)) throw new DomainRefusal('PAPER_NUMBER_FORMAT');
  return number;
}
