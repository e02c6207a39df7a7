export { attachFiles } from './attach-files.ts';
export { attachForm } from './attach-form.ts';
export type { FileKind } from './file-kind.ts';
export { findFilesOf, removeFilesOfApplications } from './files.queries.ts';
export { filesRouter } from './files.router.ts';
export { readFile } from './read-file.ts';
export { removeStoredFile, sweepFiles } from './sweep-files.ts';
export type { NamedFile } from './files.queries.ts';
export { lookThroughStore, type StoreFindings, type StoreServices } from './look-through-store.ts';
