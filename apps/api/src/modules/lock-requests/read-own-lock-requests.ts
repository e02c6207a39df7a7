import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { Place } from '../../platform/place.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findOwnLockRequest, listOwnLockRequests, type LockRequestFullRow } from './lock-requests.queries.ts';
import { requestingAgency } from './own-agency.ts';

/** Theo dõi đề nghị: an agency follows what it asked for, and sees nothing of anybody else's. */
export const readOwnLockRequest: UseCase<{ code: string }, LockRequestFullRow> = {
  name: 'readOwnLockRequest',
  permission: 'lock-request:submit',
  rows: 'ACTOR',
  async run(transaction, { code }) {
    const { id: agencyId } = requestingAgency(transaction);
    const row = await findOwnLockRequest(transaction.em, agencyId, code);
    if (!row) throw new NotFound();
    transaction.audit({
      unitId: row.unit_id,
      action: 'LOCK_REQUEST_READ_BY_AGENCY',
      subjectKind: 'LOCK_REQUEST',
      subjectId: row.id,
    });
    return row;
  },
};

/** One row more than the page, so that it is seen whether more follows. */
export const readOwnLockRequests: UseCase<
  { readonly first: number; readonly after: Place | null },
  LockRequestFullRow[]
> = {
  name: 'readOwnLockRequests',
  permission: 'lock-request:submit',
  rows: 'ACTOR',
  async run(transaction, { first, after }) {
    const { id: agencyId } = requestingAgency(transaction);
    const rows = await listOwnLockRequests(transaction.em, agencyId, { after, limit: first + 1 });
    transaction.audit({
      unitId: NATIONAL_CHAIN,
      action: 'LOCK_REQUESTS_READ_BY_AGENCY',
      subjectKind: 'AGENCY',
      subjectId: agencyId,
      details: { count: Math.min(rows.length, first) },
    });
    return rows;
  },
};
