/** The figures of pushing events to subscribers, in one place. Our own choice; none of them is law. */
export const PUSHING = {
  /** Events of one subscriber that are on their way at one moment, each of another account. */
  places: 8,
  /** Whatever became of the process that sent an event, it is not sent again before this time. Longer than an attempt. */
  leaseSeconds: 60,
  /** One run ends after this time and has another follow it, so that no place of the worker is held for long. */
  runMs: 20_000,
  /** After a round in which nobody took anything the receiver is left alone until the next minute. */
  firstWaitSeconds: 10,
  longestWaitSeconds: 600,
  /** Events that are entered for all subscribers in one transaction. */
  batch: 500,
} as const;

/**
 * How long an event waits after an attempt that failed: twice as long each time up to ten minutes, for ever, somewhere in
 * the upper half, so that what failed together does not come back together.
 */
export function pushWaitSeconds(attempt: number, random: () => number = Math.random): number {
  const longest = Math.min(PUSHING.longestWaitSeconds, PUSHING.firstWaitSeconds * 2 ** (attempt - 1));
  return Math.ceil((longest * (1 + random())) / 2);
}
