import type { LockSubscription } from '../../providers/data-provider.ts';

/** The server counts no further. */
const COUNTED_UP_TO = 100_000;

export const isCapped = (count: number): boolean => count >= COUNTED_UP_TO;

export interface BoardSummary {
  readonly all: number;
  /** Subscribers that have not applied everything. */
  readonly late: number;
  /** Subscribers to which something could not be pushed. */
  readonly failing: number;
  readonly oldestAt: string | undefined;
}

export function summaryOf(items: readonly LockSubscription[]): BoardSummary {
  const late = items.filter(({ oldestUnappliedAt }) => oldestUnappliedAt != null);
  const [oldestAt] = late.flatMap(({ oldestUnappliedAt }) => oldestUnappliedAt ?? []).sort();
  return {
    all: items.length,
    late: late.length,
    failing: items.filter(
      ({ waiting, lastFailure, state }) => state === 'ACTIVE' && waiting > 0 && lastFailure != null,
    ).length,
    oldestAt,
  };
}

type Translate = (key: string, options?: Record<string, string>) => string;

/** How a push failed, in words: the server tells a word, with the receiver's own after it where there is one. */
export function failureText(word: string, translate: Translate): string {
  const [, kind, rest] = /^(REFUSED|STATUS)_?(\w*)$/.exec(word) ?? [];
  if (kind === 'REFUSED') return translate('lockEvents.failure.refused', { word: rest || 'err' });
  if (kind === 'STATUS') return translate('lockEvents.failure.status', { word: rest ?? '' });
  return translate(`lockEvents.failure.${word}`, { _: word });
}

/** A machine acts within a second and a clerk within days: each step of the scale is several times the one before. */
const placeOf = (seconds: number): number => Math.log10(1 + Math.max(0, seconds));

/** How far along the scale a time lies, in percent of the longest one. */
export const percentOfScale = (seconds: number, longestSeconds: number): number =>
  longestSeconds <= 0 ? 0 : Math.min(100, (100 * placeOf(seconds)) / placeOf(longestSeconds));
