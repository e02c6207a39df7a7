export { HolderSessionPortalResolver } from './holder-session.portal-resolver.ts';
export {
  deleteHolderSession,
  endHolderSessions,
  findHolderBySession,
  insertHolderSession,
} from './holder-session.queries.ts';
export { isKnownDevice, rememberDevice } from './remember-device.ts';
export { removeDevice } from './remove-device.ts';
