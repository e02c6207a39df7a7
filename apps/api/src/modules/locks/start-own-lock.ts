import { startFlow, type FlowRequest, type HolderServices, type StartedFlow } from '../accounts/index.ts';

/** Bắt đầu khóa tài khoản khẩn cấp, without being signed in: one answer for every asker. */
export const startOwnLock = (
  services: HolderServices,
  request: FlowRequest,
  input: { readonly personalIdNumber: string; readonly phoneNumber: string },
): Promise<StartedFlow> =>
  startFlow(services, request, input, {
    purpose: 'OWN_LOCK',
    useCase: 'startOwnLock',
    permission: 'own-lock:start',
    auditAction: 'OWN_LOCK_STARTED',
  });
