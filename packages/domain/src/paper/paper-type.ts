/**
 * Papers that a citizen wants to have shown on the account.
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

/** The papers that an agency keeps a register of: it confirms them, and only then they are shown. */
export const CROSS_CHECKED_PAPER_TYPES = [
  'HEALTH_INSURANCE',
  'DRIVING_LICENCE',
  'VEHICLE_REGISTRATION',
  'TAX_CODE',
  'PASSPORT',
] as const satisfies readonly PaperType[];

export type CrossCheckedPaperType = (typeof CROSS_CHECKED_PAPER_TYPES)[number];

/**
 * Whether a paper goes to an agency for confirmation.
 *
 * @legal thông tin tích hợp được xác thực thông qua cơ sở dữ liệu: Điều 22 Luật Căn cước số 26/2023/QH15.
 *
 * Edge: the law lets a birth certificate be integrated too, but no agency is connected that would confirm it. It and
 * "other" are scans for the officer; no agency is asked, so they are never shown.
 */
export function isCrossChecked(type: PaperType): type is CrossCheckedPaperType {
  return (CROSS_CHECKED_PAPER_TYPES as readonly PaperType[]).includes(type);
}
