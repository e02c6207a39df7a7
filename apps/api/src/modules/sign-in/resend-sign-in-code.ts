import { resendCode, type FlowRequest, type HolderServices } from '../accounts/index.ts';
import type { StartedSignIn } from './start-sign-in.ts';

/** Asks for another code of a running sign-in. */
export const resendSignInCode = (
  services: HolderServices,
  request: FlowRequest,
  flowId: string,
): Promise<StartedSignIn> =>
  resendCode(services, request, flowId, {
    purpose: 'SIGN_IN',
    useCase: 'resendSignInCode',
    permission: 'holder-session:open',
    refusal: 'SIGN_IN_FLOW_UNKNOWN',
    auditAction: 'HOLDER_SIGN_IN_CODE_RESENT',
  });
