import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import { accessMatrix } from '../platform/access/access-matrix.ts';
import { buildSchemas } from '../schemas.ts';
import { accessMatrixDocument } from './access-matrix-document.ts';
import { legalBasisDocument } from './legal-basis-document.ts';
import { lifecyclesDocument } from './lifecycles-document.ts';
import { lockGroundsDocument } from './lock-grounds-document.ts';
import { retentionDocument } from './retention-document.ts';
import { requirementsDocument } from './requirements-document.ts';

const PROJECT = fileURLToPath(new URL('../../../../', import.meta.url));

/** The SDL of the three doors, by file name. */
export const contractFiles = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(buildSchemas()).map(([name, schema]) => [`${name}.graphql`, `${printSchema(schema)}\n`]),
  );

/** The documents that are drawn from the code, by file name. */
export const documentFiles = (): Record<string, string> => ({
  'access-matrix.md': accessMatrixDocument(accessMatrix(buildSchemas())),
  'legal-basis.md': legalBasisDocument(PROJECT),
  'lifecycles.md': lifecyclesDocument(),
  'lock-grounds.md': lockGroundsDocument(),
  'retention.md': retentionDocument(),
  'requirements.md': requirementsDocument(PROJECT),
});
