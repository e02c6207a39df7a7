import { DomainRefusal } from '../refusal.ts';

/** Units that people belong to and that are merged; a district or a province is not. */
export const WARD_KINDS = ['WARD', 'COMMUNE', 'SPECIAL_ZONE'] as const;
export type WardKind = (typeof WARD_KINDS)[number];
export type UnitKind = WardKind | 'DISTRICT' | 'PROVINCE';

/** With what the full name of a unit begins. */
const WARD_KIND_WORDS: Readonly<Record<WardKind, string>> = {
  WARD: 'Phường',
  COMMUNE: 'Xã',
  SPECIAL_ZONE: 'Đặc khu',
};
const LONGEST_NAME = 80;

export const isWardKind = (kind: UnitKind): kind is WardKind =>
  (WARD_KINDS as readonly string[]).includes(kind);

/**
 * The full name of a ward, commune or special zone, composed and with single blanks: kind first, then a name with a
 * capital, or the number that some wards have.
 *
 * @legal ba loại đơn vị hành chính cấp xã (xã, phường, đặc khu): Luật Tổ chức chính quyền địa phương số 72/2025/QH15.
 *
 * Edge: "Phường Đặc khu" would be a ward of that name; the word of the kind is taken once and what follows is a name.
 */
export function parseWardName(text: string, kind: WardKind): string {
  const name = text.normalize('NFC').replace(/’/gu, "'").trim().replace(/\s+/gu, ' ');
  const word = `${WARD_KIND_WORDS[kind]} `;
  const own = name.startsWith(word) ? name.slice(word.length) : '';
  if (!/^(?:\p{Lu}[\p{L}\d' -]*|\d{1,2})$/u.test(own) || [...name].length > LONGEST_NAME)
    throw new DomainRefusal('MERGER_NAME_FORMAT');
  return name;
}

/** Code of the General Statistics Office for a ward, commune or special zone: five digits. */
export function parseWardCode(text: string): string {
  const code = text.trim();
  if (!/^\d{5}$/.test(code)) throw new DomainRefusal('MERGER_CODE_FORMAT');
  return code;
}
