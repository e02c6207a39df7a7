/** The figures of our calls to agencies, in one place. Our own choice; none of them is law. */
export const ASKING = {
  /** The line to an agency belongs to one process; when that one is killed, another may take it after this time. */
  lineLeaseSeconds: 30,
  /** The process says so often that it is alive, and what the line is like. */
  renewEveryMs: 5_000,
  /** A question that was sent is not sent again before this time, whatever became of the process that sent it. */
  questionLeaseSeconds: 60,
  /** One run ends after this time and has another follow it, so that no place of the worker is held for long. */
  runMs: 20_000,
  /** Questions that are read at once. */
  batch: 50,
  /** After so many failures in a row an agency is left alone, and then tried with one question at a time. */
  failuresUntilOpen: 5,
  probeAfterMs: 30_000,
  firstWaitSeconds: 15,
  longestWaitSeconds: 900,
} as const;

/**
 * How long a question waits after an attempt that failed: twice as long each time, somewhere in the upper half, so that
 * what failed together does not come back together. Eight attempts take about half an hour.
 */
export function waitSecondsAfter(attempt: number, random: () => number = Math.random): number {
  const longest = Math.min(ASKING.longestWaitSeconds, ASKING.firstWaitSeconds * 2 ** (attempt - 1));
  return Math.ceil((longest * (1 + random())) / 2);
}
