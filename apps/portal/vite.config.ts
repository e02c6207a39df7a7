import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

import { firstLoad } from './first-load.ts';

const API_ORIGIN = process.env['API_ORIGIN'] ?? 'http://localhost:4000';

export default defineConfig({
  plugins: [preact(), firstLoad({ budgetBytes: 60_000 })],
  build: {
    // Windows 7 machines in village libraries stopped at browsers of about this age.
    target: ['chrome80', 'firefox72'],
    // A data: address would be refused by the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Rules are functions of values: of the formats, a page carries only those that it asks for.
      treeshake: { moduleSideEffects: (id) => !id.includes('/packages/domain/src/') },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': API_ORIGIN, '/files': API_ORIGIN },
  },
  test: { include: ['src/**/*.test.{ts,tsx}', '*.test.ts'] },
});
