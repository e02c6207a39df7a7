export { anchorAuditHeads, previewAnchorOfHeads } from './anchor-audit-heads.ts';
export { AuditLogResolver } from './audit-log.resolver.ts';
export { readAuditHealth } from './read-audit-health.ts';
export { proveDecision } from './prove-decision.ts';
export { AuditFilterInput, auditFilterOf } from './audit-filter.inputs.ts';
export { placeOf, searchAuditLines } from './audit-search.queries.ts';
export type { AuditFilter, AuditPlace, FoundAuditLine } from './audit-search.queries.ts';
