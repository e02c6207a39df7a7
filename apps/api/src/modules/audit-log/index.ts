export { AuditLogResolver } from './audit-log.resolver.ts';
