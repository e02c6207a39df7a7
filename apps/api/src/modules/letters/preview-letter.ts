import {
  composeLetter,
  lockLetterKind,
  lockRequestLifecycle,
  type ComposedLetter,
  type LetterDecision,
} from '@dinhdanh/domain';
import type { OfficerActor } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { BadUserInput, NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { draftLetter } from './issue-letter.ts';
import { findOwnerOfRequest } from './letter-reading.queries.ts';
import { isOwnLetter, letterRows } from './letters-scope.ts';

interface LetterToPreview {
  readonly lockRequestId: string;
  readonly decision: LetterDecision;
  readonly reason?: string | null;
}

/**
 * Xem trước văn bản trả lời: the words that a head is about to sign, composed as the letter will be. It takes no number
 * and nothing of it is kept.
 */
export const previewLetter = (officer: OfficerActor): UseCase<LetterToPreview, ComposedLetter> => ({
  name: 'previewLetter',
  permission: 'letter:preview',
  rows: letterRows(officer),
  async run({ em, now, audit }, { lockRequestId, decision, reason }) {
    const request = isUuid(lockRequestId) ? await findOwnerOfRequest(em, lockRequestId) : null;
    if (!request || !isOwnLetter(officer, request)) throw new NotFound();
    const regime = request.isOfAuthority ? 'ND69_2024' : 'ND59_2022';
    if (!lockRequestLifecycle(regime).allowedActions(request.state).includes(decision))
      throw new BadUserInput('decision');
    const words = reason?.normalize('NFC').trim() ?? '';
    const { facts } = await draftLetter(
      em,
      {
        kind: lockLetterKind(request.kind, decision),
        lockRequestId,
        reason: decision === 'APPROVE' || words === '' ? null : words,
      },
      { at: now, signerName: officer.name },
    );
    audit({
      unitId: request.unitId,
      action: 'LETTER_PREVIEWED',
      subjectKind: 'LOCK_REQUEST',
      subjectId: lockRequestId,
      details: { decision },
    });
    return composeLetter(facts);
  },
});
