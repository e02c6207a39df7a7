export { checkApplication } from './check-application.ts';
export { checkSource } from './check-source.ts';
export { settlePapers } from './settle-papers.ts';
export { watchTerms } from './watch-terms.ts';
export { ASKED_SOURCES } from './source-checks.queries.ts';
export { SourceHealthResolver } from './source-health.resolver.ts';
