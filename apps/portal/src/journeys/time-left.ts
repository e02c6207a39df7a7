import type { PortalTexts } from '@dinhdanh/i18n/portal';

const ANNOUNCED_EVERY_SECONDS = 30;
const SECONDS_PER_MINUTE = 60;
const HURRY_SECONDS = 5 * SECONDS_PER_MINUTE;

export function secondsLeft(deadline: number, now: number): number {
  return Math.max(0, Math.ceil((deadline - now) / 1000));
}

/** What a screen reader says: it changes each half minute, at the moment when it is exactly true. */
export function announcedSeconds(seconds: number): number {
  return Math.ceil(seconds / ANNOUNCED_EVERY_SECONDS) * ANNOUNCED_EVERY_SECONDS;
}

/** The half hour for finishing counts in whole minutes, so that nobody is hurried by running seconds. */
export function wholeMinutes(texts: PortalTexts, seconds: number): string {
  if (seconds <= SECONDS_PER_MINUTE) return texts.duration(seconds);
  // Rounded, not up: an estimate of the server's clock may be half a second off, and 30 minutes would begin as 31.
  return texts.duration(Math.round(seconds / SECONDS_PER_MINUTE) * SECONDS_PER_MINUTE);
}

/** Near the end of the half hour it is worth interrupting. */
export function isHurry(seconds: number): boolean {
  return seconds <= HURRY_SECONDS;
}
