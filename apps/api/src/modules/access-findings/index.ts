export { AccessFindingResolver } from './access-finding.resolver.ts';
export { raiseFindings } from './raise-findings.ts';
export { watchOpenings } from './watch-openings.ts';
