import type { BrowserWords, RefusalCode } from '@dinhdanh/domain';
import { en } from './en.ts';
import { interpolate } from './interpolate.ts';
import type { TextDetails } from './interpolate.ts';
import type { Locale } from './locale.ts';
import type {
  ApplicationStatusEvent,
  ApplicationStatusKey,
  ServerMessageKey,
  ServerTexts,
} from './server-texts.ts';
import { vi } from './vi.ts';

export { LOCALES } from './locale.ts';
export { printedAnchor } from './printed-anchor.ts';
export { printedFigures } from './printed-figures.ts';
export { printedLetter } from './printed-letter.ts';
export { printedList, printedMeeting, printedPaper } from './printed-list.ts';
export { printedRecord } from './printed-record.ts';
export { printedTables } from './printed-tables.ts';
export type { Locale } from './locale.ts';
export type { ApplicationStatusEvent, ApplicationStatusKey, ServerMessageKey } from './server-texts.ts';
export { termLabel } from './terms/index.ts';
export type { TermKind } from './terms/index.ts';

const TEXTS: Readonly<Record<Locale, ServerTexts>> = { vi, en };

/** Why a rule said no and what to do next. */
export function refusalMessage(code: RefusalCode, locale: Locale, details?: TextDetails): string {
  return interpolate(TEXTS[locale].refusals[code], details);
}

/** What is the matter with a request as a whole; RATE_LIMITED takes retryAfterSeconds, INTERNAL_SERVER_ERROR incidentId. */
export function serverMessage(key: ServerMessageKey, locale: Locale, details?: TextDetails): string {
  return interpolate(TEXTS[locale].errors[key], details);
}

/** Whether a code of an error is one that callers may read a sentence about. */
export function isServerMessageKey(code: string): code is ServerMessageKey {
  return Object.hasOwn(vi.errors, code);
}

/** The text of a security question; an id that is no longer in the list is shown as it is. */
export function securityQuestionText(id: string, locale: Locale): string {
  const texts: Readonly<Record<string, string>> = TEXTS[locale].securityQuestions;
  return texts[id] ?? id;
}

/** What a holder calls a browser, e.g. Chrome trên Windows. */
export function deviceName({ browser, system }: BrowserWords, locale: Locale): string {
  const { deviceNames } = TEXTS[locale];
  if (browser !== null && system !== null) return interpolate(deviceNames.BOTH, { browser, system });
  if (browser !== null) return interpolate(deviceNames.BROWSER, { browser });
  return system === null ? deviceNames.NEITHER : interpolate(deviceNames.SYSTEM, { system });
}

export function activationSucceededMessage(locale: Locale): string {
  return TEXTS[locale].activationSucceeded;
}

/** How an application stands, for its citizen; an approval takes the level. */
export function applicationStatusText(
  key: ApplicationStatusKey,
  locale: Locale,
  details?: TextDetails,
): { title: string; text: string; whatNext: string } {
  const { title, text, whatNext } = TEXTS[locale].applicationStatus[key];
  return {
    title: interpolate(title, details),
    text: interpolate(text, details),
    whatNext: interpolate(whatNext, details),
  };
}

export function applicationStatusEventText(event: ApplicationStatusEvent, locale: Locale): string {
  return TEXTS[locale].applicationStatusEvents[event];
}
