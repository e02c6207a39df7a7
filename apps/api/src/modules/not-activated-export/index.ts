export { NotActivatedExportResolver } from './not-activated-export.resolver.ts';
export { notActivatedWork } from './not-activated-work.ts';
