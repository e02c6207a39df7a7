import { asOfficer } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { readPurpose } from '../../platform/input-refused.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { seenBy } from './lock-request-sight.ts';
import { findLockRequestById } from './lock-requests.queries.ts';

/**
 * Opens the number of the subject for a stated purpose, which the audit chain keeps.
 *
 * @legal Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: personal data are processed for a stated purpose.
 */
export const revealLockSubject: UseCase<
  { readonly id: string; readonly purpose: string },
  { readonly subjectName: string; readonly subjectNumber: string }
> = {
  name: 'revealLockSubject',
  permission: 'lock-subject:reveal',
  rows: 'ALL',
  async run({ em, actor, audit }, { id, purpose }) {
    const officer = asOfficer(actor);
    const stated = readPurpose(purpose);
    const row = seenBy(officer, isUuid(id) ? await findLockRequestById(em, id) : null);
    audit({
      unitId: row.unit_id,
      action: 'LOCK_SUBJECT_REVEALED',
      subjectKind: 'LOCK_REQUEST',
      subjectId: id,
      details: { purpose: stated },
    });
    return { subjectName: row.subject_name, subjectNumber: row.subject_number };
  },
};
