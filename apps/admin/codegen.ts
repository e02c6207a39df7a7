import { createHash } from 'node:crypto';

import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../packages/contract/back-office.graphql',
  documents: 'src/**/*.documents.ts',
  generates: {
    './src/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: {
          mode: 'embedHashInDocument',
          // The ready-made 'sha256' writes "sha256:<hex>"; the transport carries the bare hex.
          hashAlgorithm: (operation: string) => createHash('sha256').update(operation).digest('hex'),
        },
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
