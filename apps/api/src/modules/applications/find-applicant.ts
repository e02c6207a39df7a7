import type { StatedPurpose } from '@dinhdanh/domain';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findPersonStanding, findPersonUnit } from '../citizens/index.ts';
import { denyPerson, openPerson } from '../person-openings/index.ts';
import type { ApplicantStanding } from './application.views.ts';
import { findOpenApplicationCode } from './application-entry.queries.ts';

/** Tra cứu người đến làm thủ tục: by the whole number only, recorded, because the person may belong to any ward. */
export const findApplicant: UseCase<
  { personalIdNumber: string; stated: StatedPurpose },
  ApplicantStanding | null
> = {
  name: 'findApplicant',
  permission: 'applicant:find',
  rows: 'ACTOR',
  async run(transaction, { personalIdNumber, stated }) {
    const { em, audit } = transaction;
    const standing = await findPersonStanding(em, personalIdNumber);
    const details = standing
      ? await openPerson(transaction, {
          through: {
            kind: 'LOOK_UP',
            personId: standing.citizenId,
            unitId: await findPersonUnit(em, standing.citizenId),
            fullName: standing.fullName,
          },
          depth: 'UNMASKED',
          stated,
        })
      : await denyPerson(transaction, stated);
    audit({
      unitId: NATIONAL_CHAIN,
      action: standing ? 'APPLICANT_FOUND' : 'APPLICANT_NOT_FOUND',
      subjectKind: 'CITIZEN',
      subjectId: standing?.citizenId ?? 'UNKNOWN',
      details,
    });
    if (!standing) return null;
    const { citizenId, ...shown } = standing;
    return { ...shown, openApplicationCode: await findOpenApplicationCode(em, citizenId, null) };
  },
};
