import { asOfficer } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { sees, seenBy } from './lock-request-sight.ts';
import {
  findLockRequestById,
  listLockRequestLines,
  listRequestsOfAccount,
  type LockRequestFullRow,
  type LockRequestLine,
} from './lock-requests.queries.ts';

export interface OpenedLockRequest {
  readonly row: LockRequestFullRow;
  readonly lines: readonly LockRequestLine[];
  /** Of the requests about the account, those that this officer sees; grounds of the others name nobody. */
  readonly seenRequestIds: ReadonlySet<string>;
  readonly now: Date;
}

/** Mở đề nghị: what it says, what happened, and beside it everything that the account is locked on. */
export const openLockRequest: UseCase<{ id: string }, OpenedLockRequest> = {
  name: 'openLockRequest',
  permission: 'lock-request:list',
  rows: 'ALL',
  async run({ em, actor, now, audit }, { id }) {
    const officer = asOfficer(actor);
    if (!isUuid(id)) throw new NotFound();
    const row = seenBy(officer, await findLockRequestById(em, id));
    const requests = await listRequestsOfAccount(em, row.account_id);
    audit({
      unitId: row.unit_id,
      action: 'LOCK_REQUEST_OPENED',
      subjectKind: 'LOCK_REQUEST',
      subjectId: id,
    });
    return {
      row,
      lines: await listLockRequestLines(em, id),
      seenRequestIds: new Set(
        requests.filter((request) => sees(officer, request)).map((request) => request.id),
      ),
      now,
    };
  },
};
