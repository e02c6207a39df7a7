import {
  answerDataRequest,
  dataRequestSettledSms,
  DomainRefusal,
  localDateOf,
  usesStoppedBy,
} from '@dinhdanh/domain';
import type { DataRequestOfficerAction } from '@dinhdanh/domain';
import { unitsOfRoles } from '../../platform/access/act-under.ts';
import { isOfficer } from '../../platform/access/actor.ts';
import type { Permission } from '../../platform/access/permissions.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { asField } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { issueLetter } from '../letters/index.ts';
import { notifyHolder } from '../notifications/index.ts';
import { findRequestForOfficer, lockDataRequest, settleDataRequest } from './data-requests.queries.ts';
import { insertLimit } from './processing-limits.queries.ts';

interface Answer {
  readonly id: string;
  readonly expectedVersion: number;
  readonly text: string;
}

/**
 * Trả lời hoặc từ chối yêu cầu của chủ thể dữ liệu, in writing. The answer is a letter with its number, and the holder is
 * told by SMS that there is one; what it says is read after signing in. What a request stops that is accepted, it stops from this moment on.
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
    await issueLetter(transaction, {
      kind: action === 'ANSWER' ? 'DATA_REQUEST_ANSWERED' : 'DATA_REQUEST_REFUSED',
      dataRequestId: id,
      unitId: request.unit_id,
      dataRegime: request.legal_regime,
      requestKind: request.kind,
      requestCode: request.code,
      receivedOn: localDateOf(request.received_at),
      subjectName: request.full_name,
      subjectNumber: request.personal_id_number,
      reason: answer,
      isSignedByHead: unitsOfRoles(actor, ['HEAD_OF_UNIT']).includes(request.unit_id),
    });
    const { kind, account_id: accountId, unit_id: unitId, phone_number: phoneNumber } = request;
    const stops = action === 'ANSWER' ? usesStoppedBy(kind) : [];
    if (stops.length > 0) await insertLimit(em, { dataRequestId: id, accountId, unitId, kind, beganAt: now });
    audit({
      unitId,
      action: auditAction,
      subjectKind: 'DATA_REQUEST',
      subjectId: id,
      details: {
        ...{ kind, isLate: request.answer_by <= now },
        ...(stops.length > 0 ? { stops: stops.join(' ') } : {}),
      },
    });
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
