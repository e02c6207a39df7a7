import type { StatedPurpose } from '@dinhdanh/domain';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { openPerson } from '../person-openings/index.ts';
import { findApplicationNumbers } from './applications.queries.ts';

/**
 * Opens the masked numbers of an applicant: under the claim of the case, for a purpose that holds, or for one stated now.
 *
 * @legal Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: personal data are processed for a stated purpose.
 */
export const revealApplicant: UseCase<
  { applicationId: string; stated: StatedPurpose | null },
  { personalIdNumber: string; phoneNumber: string }
> = {
  name: 'revealApplicant',
  permission: 'applicant:reveal',
  rows: 'ACTOR',
  async run(transaction, { applicationId, stated }) {
    const numbers = isUuid(applicationId)
      ? await findApplicationNumbers(transaction.em, applicationId)
      : null;
    if (!numbers) throw new NotFound();
    const details = await openPerson(transaction, {
      through: { kind: 'APPLICATION', id: applicationId },
      depth: 'UNMASKED',
      stated,
    });
    transaction.audit({
      unitId: numbers.unit_id,
      action: 'APPLICANT_REVEALED',
      subjectKind: 'APPLICATION',
      subjectId: applicationId,
      details,
    });
    return { personalIdNumber: numbers.personal_id_number, phoneNumber: numbers.phone_number };
  },
};
