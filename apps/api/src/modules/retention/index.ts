export { previewRetention, previewStore } from './preview-retention.ts';
export { RetentionResolver } from './retention.resolver.ts';
export { retentionRouter } from './retention.router.ts';
export { runRetention } from './run-retention.ts';
