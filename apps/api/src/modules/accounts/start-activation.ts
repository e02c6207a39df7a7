import type { FlowRequest, HolderServices, StartedFlow } from './holder-flow.ts';
import { startFlow } from './start-flow.ts';

/** Begins an activation. */
export const startActivation = (
  services: HolderServices,
  request: FlowRequest,
  input: { readonly personalIdNumber: string; readonly phoneNumber: string },
): Promise<StartedFlow> =>
  startFlow(services, request, input, {
    purpose: 'ACTIVATION',
    useCase: 'startActivation',
    permission: 'account:activate',
    auditAction: 'ACTIVATION_STARTED',
  });
