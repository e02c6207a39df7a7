export { HolderSessionPortalResolver } from './holder-session.portal-resolver.ts';
export { deleteHolderSession, findHolderBySession, insertHolderSession } from './holder-session.queries.ts';
