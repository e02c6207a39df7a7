import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

import { fieldWorker } from './vite-field-worker.ts';

const API_ORIGIN = process.env['API_ORIGIN'] ?? 'http://localhost:4000';

// What the sign-in page and the work queue need, in one file: that compresses a tenth better than ten files. The rest
// (charts, dialogs, radio buttons) stays with the page that uses it.
const LIBRARIES =
  /node_modules\/(?:react|react-dom|react-router|ra-core|lodash|node-polyglot|@tanstack\/.+|@emotion\/.+|@mui\/(?:system|utils|styled-engine|material\/(?!Dialog|Popper|Radio|Switch|FormControlLabel|internal\/Switch)\w+))\//;

export default defineConfig({
  base: '/admin/',
  plugins: [react(), fieldWorker()],
  build: {
    target: 'es2022',
    // The content security policy allows files from this origin only, so nothing may become a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'libraries', test: LIBRARIES }] },
      },
    },
  },
  server: { port: 4173, proxy: { '/graphql': API_ORIGIN, '/single-sign-on': API_ORIGIN } },
  // The limit is for what hangs: on a busy machine a whole page is drawn several times slower, and tests wait up to 20 s.
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
});
