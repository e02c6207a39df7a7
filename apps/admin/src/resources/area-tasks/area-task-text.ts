import { localDateOf } from '@dinhdanh/domain/formats';

import type { AreaTask } from '../../providers/data-provider.ts';

const DAY_MS = 86_400_000;

/** What a task asks for: the key of the sentence, and the keys of the fields that it names. */
export interface TaskRequest {
  readonly sentence: string;
  readonly fields: readonly string[];
}

export function requestOf({
  kind,
  fields,
  visitOutcome,
}: Pick<AreaTask, 'kind' | 'fields' | 'visitOutcome'>): TaskRequest {
  if (kind === 'OUTREACH_FINDING' && visitOutcome)
    return { sentence: `areaTasks.ask.${visitOutcome}`, fields: [] };
  if (kind === 'UNDELIVERABLE_NOTICE') return { sentence: 'areaTasks.ask.UNDELIVERABLE_NOTICE', fields: [] };
  return {
    sentence: fields.length > 0 ? 'areaTasks.ask.DATA_CORRECTION' : 'areaTasks.ask.DATA_CORRECTION_UNNAMED',
    fields: fields.map((field) => `field.${field}`),
  };
}

/** Days since a moment, as they are counted on the wall calendar in Vietnam: from late evening to early morning is one. */
export function daysSince(moment: string, now: Date): number {
  const dayOf = (instant: Date) => Date.parse(`${localDateOf(instant)}T00:00:00Z`) / DAY_MS;
  return Math.max(0, dayOf(now) - dayOf(new Date(moment)));
}

const NOTE_MIN_CHARACTERS = 10;
export const NOTE_MAX_CHARACTERS = 1000;

export const noteLength = (note: string): number => note.normalize('NFC').trim().length;

/** What is wrong with a note, as the server will judge it too; undefined when nothing is. */
export function noteTrouble(note: string): { readonly text: string; readonly limit: number } | undefined {
  const length = noteLength(note);
  if (length < NOTE_MIN_CHARACTERS) return { text: 'areaTasks.noteTooShort', limit: NOTE_MIN_CHARACTERS };
  if (length > NOTE_MAX_CHARACTERS) return { text: 'areaTasks.noteTooLong', limit: NOTE_MAX_CHARACTERS };
  return undefined;
}
