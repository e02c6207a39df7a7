import type { AgencyChannel, UpdateAgencyInput } from '../../generated/graphql.ts';
import type { Agency } from '../../providers/data-provider.ts';

/** What is typed: numbers as text, because half a number is one too. */
export interface AgencyForm {
  readonly channel: AgencyChannel;
  readonly legalBasis: string;
  readonly contact: string;
  readonly answerWithinDays: string;
  readonly maxInFlight: string;
  readonly requestsPerMinute: string;
  readonly scopes: readonly string[];
}

export const FORM_FIELDS = [
  'channel',
  'legalBasis',
  'contact',
  'answerWithinDays',
  'maxInFlight',
  'requestsPerMinute',
  'scopes',
] as const satisfies readonly (keyof AgencyForm)[];
export type FormField = (typeof FORM_FIELDS)[number];

export const LIMIT_FIELDS = ['answerWithinDays', 'maxInFlight', 'requestsPerMinute'] as const;

/** Scopes that were granted for a register that has moved since are left out: they cannot be kept. */
export const formOf = (agency: Agency): AgencyForm => ({
  channel: agency.channel,
  legalBasis: agency.legalBasis,
  contact: agency.contact,
  answerWithinDays: String(agency.answerWithinDays),
  maxInFlight: String(agency.maxInFlight),
  requestsPerMinute: String(agency.requestsPerMinute),
  scopes: agency.possibleScopes.filter((scope) => agency.scopes.includes(scope)),
});

const textOf = (value: string | readonly string[]): string =>
  typeof value === 'string' ? value.trim() : value.join(' ');

/** The fields in which two forms differ, in the order of the form. */
export const changedFields = (before: AgencyForm, after: AgencyForm): FormField[] =>
  FORM_FIELDS.filter((field) => textOf(before[field]) !== textOf(after[field]));

/** What is no whole number is sent as one that the server refuses at the field, so that one place judges the bounds. */
const OUT_OF_BOUNDS = 0;
const numberOf = (text: string): number => (/^\s*[0-9]{1,6}\s*$/.test(text) ? Number(text) : OUT_OF_BOUNDS);

export const inputOf = ({ code, version }: Agency, form: AgencyForm): UpdateAgencyInput => ({
  code,
  expectedVersion: version,
  channel: form.channel,
  legalBasis: form.legalBasis.trim(),
  contact: form.contact.trim(),
  answerWithinDays: numberOf(form.answerWithinDays),
  maxInFlight: numberOf(form.maxInFlight),
  requestsPerMinute: numberOf(form.requestsPerMinute),
  scopes: [...form.scopes],
});

/** The words for a scope: cross-check:answer:TAX_CODE is an act on a paper, sharing:verify is about none. */
export function scopeParts(scope: string): { readonly wording: string; readonly paperType: string } {
  const [subject = '', action = '', paperType = ''] = scope.split(':');
  return { wording: paperType === '' ? subject : action, paperType };
}

/** Keys are known by the beginning of their thumbprint. */
const SHOWN_OF_KID = 10;
export const shortKid = (kid: string): string => `${kid.slice(0, SHOWN_OF_KID)}…`;

/** Midnight in Vietnam at the beginning of a day. */
export const dayBegins = (date: string): string => new Date(`${date}T00:00:00+07:00`).toISOString();

/** What a field for day and time holds, as a moment in Vietnam whatever the zone of the reader's computer. */
export const momentIn = (dayAndTime: string): string => new Date(`${dayAndTime}:00+07:00`).toISOString();
export const isDayAndTime = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text);
