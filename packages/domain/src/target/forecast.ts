import { addDays, type LocalDate } from '../calendar/local-date.ts';

/** Below so many activations in the window the forecast says that it rests on few cases. */
export const FEW_CASES = 20;
/** Beyond ten years a day is no forecast. */
const FARTHEST_DAYS = 3_650;
/** Two-sided 80 %: of ten such forecasts eight should hold. */
const QUANTILE_80 = 1.2816;

export const FORECAST_BASES = ['DONE', 'PACE', 'NO_PACE', 'TOO_FAR'] as const;
/** DONE: nothing remains. PACE: reckoned. NO_PACE: nobody activated in the window. TOO_FAR: later than ten years. */
export type ForecastBasis = (typeof FORECAST_BASES)[number];

/** When a target will be reached at the pace of now. The days are null unless the basis is PACE. */
export interface TargetForecast {
  readonly basis: ForecastBasis;
  readonly on: LocalDate | null;
  readonly earliest: LocalDate | null;
  readonly latest: LocalDate | null;
  /** What a sentence may say as "± n days": the longer of the two sides. */
  readonly plusMinusDays: number | null;
  /** True when the pace rests on fewer than FEW_CASES activations: whoever reads it must be told. */
  readonly isFewCases: boolean;
}

/**
 * Forecast of the day on which a target is reached, with its 80 % interval.
 *
 * How: n people activated in a window of w days, r people remain. If every day is like those of the window, the rest
 * takes t = r · w / n days. Both the pace (n cases) and the road ahead (r cases) are counts of independent events, so the
 * logarithm of t spreads by s = √(1/n + 1/r), and with eight chances of ten the true time lies between t · e^(-1,28 · s)
 * and t · e^(1,28 · s). Days are rounded up: a target reached at noon is reached that day.
 *
 * Edge: the interval is longer on the late side, and it knows of nothing but chance: not of a holiday, a campaign of
 * next week, or that the last people are the hardest to reach.
 */
export function forecastTarget({
  remaining,
  activatedInWindow,
  windowDays,
  today,
}: {
  readonly remaining: number;
  readonly activatedInWindow: number;
  readonly windowDays: number;
  readonly today: LocalDate;
}): TargetForecast {
  const isFewCases = activatedInWindow < FEW_CASES;
  const without = (basis: ForecastBasis): TargetForecast => ({
    ...{ basis, on: null, earliest: null, latest: null, plusMinusDays: null },
    isFewCases: basis !== 'DONE' && isFewCases,
  });
  if (remaining === 0) return without('DONE');
  if (activatedInWindow <= 0 || windowDays === 0) return without('NO_PACE');
  const days = (remaining * windowDays) / activatedInWindow;
  const spread = Math.exp(QUANTILE_80 * Math.sqrt(1 / activatedInWindow + 1 / remaining));
  const [on, earliest, latest] = [days, days / spread, days * spread].map(Math.ceil) as [
    number,
    number,
    number,
  ];
  if (on > FARTHEST_DAYS) return without('TOO_FAR');
  return {
    basis: 'PACE',
    on: addDays(today, on),
    earliest: addDays(today, earliest),
    latest: addDays(today, latest),
    plusMinusDays: Math.max(on - earliest, latest - on),
    isFewCases,
  };
}

export const TARGET_OUTLOOKS = ['DONE', 'WILL_MAKE_IT', 'UNCERTAIN', 'WILL_NOT', 'NO_DUE_DAY'] as const;
export type TargetOutlook = (typeof TARGET_OUTLOOKS)[number];

/**
 * "Will we make it?" The whole interval must lie before the due day for a yes, and behind it for a no.
 *
 * Edge: without a pace, or when the day has gone by, the answer is no and not "unknown".
 */
export function targetOutlook(
  { basis, earliest, latest }: TargetForecast,
  { dueOn, today }: { readonly dueOn: LocalDate | null; readonly today: LocalDate },
): TargetOutlook {
  if (basis === 'DONE') return 'DONE';
  if (dueOn === null) return 'NO_DUE_DAY';
  if (earliest === null || latest === null || dueOn < today || earliest > dueOn) return 'WILL_NOT';
  return latest <= dueOn ? 'WILL_MAKE_IT' : 'UNCERTAIN';
}
