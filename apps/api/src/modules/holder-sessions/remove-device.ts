import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { Transaction } from '../../platform/use-case.ts';
import { markDeviceRemoved } from './holder-device.queries.ts';
import { endHolderSessions } from './holder-session.queries.ts';

/**
 * Takes a device off an account and ends its sessions, as part of the use case that records it; how many they were. A
 * device of somebody else is not there.
 */
export async function removeDevice(
  { em, now }: Transaction,
  { accountId, deviceId }: { readonly accountId: string; readonly deviceId: string },
): Promise<number> {
  if (!isUuid(deviceId) || !(await markDeviceRemoved(em, { accountId, deviceId, at: now })))
    throw new NotFound();
  return endHolderSessions(em, { accountId, deviceId });
}
