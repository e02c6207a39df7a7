import { findVisitByCode } from '../assisted-activations/index.ts';
import type { FlowRequest, HolderServices, StartedFlow } from './holder-flow.ts';
import { startFlow } from './start-flow.ts';

/**
 * Begins an activation. A visit code that is right for the account binds the flow to the visit; a wrong one
 * is said nothing about.
 */
export const startActivation = (
  services: HolderServices,
  request: FlowRequest,
  input: {
    readonly personalIdNumber: string;
    readonly phoneNumber: string;
    readonly visitCode?: string | null;
  },
): Promise<StartedFlow> =>
  startFlow(services, request, input, {
    purpose: 'ACTIVATION',
    useCase: 'startActivation',
    permission: 'account:activate',
    auditAction: 'ACTIVATION_STARTED',
    findVisit: ({ em, now }, accountId) =>
      findVisitByCode(
        { em, now, secrets: services.secrets },
        { accountId, visitCode: input.visitCode ?? '' },
      ),
  });
