import type { StatedPurpose } from '@dinhdanh/domain';
import { asOfficer } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { openPerson } from '../person-openings/index.ts';
import { seenBy } from './lock-request-sight.ts';
import { findLockRequestById } from './lock-requests.queries.ts';

/**
 * Opens the number of the subject for a purpose that holds or is stated now.
 *
 * @legal Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: personal data are processed for a stated purpose.
 */
export const revealLockSubject: UseCase<
  { readonly id: string; readonly stated: StatedPurpose | null },
  { readonly subjectName: string; readonly subjectNumber: string }
> = {
  name: 'revealLockSubject',
  permission: 'lock-subject:reveal',
  rows: 'ALL',
  async run(transaction, { id, stated }) {
    const officer = asOfficer(transaction.actor);
    const row = seenBy(officer, isUuid(id) ? await findLockRequestById(transaction.em, id) : null);
    const details = await openPerson(transaction, {
      through: { kind: 'LOCK_REQUEST', id },
      depth: 'UNMASKED',
      stated,
    });
    transaction.audit({
      unitId: row.unit_id,
      action: 'LOCK_SUBJECT_REVEALED',
      subjectKind: 'LOCK_REQUEST',
      subjectId: id,
      details,
    });
    return { subjectName: row.subject_name, subjectNumber: row.subject_number };
  },
};
