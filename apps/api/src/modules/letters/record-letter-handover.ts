import { DomainRefusal, parseLetterReceiver } from '@dinhdanh/domain';
import type { OfficerActor } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { parseFields } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findLetterForUpdate, markHandedOver } from './letter-reading.queries.ts';
import { isOwnLetter, letterRows } from './letters-scope.ts';

interface Handover {
  readonly letterId: string;
  readonly expectedVersion: number;
  readonly receivedBy: string;
}

/** Ghi nhận đã giao văn bản: the proof that a letter was received, where no machine fetches it; once. */
export const recordLetterHandover = (officer: OfficerActor): UseCase<Handover, void> => ({
  name: 'recordLetterHandover',
  permission: 'letter:hand-over',
  rows: letterRows(officer),
  async run({ em, now, audit }, { letterId, expectedVersion, receivedBy }) {
    const letter = isUuid(letterId) ? await findLetterForUpdate(em, letterId) : null;
    if (!letter || !isOwnLetter(officer, letter)) throw new NotFound();
    const { receivedBy: receiver } = parseFields({ receivedBy: () => parseLetterReceiver(receivedBy) });
    if (!letter.location) throw new DomainRefusal('LETTER_NOT_WRITTEN');
    if (letter.isServed) throw new DomainRefusal('LETTER_ALREADY_SERVED');
    if (letter.version !== expectedVersion)
      throw new DomainRefusal('STALE_VERSION', { currentVersion: letter.version });
    await markHandedOver(em, letterId, { at: now, to: receiver, by: officer.id });
    audit({
      unitId: letter.unitId,
      action: 'LETTER_SERVED',
      subjectKind: 'LETTER',
      subjectId: letterId,
      details: { way: 'HANDED_OVER' },
    });
  },
});
