import type { AgencyActor } from '../../platform/access/actor.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { markReceived, type Receipt } from './letter-reading.queries.ts';

/**
 * Cơ quan đề nghị nhận văn bản qua kết nối: the first time that its machine fetches a letter is the proof of receipt,
 * with the key that it signed with. Fetched again it is the same letter, and the proof stays what it was.
 */
export const receiveLetters = (
  agency: AgencyActor,
): UseCase<{ readonly ids: readonly string[] }, Receipt[]> => ({
  name: 'receiveLetters',
  permission: 'letter:receive',
  rows: 'ACTOR',
  async run({ em, now, audit }, { ids }) {
    const { agencyCode, keyId } = agency;
    const receipts = await markReceived(em, ids, { at: now, agencyCode, keyId });
    if (receipts.length !== ids.length) throw new NotFound();
    for (const { id, unitId, isFirst } of receipts)
      audit({
        unitId,
        action: isFirst ? 'LETTER_SERVED' : 'LETTER_FETCHED_AGAIN',
        subjectKind: 'LETTER',
        subjectId: id,
        details: { way: 'AGENCY', agencyCode, keyId },
      });
    return receipts;
  },
});
