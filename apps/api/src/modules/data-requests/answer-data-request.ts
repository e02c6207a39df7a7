import { answerDataRequest, dataRequestSettledSms, DomainRefusal } from '@dinhdanh/domain';
import type { DataRequestOfficerAction } from '@dinhdanh/domain';
import { isOfficer } from '../../platform/access/actor.ts';
import type { Permission } from '../../platform/access/permissions.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { asField } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { notifyHolder } from '../notifications/index.ts';
import { findRequestForOfficer, lockDataRequest, settleDataRequest } from './data-requests.queries.ts';

interface Answer {
  readonly id: string;
  readonly expectedVersion: number;
  readonly text: string;
}

/**
 * Trả lời hoặc từ chối yêu cầu của chủ thể dữ liệu, in writing. The holder is told by SMS that there is an answer; what it
 * says is read after signing in.
 *
 * @legal trả lời yêu cầu của chủ thể dữ liệu: Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15.
 */
const settling = (
  name: string,
  permission: Permission,
  action: DataRequestOfficerAction,
  auditAction: string,
): UseCase<Answer, { code: string }> => ({
  name,
  permission,
  rows: 'ACTOR',
  async run(transaction, { id, expectedVersion, text }) {
    const { em, actor, now, audit } = transaction;
    if (!isOfficer(actor)) throw new Error('Only an officer answers a request.');
    const locked = isUuid(id) ? await lockDataRequest(em, { id }) : null;
    const request = locked && (await findRequestForOfficer(em, id));
    if (!request) throw new NotFound();
    const state = asField('text', () =>
      answerDataRequest({
        state: request.state,
        action,
        officerId: actor.id,
        questionedOfficerId: request.questioned_officer_id,
        text,
      }),
    );
    if (request.version !== expectedVersion)
      throw new DomainRefusal('STALE_VERSION', { currentVersion: request.version });
    const answer = text.normalize('NFC').trim();
    await settleDataRequest(em, id, { state, at: now, by: actor.id, answer });
    audit({
      unitId: request.unit_id,
      action: auditAction,
      subjectKind: 'DATA_REQUEST',
      subjectId: id,
      details: { kind: request.kind, isLate: request.answer_by <= now },
    });
    const { account_id: accountId, unit_id: unitId, phone_number: phoneNumber } = request;
    notifyHolder(
      transaction,
      { accountId, unitId, phoneNumber },
      { template: 'DATA_REQUEST_SETTLED', body: dataRequestSettledSms(request.code) },
    );
    return { code: request.code };
  },
});

export const answerRequest = settling(
  'answerDataRequest',
  'data-request:answer',
  'ANSWER',
  'DATA_REQUEST_ANSWERED',
);
export const refuseRequest = settling(
  'refuseDataRequest',
  'data-request:refuse',
  'REFUSE',
  'DATA_REQUEST_REFUSED',
);
