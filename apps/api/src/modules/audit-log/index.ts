export { anchorAuditHeads } from './anchor-audit-heads.ts';
export { AuditLogResolver } from './audit-log.resolver.ts';
export { proveDecision } from './prove-decision.ts';
