import { defineConfig } from 'vitest/config';
import { InOrder } from './src/stack/in-order.ts';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/stack/global-setup.ts'],
    // One server is attacked by one attacker after the other; a code of an app counts once, so sessions are kept.
    fileParallelism: false,
    isolate: false,
    sequence: { sequencer: InOrder },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
