import { letterNumber, type LetterFacts } from '@dinhdanh/domain';
import type { OfficerActor } from '../../platform/access/actor.ts';
import type { FileLocation } from '../../platform/files/sealed-files.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findLetterForUpdate } from './letter-reading.queries.ts';
import { isOwnLetter, letterRows } from './letters-scope.ts';

export interface OpenedLetter {
  readonly location: FileLocation;
  readonly fileName: string;
}

/** Tải văn bản trả lời: says where a letter lies, and records who took it. */
export const openLetter = (officer: OfficerActor): UseCase<{ readonly id: string }, OpenedLetter> => ({
  name: 'openLetter',
  permission: 'letter:read',
  rows: letterRows(officer),
  async run({ em, audit }, { id }) {
    const letter = isUuid(id) ? await findLetterForUpdate(em, id) : null;
    if (!letter?.location || !isOwnLetter(officer, letter)) throw new NotFound();
    audit({ unitId: letter.unitId, action: 'LETTER_OPENED', subjectKind: 'LETTER', subjectId: letter.id });
    return { location: letter.location, fileName: letterFileName(letter.facts) };
  },
});

/** 12-TB-CAP.pdf: by number, and by nobody. */
export const letterFileName = ({ issuer, number }: LetterFacts): string =>
  `${letterNumber(issuer, number ?? 0).replaceAll('/', '-')}.pdf`;
