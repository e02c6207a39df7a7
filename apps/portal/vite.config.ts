import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

import { firstLoad } from './first-load.ts';

export default defineConfig({
  plugins: [preact(), firstLoad({ budgetBytes: 60_000 })],
  build: {
    // Windows 7 machines in village libraries stopped at browsers of about this age.
    target: ['chrome80', 'firefox72'],
    // A data: address would be refused by the content security policy.
    assetsInlineLimit: 0,
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': process.env['API_ORIGIN'] ?? 'http://localhost:4000' },
  },
  test: { include: ['src/**/*.test.{ts,tsx}', '*.test.ts'] },
});
