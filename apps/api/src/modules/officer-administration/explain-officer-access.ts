import { localDateOf, type LocalDate } from '@dinhdanh/domain';
import { unitIdsOf } from '../../platform/access/actor.ts';
import { explainAccess, type AccessExplained } from '../../platform/access/explain-access.ts';
import type { Permission } from '../../platform/access/permissions.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findAccessOf } from './explain-access.queries.ts';
import { findUnitAndAgency } from './officer-administration.queries.ts';

export interface AccessQuestion {
  readonly username: string;
  readonly permission: Permission;
  readonly unitCode: string;
  readonly day: LocalDate | null;
}

/** Cán bộ này có được phép không? Asked about officers of the units that the asker covers, and on record. */
export const explainOfficerAccess: UseCase<AccessQuestion, AccessExplained> = {
  name: 'explainOfficerAccess',
  permission: 'access:explain',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, { username, permission, unitCode, day }) {
    const units = unitIdsOf(actor.scope) ?? [];
    const access = await findAccessOf(em, username.trim().toLowerCase(), units);
    const { unitId } = await findUnitAndAgency(em, unitCode, null, units);
    if (!access || unitId === null) throw new NotFound();
    audit({
      unitId,
      action: 'ACCESS_EXPLAINED',
      subjectKind: 'OFFICER',
      subjectId: access.officerId,
      details: { permission },
    });
    return explainAccess(access, { permission, unitId, day: day ?? localDateOf(now) });
  },
};
