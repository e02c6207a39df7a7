export { draftDueReports } from './draft-report.ts';
export { WardReportResolver } from './ward-report.resolver.ts';
export { wardReportsRouter } from './ward-reports.router.ts';
