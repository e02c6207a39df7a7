import { dataRequestLifecycle, DomainRefusal } from '@dinhdanh/domain';
import { NotFound } from '../../platform/request-errors.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { findAccountBehind } from '../accounts/index.ts';
import { holderIn } from '../holder-record/index.ts';
import {
  findOwnRequest,
  listOwnRequests,
  lockDataRequest,
  settleDataRequest,
  type DataRequestRow,
} from './data-requests.queries.ts';

async function recordOwnReading(transaction: Transaction): Promise<{ citizenId: string }> {
  const { id: citizenId, accountId } = holderIn(transaction);
  const { unitId } = await findAccountBehind(transaction.em, accountId);
  transaction.audit({
    unitId,
    action: 'DATA_REQUESTS_READ_BY_HOLDER',
    subjectKind: 'ACCOUNT',
    subjectId: accountId,
  });
  return { citizenId };
}

/** Xem yêu cầu của tôi. */
export const readOwnRequests: UseCase<Record<never, never>, DataRequestRow[]> = {
  name: 'readOwnRequests',
  permission: 'data-request:list-own',
  rows: 'ALL',
  async run(transaction) {
    const { citizenId } = await recordOwnReading(transaction);
    return listOwnRequests(transaction.em, citizenId);
  },
};

export const readOwnRequest: UseCase<{ code: string }, DataRequestRow> = {
  name: 'readOwnRequest',
  permission: 'data-request:list-own',
  rows: 'ALL',
  async run(transaction, { code }) {
    const { citizenId } = await recordOwnReading(transaction);
    const request = await findOwnRequest(transaction.em, citizenId, code);
    if (!request) throw new NotFound();
    return request;
  },
};

/** Rút yêu cầu: as long as nobody has answered. */
export const withdrawDataRequest: UseCase<{ code: string; expectedVersion: number }, { code: string }> = {
  name: 'withdrawDataRequest',
  permission: 'data-request:withdraw',
  rows: 'ALL',
  async run(transaction, { code, expectedVersion }) {
    const { em, now, audit } = transaction;
    const { id: citizenId } = holderIn(transaction);
    const locked = await lockDataRequest(em, { code, citizenId });
    const request = locked && (await findOwnRequest(em, citizenId, code));
    if (!request) throw new NotFound();
    const state = dataRequestLifecycle.next(request.state, 'WITHDRAW');
    if (request.version !== expectedVersion)
      throw new DomainRefusal('STALE_VERSION', { currentVersion: request.version });
    await settleDataRequest(em, request.id, { state, at: now, by: null, answer: null });
    audit({
      unitId: request.unit_id,
      action: 'DATA_REQUEST_WITHDRAWN',
      subjectKind: 'DATA_REQUEST',
      subjectId: request.id,
    });
    return { code };
  },
};
