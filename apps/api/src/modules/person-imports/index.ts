export { personImportWork } from './person-import-work.ts';
export { personImportsRouter } from './person-imports.router.ts';
