import { resendCode, type FlowRequest, type HolderServices, type StartedFlow } from '../accounts/index.ts';

/** Asks for another code of an emergency lock. */
export const resendOwnLockCode = (
  services: HolderServices,
  request: FlowRequest,
  flowId: string,
): Promise<StartedFlow> =>
  resendCode(services, request, flowId, {
    purpose: 'OWN_LOCK',
    useCase: 'resendOwnLockCode',
    permission: 'own-lock:start',
    refusal: 'HOLDER_FLOW_UNKNOWN',
    auditAction: 'OWN_LOCK_CODE_RESENT',
  });
