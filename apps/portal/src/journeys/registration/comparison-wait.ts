import type { PortalFailure } from '../../portal-client.ts';

const ASK_EVERY_MS = 1_500;
// Whoever waits longer than this waits for a database that does not answer, and it needs no more questions.
const LONG_AFTER_MS = 20_000;
const ASK_LATE_EVERY_MS = 5_000;

/** Whether it is time to say that the comparison takes longer than usual. */
export function takesLong(comparingSince: number | null, now: number): boolean {
  return comparingSince !== null && now - comparingSince >= LONG_AFTER_MS;
}

/** How long to wait before the server is asked again. */
export function pauseBeforeAsking(isLong: boolean, failure: PortalFailure | null, now: number): number {
  const pause = isLong ? ASK_LATE_EVERY_MS : ASK_EVERY_MS;
  return failure?.kind === 'RATE_LIMITED' ? Math.max(pause, failure.retryAt - now) : pause;
}
