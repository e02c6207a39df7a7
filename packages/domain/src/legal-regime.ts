import type { LocalDate } from './calendar/local-date.ts';
import { DomainRefusal } from './refusal.ts';

export type LegalRegime = 'ND59_2022' | 'ND69_2024';

/**
 * Which of the decree's periods an application has: by level for whoever holds valid papers, a longer one for a
 * citizen without a valid card and for a foreigner whose biometrics are not on file, and two for organisations.
 */
export const DEADLINE_TERMS = [
  'LEVEL_1',
  'LEVEL_2',
  'NO_VALID_CARD',
  'FOREIGNER_WITHOUT_BIOMETRICS',
  'ORGANISATION_IN_DATABASE',
  'ORGANISATION',
] as const;
export type DeadlineTerm = (typeof DEADLINE_TERMS)[number];

interface RegimeParameter {
  readonly value: number;
  /** Vietnamese citation of the article that sets the value. */
  readonly article: string;
}

interface DeadlineParameter extends RegimeParameter {
  readonly unit: 'WORKING_DAYS' | 'DAYS';
}

interface RegimeParameters {
  readonly name: string;
  readonly terms: Readonly<Record<DeadlineTerm, DeadlineParameter>>;
  readonly activationWindowDays: RegimeParameter;
  /** From which age, in full years, a person has an account of their own. */
  readonly ownAccountFromAge: Readonly<Record<'CITIZEN' | 'FOREIGNER', RegimeParameter>>;
  /** From which age level 2 is given. */
  readonly level2FromAge: Readonly<Record<'CITIZEN' | 'FOREIGNER', RegimeParameter>>;
  /** Whether a foreigner also needs a permanent or temporary residence card. */
  readonly foreignerNeedsResidenceCard: { readonly value: boolean; readonly article: string };
  /** The articles that grant an account and that say how it is registered. */
  readonly eligibilityArticle: Readonly<Record<'CITIZEN' | 'FOREIGNER' | 'ORGANISATION', string>>;
  readonly procedureArticle: Readonly<Record<'CITIZEN' | 'FOREIGNER' | 'ORGANISATION', string>>;
}

const ND69_FROM: LocalDate = '2024-07-01';

// The activation dispatch counts accounts from February 2022 on, eight months before the decree took effect.
const COUNTED_FROM: LocalDate = '2022-02-01';

/** Both decrees set the same periods; only the article differs. */
function termsOf(article: string): RegimeParameters['terms'] {
  return {
    LEVEL_1: { value: 1, unit: 'WORKING_DAYS', article },
    LEVEL_2: { value: 3, unit: 'WORKING_DAYS', article },
    NO_VALID_CARD: { value: 7, unit: 'WORKING_DAYS', article },
    FOREIGNER_WITHOUT_BIOMETRICS: { value: 7, unit: 'WORKING_DAYS', article },
    ORGANISATION_IN_DATABASE: { value: 3, unit: 'WORKING_DAYS', article },
    ORGANISATION: { value: 15, unit: 'DAYS', article },
  };
}

