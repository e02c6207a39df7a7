export { HolderRecordPortalResolver } from './holder-record.portal-resolver.ts';
export { holderIn } from './holder-record.ts';
export { findReading } from './holder-record.queries.ts';
export { holderRecordRouter } from './holder-record.router.ts';
export { purposeWords, RecordReading, readingsOf } from './holder-record.views.ts';
export { fetchResidence } from './residence.ts';
