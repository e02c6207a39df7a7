import { readPurpose } from '../../platform/input-refused.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findApplicationNumbers } from './applications.queries.ts';

/**
 * Opens the masked numbers of an applicant for a stated purpose, which the audit chain keeps.
 *
 * @legal Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: personal data are processed for a stated purpose.
 */
export const revealApplicant: UseCase<
  { applicationId: string; purpose: string },
  { personalIdNumber: string; phoneNumber: string }
> = {
  name: 'revealApplicant',
  permission: 'applicant:reveal',
  rows: 'ACTOR',
  async run({ em, audit }, { applicationId, purpose }) {
    const stated = readPurpose(purpose);
    const numbers = isUuid(applicationId) ? await findApplicationNumbers(em, applicationId) : null;
    if (!numbers) throw new NotFound();
    audit({
      unitId: numbers.unit_id,
      action: 'APPLICANT_REVEALED',
      subjectKind: 'APPLICATION',
      subjectId: applicationId,
      details: { purpose: stated },
    });
    return { personalIdNumber: numbers.personal_id_number, phoneNumber: numbers.phone_number };
  },
};