const PARAMETERS: Readonly<Record<LegalRegime, RegimeParameters>> = {
  ND59_2022: {
    name: 'Nghị định 59/2022/NĐ-CP',
    terms: termsOf('Điều 17 Nghị định 59/2022/NĐ-CP'),
    activationWindowDays: { value: 7, article: 'Điều 18 Nghị định 59/2022/NĐ-CP' },
    ownAccountFromAge: {
      CITIZEN: { value: 14, article: 'Khoản 1 Điều 11 Nghị định 59/2022/NĐ-CP; Quyết định 34/2021/QĐ-TTg' },
      FOREIGNER: { value: 14, article: 'Khoản 2 Điều 11 Nghị định 59/2022/NĐ-CP' },
    },
    level2FromAge: {
      CITIZEN: { value: 14, article: 'Khoản 1 Điều 11 Nghị định 59/2022/NĐ-CP' },
      FOREIGNER: { value: 14, article: 'Khoản 2 Điều 11 Nghị định 59/2022/NĐ-CP' },
    },
    foreignerNeedsResidenceCard: { value: false, article: 'Khoản 2 Điều 11 Nghị định 59/2022/NĐ-CP' },
    eligibilityArticle: {
      CITIZEN: 'Khoản 1 Điều 11 Nghị định 59/2022/NĐ-CP',
      FOREIGNER: 'Khoản 2 Điều 11 Nghị định 59/2022/NĐ-CP',
      ORGANISATION: 'Khoản 3 Điều 11 Nghị định 59/2022/NĐ-CP',
    },
    procedureArticle: {
      CITIZEN: 'Điều 14 Nghị định 59/2022/NĐ-CP',
      FOREIGNER: 'Điều 15 Nghị định 59/2022/NĐ-CP',
      ORGANISATION: 'Điều 16 Nghị định 59/2022/NĐ-CP',
    },
  },
  ND69_2024: {
    name: 'Nghị định 69/2024/NĐ-CP',
    terms: termsOf('Điều 13 Nghị định 69/2024/NĐ-CP'),
    activationWindowDays: { value: 7, article: 'Khoản 1 Điều 14 Nghị định 69/2024/NĐ-CP' },
    ownAccountFromAge: {
      CITIZEN: { value: 0, article: 'Điều 7 Nghị định 69/2024/NĐ-CP' },
      FOREIGNER: { value: 0, article: 'Điều 7 Nghị định 69/2024/NĐ-CP' },
    },
    level2FromAge: {
      CITIZEN: { value: 6, article: 'Điều 7 Nghị định 69/2024/NĐ-CP' },
      FOREIGNER: { value: 6, article: 'Điều 7 Nghị định 69/2024/NĐ-CP' },
    },
    foreignerNeedsResidenceCard: { value: true, article: 'Điều 7 Nghị định 69/2024/NĐ-CP' },
    eligibilityArticle: {
      CITIZEN: 'Điều 7 Nghị định 69/2024/NĐ-CP',
      FOREIGNER: 'Điều 7 Nghị định 69/2024/NĐ-CP',
      ORGANISATION: 'Điều 7 Nghị định 69/2024/NĐ-CP',
    },
    procedureArticle: {
      CITIZEN: 'Điều 10 Nghị định 69/2024/NĐ-CP',
      FOREIGNER: 'Điều 11 Nghị định 69/2024/NĐ-CP',
      ORGANISATION: 'Điều 12 Nghị định 69/2024/NĐ-CP',
    },
  },
};

/** Whether any decree is kept for a day. */
export function hasRegime(date: LocalDate): boolean {
  return date >= COUNTED_FROM;
}

/**
 * The decree that judges a matter received on a day.
 *
 * @legal Nghị định 59/2022/NĐ-CP (20/10/2022 - 30/6/2024), Nghị định 69/2024/NĐ-CP (from 1/7/2024).
 *
 * Edge: the day of receipt decides for the whole matter, so one received on 30 June 2024 and decided in July stays
 * under Decree 59. Days from 1 February 2022 to 19 October 2022 are treated as Decree 59, because the activation
 * dispatch counts from 02/2022 and the earlier decision 34/2021 set no working-day deadlines.
 */
export function regimeOn(date: LocalDate): LegalRegime {
  if (!hasRegime(date)) throw new DomainRefusal('REGIME_NOT_IN_FORCE', { from: COUNTED_FROM });
  return date < ND69_FROM ? 'ND59_2022' : 'ND69_2024';
}

/** The first day of the decree that follows the one of a day; null: none is known to follow. */
export const nextRegimeFrom = (date: LocalDate): LocalDate | null => (date < ND69_FROM ? ND69_FROM : null);

export function regimeParameters(regime: LegalRegime): RegimeParameters {
  return PARAMETERS[regime];
}
