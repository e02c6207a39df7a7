export { checkApplication } from './check-application.ts';
export { checkSource } from './check-source.ts';
export { watchTerms } from './watch-terms.ts';
export { SourceHealthResolver } from './source-health.resolver.ts';
