import type { LocalDate } from '../calendar/local-date.ts';
import { regimeOn, regimeParameters } from '../legal-regime.ts';
import type { RefusalCode } from '../refusal.ts';

/** Công an xã, phường; Đội CSQLHC về TTXH cấp huyện; Phòng PC06 cấp tỉnh; nơi làm thủ tục cấp thẻ căn cước. */
export const OFFICE_KINDS = [
  'COMMUNE_POLICE',
  'DISTRICT_TEAM',
  'PROVINCE_PC06',
  'CARD_ISSUING_PLACE',
] as const;
export type OfficeKind = (typeof OFFICE_KINDS)[number];

interface Office {
  readonly kind: OfficeKind;
  readonly unitCode: string;
  /** In one of the centrally run cities, where wards took level 2 before Decree 69. */
  readonly isInCentralCity: boolean;
  /** The first and the last day on which the office exists; null where none is known. */
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
}

/**
 * Whether an office takes somebody's application for level 2 on a day.
 *
 * @legal nơi làm thủ tục: Khoản 2 Điều 10 Nghị định 69/2024/NĐ-CP; Điều 14 Nghị định 59/2022/NĐ-CP.
 *
 * Edge: with a valid card the place is free; without one the card comes first, which binds to the place of permanent or
 * temporary residence. Under Decree 59 a commune or ward took level 2 only in a centrally run city and only from people
 * with a valid card. District teams ended on 28 February 2025, which their own dates say.
 */
export function officeAccepts(question: {
  readonly office: Office;
  readonly day: LocalDate;
  readonly hasValidCard: boolean;
  readonly residesInUnit: boolean;
}): { readonly isAccepted: boolean; readonly article: string; readonly code?: RefusalCode } {
  const { office, day, hasValidCard, residesInUnit } = question;
  const regime = regimeOn(day);
  const article =
    regime === 'ND69_2024'
      ? 'Khoản 2 Điều 10 Nghị định 69/2024/NĐ-CP'
      : regimeParameters(regime).procedureArticle.CITIZEN;
  const exists =
    (office.validFrom === null || office.validFrom <= day) &&
    (office.validTo === null || day <= office.validTo);
  const takesCommunes = regime === 'ND69_2024' || (office.isInCentralCity && hasValidCard);
  const isRightKind = office.kind !== 'COMMUNE_POLICE' || takesCommunes;
  const isAccepted = exists && isRightKind && (hasValidCard || residesInUnit);
  return isAccepted ? { isAccepted, article } : { isAccepted, article, code: 'OFFICE_DOES_NOT_ACCEPT' };
}
