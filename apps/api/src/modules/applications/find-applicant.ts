import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findPersonStanding } from '../citizens/index.ts';
import type { ApplicantStanding } from './application.views.ts';
import { findOpenApplicationCode } from './application-entry.queries.ts';

/** Tra cứu người đến làm thủ tục: by the whole number only, recorded, because the person may belong to any ward. */
export const findApplicant: UseCase<{ personalIdNumber: string }, ApplicantStanding | null> = {
  name: 'findApplicant',
  permission: 'applicant:find',
  rows: 'ACTOR',
  async run({ em, audit }, { personalIdNumber }) {
    const standing = await findPersonStanding(em, personalIdNumber);
    audit({
      unitId: NATIONAL_CHAIN,
      action: standing ? 'APPLICANT_FOUND' : 'APPLICANT_NOT_FOUND',
      subjectKind: 'CITIZEN',
      subjectId: standing?.citizenId ?? 'UNKNOWN',
    });
    if (!standing) return null;
    const { citizenId, ...shown } = standing;
    return { ...shown, openApplicationCode: await findOpenApplicationCode(em, citizenId, null) };
  },
};
