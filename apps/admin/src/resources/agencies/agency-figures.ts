import type { AgencyStanding } from '../../providers/data-provider.ts';

/** The server counts open questions and the answers of a day no further. */
const COUNTED_UP_TO = 100_000;

export const isCapped = (count: number): boolean => count >= COUNTED_UP_TO;

/** Slow is whoever has let a question run past its answer time, or has fallen silent. */
const isSlow = ({ isSilent, overdueQuestions }: AgencyStanding): boolean => isSilent || overdueQuestions > 0;

export interface BoardSummary {
  readonly all: number;
  readonly connected: number;
  readonly slow: number;
  readonly overdue: number;
  readonly open: number;
}

export function summaryOf(items: readonly AgencyStanding[]): BoardSummary {
  const sumOf = (figure: (item: AgencyStanding) => number) =>
    items.reduce((sum, item) => sum + figure(item), 0);
  return {
    all: items.length,
    connected: items.filter(({ state }) => state === 'ACTIVE').length,
    slow: items.filter(isSlow).length,
    overdue: sumOf(({ overdueQuestions }) => overdueQuestions),
    open: sumOf(({ openQuestions }) => openQuestions),
  };
}

/** How much of the work of a day is done, in percent; undefined when there was none. */
export function progressOf({ answeredLastDay, openQuestions }: AgencyStanding): number | undefined {
  const work = answeredLastDay + openQuestions;
  return work === 0 ? undefined : Math.floor((100 * answeredLastDay) / work);
}

/** Share of papers that were confirmed, in percent; undefined without an answer. */
export const matchedPercentOf = ({ answers, matched }: AgencyStanding): number | undefined =>
  answers === 0 ? undefined : (100 * matched) / answers;

const SECONDS = { day: 86_400, hour: 3_600, minute: 60 } as const;

type Translate = (key: string, values?: Record<string, string | number>) => string;

/** A time to answer as people say it, in its two largest parts: "2 ngày 3 giờ", "4 phút 10 giây", "dưới 1 giây". */
export function durationText(seconds: number, translate: Translate): string {
  const whole = Math.round(seconds);
  if (whole < 1) return translate('agencies.duration.underSecond');
  const parts = [
    { unit: 'days', count: Math.floor(whole / SECONDS.day) },
    { unit: 'hours', count: Math.floor((whole % SECONDS.day) / SECONDS.hour) },
    { unit: 'minutes', count: Math.floor((whole % SECONDS.hour) / SECONDS.minute) },
    { unit: 'seconds', count: whole % SECONDS.minute },
  ];
  const largest = parts.findIndex(({ count }) => count > 0);
  return parts
    .slice(largest, largest + 2)
    .filter(({ count }) => count > 0)
    .map(({ unit, count }) => translate(`agencies.duration.${unit}`, { count }))
    .join(' ');
}

/**
 * Where a time lies in the chart. A service answers within a second and a clerk within days: on an even scale the first
 * would be nothing, so each step is several times as long as the one before.
 */
export const placeOnScale = (seconds: number): number => Math.log10(1 + seconds);
export const secondsAt = (place: number): number => 10 ** place - 1;

/** The steps of the scale that are named, by their words. */
export const SCALE_STEPS: readonly {
  readonly place: number;
  readonly text: string;
  readonly count: number;
}[] = [
  { seconds: 1, text: 'seconds', count: 1 },
  { seconds: 60, text: 'minutes', count: 1 },
  { seconds: SECONDS.hour, text: 'hours', count: 1 },
  { seconds: SECONDS.day, text: 'days', count: 1 },
  { seconds: 7 * SECONDS.day, text: 'week', count: 1 },
  { seconds: 30 * SECONDS.day, text: 'month', count: 1 },
].map(({ seconds, ...step }) => ({ place: placeOnScale(seconds), ...step }));

/** The first end of the scale at which the whole chart is seen. */
export function scaleEnd(slowest: number): number {
  const place = placeOnScale(slowest);
  return SCALE_STEPS.find((step) => step.place >= place)?.place ?? place;
}
