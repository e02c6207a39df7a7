import { localDateOf, type LocalDate } from '@dinhdanh/domain';
import { unitIdsOf } from '../../platform/access/actor.ts';
import { explainAccess, type AccessExplained } from '../../platform/access/explain-access.ts';
import type { Permission } from '../../platform/access/permissions.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findAccessOf, findExplainedCase } from './explain-access.queries.ts';
import { explainCase } from './explain-case.ts';
import { findUnitAndAgency } from './officer-administration.queries.ts';

export interface AccessQuestion {
  readonly username: string;
  readonly permission: Permission;
  readonly unitCode: string;
  /** An application; the question is then about its unit and itself. Null: about the unit alone. */
  readonly caseCode: string | null;
  readonly day: LocalDate | null;
}

/** Cán bộ này có được phép không? Asked about officers of the units that the asker covers, and on record. */
export const explainOfficerAccess: UseCase<AccessQuestion, AccessExplained> = {
  name: 'explainOfficerAccess',
  permission: 'access:explain',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, { username, permission, unitCode, caseCode, day }) {
    const units = unitIdsOf(actor.scope) ?? [];
    const access = await findAccessOf(em, username.trim().toLowerCase(), units);
    const record = caseCode === null ? null : await findExplainedCase(em, caseCode.trim().toUpperCase());
    const unitId = record?.unitId ?? (await findUnitAndAgency(em, unitCode, null, units)).unitId;
    if (!access || unitId === null || (caseCode !== null && !record)) throw new NotFound();
    audit({
      unitId,
      action: 'ACCESS_EXPLAINED',
      subjectKind: 'OFFICER',
      subjectId: access.officerId,
      details: { permission, code: caseCode },
    });
    const explained = explainAccess(access, { permission, unitId, day: day ?? localDateOf(now) });
    const ofCase = record ? explainCase(record, { permission, officerId: access.officerId }) : [];
    const steps = [...explained.steps, ...ofCase];
    return { isAllowed: steps.every(({ isMet }) => isMet), steps };
  },
};
