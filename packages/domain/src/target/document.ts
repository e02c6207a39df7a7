import type { LocalDate } from '../calendar/local-date.ts';
import { DomainRefusal } from '../refusal.ts';

/** How the table of a campaign came in. SEED: with the system, before anybody could enter one. */
export const TARGET_SOURCES = ['TEXT', 'CSV', 'XLSX', 'DOCX', 'SEED'] as const;
export type TargetSource = (typeof TARGET_SOURCES)[number];

/** By the units that the document names, or by those that stand in their place today. */
export const UNIT_VIEWS = ['AS_ISSUED', 'AS_OF_TODAY'] as const;
export type UnitView = (typeof UNIT_VIEWS)[number];

const MOST_RECIPIENTS = 30;

/** Số và ký hiệu of an official document, with the blanks of print taken out: "Số: 688 /UBND-CATP" is 688/UBND-CATP. */
export function parseDocumentNumber(text: string): string {
  const number = text
    .normalize('NFC')
    .replace(/^\s*số\s*:?/iu, '')
    .replace(/\s+/gu, '')
    .toUpperCase();
  if (!/^\d{1,6}\/[\p{L}\d/.-]{2,40}$/u.test(number)) throw new DomainRefusal('DOCUMENT_NUMBER_FORMAT');
  return number;
}

export function parseIssuer(text: string): string {
  const issuer = oneLine(text);
  if (issuer.length < 5 || issuer.length > 200) throw new DomainRefusal('ISSUER_REQUIRED');
  return issuer;
}

/** What the document orders, in short; the document itself stays with whoever issued it. */
export function parseOrderText(text: string): string {
  const order = text.normalize('NFC').trim();
  if (order.length < 10 || order.length > 2_000) throw new DomainRefusal('ORDER_TEXT_REQUIRED');
  return order;
}

/** Nơi nhận, one a line, in the order of the document; may be none. */
export function parseRecipients(lines: readonly string[]): string[] {
  const recipients = lines.map(oneLine).filter((line) => line !== '');
  if (recipients.length > MOST_RECIPIENTS || recipients.some((line) => line.length > 200))
    throw new DomainRefusal('RECIPIENTS_FORMAT');
  return recipients;
}

/** The list of people is drawn on the day of the document, so that day has come. */
export function checkIssuedOn(issuedOn: LocalDate, today: LocalDate): LocalDate {
  if (issuedOn > today) throw new DomainRefusal('ISSUED_ON_AHEAD');
  return issuedOn;
}

/** Edge: null when the document names no day, as dispatch 688 does not. No day is invented for it. */
export function checkDueOn(dueOn: LocalDate | null, issuedOn: LocalDate): LocalDate | null {
  if (dueOn !== null && dueOn < issuedOn) throw new DomainRefusal('DUE_BEFORE_ISSUE');
  return dueOn;
}

/** A figure as the document prints it; null when it prints none. Such figures are never computed with. */
export function checkPublishedFigure(people: number | null): number | null {
  if (people !== null && (!Number.isSafeInteger(people) || people < 0 || people > 100_000_000))
    throw new DomainRefusal('TARGET_COUNT_FORMAT');
  return people;
}

const oneLine = (text: string): string => text.normalize('NFC').trim().replace(/\s+/gu, ' ');
