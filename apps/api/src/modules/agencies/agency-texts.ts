import { DomainRefusal } from '@dinhdanh/domain';

const LONGEST_CONTACT = 200;
const LONGEST_NOTE = 1_000;

/** Whom to ask at the agency; may be empty. */
export const parseContact = (text: string): string => composed(text, LONGEST_CONTACT);

/** What a downtime is for; may be empty. */
export const parseNote = (text: string): string => composed(text, LONGEST_NOTE);

function composed(text: string, longest: number): string {
  const written = text.normalize('NFC').trim();
  if (written.length > longest) throw new DomainRefusal('REASON_TEXT_TOO_LONG');
  return written;
}
