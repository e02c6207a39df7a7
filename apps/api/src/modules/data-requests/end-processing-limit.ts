import {
  DomainRefusal,
  endProcessingLimit,
  processingLimitEndedSms,
  processingLimitLifecycle,
} from '@dinhdanh/domain';
import { asOfficer } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { asField } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { holderIn } from '../holder-record/index.ts';
import { notifyHolder } from '../notifications/index.ts';
import {
  findOwnRequest,
  findRequestForOfficer,
  lockDataRequest,
  type DataRequestRow,
} from './data-requests.queries.ts';
import { endLimit, type LimitRow } from './processing-limits.queries.ts';

type LimitedRequest = DataRequestRow & { readonly limit: LimitRow };

/** A request that stops something, in the version that was read; or one that has ended, which its state refuses. */
function assertLimits<Row extends DataRequestRow>(
  request: Row | null,
  expectedVersion: number,
): asserts request is Row & LimitedRequest {
  if (!request) throw new NotFound();
  if (!request.limit)
    throw new DomainRefusal('STATE_CONFLICT', { currentState: request.state, allowedActions: [] });
  if (request.limit.state === 'IN_FORCE' && request.version !== expectedVersion)
    throw new DomainRefusal('STALE_VERSION', { currentVersion: request.version });
}

/** Gỡ hạn chế: what the holder has stopped goes on again, from now on. */
export const liftProcessingLimit: UseCase<{ code: string; expectedVersion: number }, { code: string }> = {
  name: 'liftProcessingLimit',
  permission: 'processing-limit:lift',
  rows: 'ALL',
  async run(transaction, { code, expectedVersion }) {
    const { em, now, audit } = transaction;
    const { id: citizenId } = holderIn(transaction);
    const locked = await lockDataRequest(em, { code, citizenId });
    const request = locked && (await findOwnRequest(em, citizenId, code));
    assertLimits(request, expectedVersion);
    const state = processingLimitLifecycle.next(request.limit.state, 'LIFT');
    await endLimit(em, request.id, { state, at: now, by: null, text: null });
    audit({
      unitId: request.unit_id,
      action: 'PROCESSING_LIMIT_LIFTED',
      subjectKind: 'DATA_REQUEST',
      subjectId: request.id,
      details: { kind: request.kind },
    });
    return { code };
  },
};

/**
 * Chấm dứt hạn chế xử lý by a decision of the head, with a reason; the holder is told by SMS that it has ended.
 *
 * @legal hạn chế, phản đối xử lý dữ liệu cá nhân: Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15.
 */
export const endProcessingLimitByDecision: UseCase<
  { id: string; expectedVersion: number; text: string },
  { code: string }
> = {
  name: 'endProcessingLimit',
  permission: 'processing-limit:end',
  rows: 'ACTOR',
  async run(transaction, { id, expectedVersion, text }) {
    const { em, now, actor, audit } = transaction;
    const locked = isUuid(id) ? await lockDataRequest(em, { id }) : null;
    const request = locked && (await findRequestForOfficer(em, id));
    assertLimits(request, expectedVersion);
    const { state: standing } = request.limit;
    const state = asField('text', () => endProcessingLimit({ state: standing, text }));
    await endLimit(em, id, {
      ...{ state, at: now, by: asOfficer(actor).id },
      text: text.normalize('NFC').trim(),
    });
    audit({
      unitId: request.unit_id,
      action: 'PROCESSING_LIMIT_ENDED',
      subjectKind: 'DATA_REQUEST',
      subjectId: id,
      details: { kind: request.kind },
    });
    const { account_id: accountId, unit_id: unitId, phone_number: phoneNumber } = request;
    notifyHolder(
      transaction,
      { accountId, unitId, phoneNumber },
      { template: 'PROCESSING_LIMIT_ENDED', body: processingLimitEndedSms(request.code) },
    );
    return { code: request.code };
  },
};
