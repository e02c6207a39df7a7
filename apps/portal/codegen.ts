import { createHash } from 'node:crypto';

import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * The portal sends only the hash of an operation: the server finds the text in persisted-documents.json, so the
 * portal's door accepts nothing but the operations listed here.
 */
const config: CodegenConfig = {
  schema: '../../packages/contract/portal.graphql',
  documents: ['src/**/*.graphql'],
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: {
        persistedDocuments: {
          mode: 'embedHashInDocument',
          // Not the name 'sha256': that writes 'sha256:<hex>', and the server looks up the bare hex.
          hashAlgorithm: (document: string) => createHash('sha256').update(document).digest('hex'),
        },
        fragmentMasking: false,
      },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { DateTime: 'string', LocalDate: 'string', ID: 'string' },
      },
    },
  },
};

export default config;
