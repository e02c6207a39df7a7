import {
  resendCode,
  startFlow,
  type FlowRequest,
  type HolderServices,
  type StartedFlow,
} from '../accounts/index.ts';

/** Bắt đầu mở khóa tài khoản của mình: one answer for every asker, whether or not there is something to unlock. */
export const startOwnUnlock = (
  services: HolderServices,
  request: FlowRequest,
  input: { readonly personalIdNumber: string; readonly phoneNumber: string },
): Promise<StartedFlow> =>
  startFlow(services, request, input, {
    purpose: 'OWN_UNLOCK',
    useCase: 'startOwnUnlock',
    permission: 'own-unlock:start',
    auditAction: 'OWN_UNLOCK_STARTED',
  });

/** Asks for another code. */
export const resendOwnUnlockCode = (
  services: HolderServices,
  request: FlowRequest,
  flowId: string,
): Promise<StartedFlow> =>
  resendCode(services, request, flowId, {
    purpose: 'OWN_UNLOCK',
    useCase: 'resendOwnUnlockCode',
    permission: 'own-unlock:start',
    refusal: 'HOLDER_FLOW_UNKNOWN',
    auditAction: 'OWN_UNLOCK_CODE_RESENT',
  });
