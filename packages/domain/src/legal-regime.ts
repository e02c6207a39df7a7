import type { LocalDate } from './calendar/local-date.ts';

export type LegalRegime = 'ND59_2022' | 'ND69_2024';

interface RegimeParameter {
  readonly value: number;
  /** Vietnamese citation of the article that sets the value. */
  readonly article: string;
}

interface RegimeParameters {
  readonly name: string;
  readonly level1WorkingDays: RegimeParameter;
  readonly level2WorkingDays: RegimeParameter;
  readonly activationWindowDays: RegimeParameter;
}

const ND69_FROM: LocalDate = '2024-07-01';

// The activation dispatch counts accounts from February 2022 on, eight months before the decree took effect.
const COUNTED_FROM: LocalDate = '2022-02-01';

const PARAMETERS: Readonly<Record<LegalRegime, RegimeParameters>> = {
  ND59_2022: {
    name: 'Nghị định 59/2022/NĐ-CP',
    level1WorkingDays: { value: 1, article: 'Điều 17 Nghị định 59/2022/NĐ-CP' },
    level2WorkingDays: { value: 3, article: 'Điều 17 Nghị định 59/2022/NĐ-CP' },
    activationWindowDays: { value: 7, article: 'Điều 18 Nghị định 59/2022/NĐ-CP' },
  },
  ND69_2024: {
    name: 'Nghị định 69/2024/NĐ-CP',
    level1WorkingDays: { value: 1, article: 'Điều 13 Nghị định 69/2024/NĐ-CP' },
    level2WorkingDays: { value: 3, article: 'Điều 13 Nghị định 69/2024/NĐ-CP' },
    activationWindowDays: { value: 7, article: 'Khoản 1 Điều 14 Nghị định 69/2024/NĐ-CP' },
  },
};

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
  if (date < COUNTED_FROM) throw new RangeError(`No legal regime is kept for days before ${COUNTED_FROM}`);
  return date < ND69_FROM ? 'ND59_2022' : 'ND69_2024';
}

export function regimeParameters(regime: LegalRegime): RegimeParameters {
  return PARAMETERS[regime];
}
