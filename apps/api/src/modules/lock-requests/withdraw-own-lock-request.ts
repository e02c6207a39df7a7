import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findLockRequestById, findOwnLockRequest, holdRow } from './lock-requests.queries.ts';
import { requestingAgency } from './own-agency.ts';
import { withdrawRequest } from './withdraw-request.ts';

/** Rút đề nghị by the machine of the agency that sent it. */
export const withdrawOwnLockRequest: UseCase<
  { readonly code: string; readonly expectedVersion: number; readonly reason: string },
  { readonly code: string }
> = {
  name: 'withdrawOwnLockRequest',
  permission: 'lock-request:submit',
  rows: 'ALL',
  async run(transaction, { code, expectedVersion, reason }) {
    const { em } = transaction;
    const { id: agencyId } = requestingAgency(transaction);
    const found = await findOwnLockRequest(em, agencyId, code);
    // Held before it is read again: somebody may be deciding it.
    const row = found && (await holdRow(em, found.id)) ? await findLockRequestById(em, found.id) : null;
    if (!row) throw new NotFound();
    await withdrawRequest(transaction, row, { expectedVersion, reason, by: null });
    return { code };
  },
};
