import { resendCode, type FlowRequest, type HolderServices } from '../accounts/index.ts';
import type { StartedPhoneChange } from './start-phone-change.ts';

/** Asks for another code to the phone that is registered until now. */
export const resendPhoneChangeCode = (
  services: HolderServices,
  request: FlowRequest,
  flowId: string,
): Promise<StartedPhoneChange> =>
  resendCode(services, request, flowId, {
    purpose: 'PHONE_CHANGE',
    useCase: 'resendPhoneChangeCode',
    permission: 'own-phone-number:change',
    refusal: 'HOLDER_FLOW_UNKNOWN',
    auditAction: 'PHONE_CHANGE_CODE_RESENT',
  });

/** Asks for another code to the new phone, at the portal or at the counter. */
export const resendNewPhoneCode = (
  services: HolderServices,
  request: FlowRequest,
  flowId: string,
): Promise<StartedPhoneChange> =>
  resendCode(services, request, flowId, {
    purpose: 'NEW_PHONE',
    useCase: 'resendNewPhoneCode',
    permission: request.actor.kind === 'OFFICER' ? 'phone-number:change' : 'own-phone-number:change',
    refusal: 'HOLDER_FLOW_UNKNOWN',
    auditAction: 'NEW_PHONE_CODE_RESENT',
  });
