import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Making a cluster takes a second on a quiet machine, and several on a busy one.
  test: { include: ['src/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
