export { AuditExportResolver } from './audit-export.resolver.ts';
export { auditExportsRouter } from './audit-exports.router.ts';
