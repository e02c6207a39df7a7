import { resendCode, type FlowRequest, type HolderServices, type StartedFlow } from './holder-flow.ts';

/** Asks for another code of a running activation. Whose phone it goes to is not told. */
export async function resendActivationCode(
  services: HolderServices,
  request: FlowRequest,
  flowId: string,
): Promise<StartedFlow> {
  const { otpExpiresAt, resendAvailableAt } = await resendCode(services, request, flowId, {
    purpose: 'ACTIVATION',
    useCase: 'resendActivationCode',
    permission: 'account:activate',
    refusal: 'ACTIVATION_FLOW_UNKNOWN',
    auditAction: 'ACTIVATION_CODE_RESENT',
  });
  return { flowId, otpExpiresAt, resendAvailableAt };
}
