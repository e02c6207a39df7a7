import { asOfficer, isHolder } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { openPerson } from '../person-openings/index.ts';
import { findAnswerLetter, type AnswerLetter } from './letter-reading.queries.ts';
import { letterFileName, type OpenedLetter } from './open-letter.ts';

const opened = ({ location, facts }: AnswerLetter): OpenedLetter => ({
  location,
  fileName: letterFileName(facts),
});

/** Tải văn bản trả lời yêu cầu của chủ thể dữ liệu: for the purpose that its page was opened for; its holder sees it. */
export const openAnswerLetter: UseCase<{ readonly dataRequestId: string }, OpenedLetter> = {
  name: 'openAnswerLetter',
  permission: 'data-request:list',
  rows: 'ACTOR',
  async run(transaction, { dataRequestId }) {
    const { em, actor, audit } = transaction;
    asOfficer(actor);
    const letter = isUuid(dataRequestId) ? await findAnswerLetter(em, { dataRequestId }) : null;
    if (!letter) throw new NotFound();
    const details = await openPerson(transaction, {
      through: { kind: 'DATA_REQUEST', id: dataRequestId },
      ...{ depth: 'PAGE', stated: null },
    });
    audit({
      unitId: letter.unitId,
      action: 'LETTER_OPENED',
      subjectKind: 'LETTER',
      subjectId: letter.id,
      details,
    });
    return opened(letter);
  },
};

/** Tải văn bản trả lời yêu cầu của tôi: whose letter it is, the session says. */
export const openOwnAnswerLetter: UseCase<{ readonly code: string }, OpenedLetter> = {
  name: 'openOwnAnswerLetter',
  permission: 'letter:fetch-own',
  rows: 'ALL',
  async run({ em, actor, audit }, { code }) {
    if (!isHolder(actor)) throw new Error('Only the holder of an account fetches the own letters.');
    const letter = await findAnswerLetter(em, { code, citizenId: actor.id });
    if (!letter) throw new NotFound();
    audit({
      unitId: letter.unitId,
      action: 'LETTER_FETCHED_BY_HOLDER',
      subjectKind: 'LETTER',
      subjectId: letter.id,
    });
    return opened(letter);
  },
};
