import { parseOrganisationIdentifier } from './organisation.ts';
import { parsePersonalIdNumber } from './personal-id-number.ts';

/** Whose account is meant by a number. */
export interface SubjectNumber {
  readonly kind: 'PERSON' | 'ORGANISATION';
  readonly digits: string;
}

/**
 * Reads the number by which the holder of an account is named on a form: of a person, or of an organisation.
 *
 * @legal số định danh cá nhân gồm 12 số: Điều 12 Luật Căn cước số 26/2023/QH15.
 *
 * Edge: twelve digits are a person's, for a tax or enterprise code has ten or thirteen; whatever is neither is refused as an
 * organisation's (ORGANISATION_IDENTIFIER_FORMAT).
 */
export function parseSubjectNumber(text: string): SubjectNumber {
  const digits = text.replace(/[\s.-]/gu, '');
  return digits.length === 12
    ? { kind: 'PERSON', digits: parsePersonalIdNumber(digits) }
    : { kind: 'ORGANISATION', digits: parseOrganisationIdentifier(text) };
}
