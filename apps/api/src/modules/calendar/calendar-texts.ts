import { DomainRefusal } from '@dinhdanh/domain';

const SHORTEST_SOURCE = 5;
const LONGEST_SOURCE = 200;
const LONGEST_NOTE = 1_000;

/** The document that orders a change, by number and date: nobody changes a term on his own word. */
export function parseSource(text: string): string {
  const source = text.normalize('NFC').trim();
  if (source.length < SHORTEST_SOURCE || source.length > LONGEST_SOURCE)
    throw new DomainRefusal('CALENDAR_SOURCE_REQUIRED');
  return source;
}

/** What a day is for; may be empty. */
export function parseNote(text: string): string {
  const note = text.normalize('NFC').trim();
  if (note.length > LONGEST_NOTE) throw new DomainRefusal('REASON_TEXT_TOO_LONG');
  return note;
}
