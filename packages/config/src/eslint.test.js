import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { preset } from './eslint.js';

const root = resolve(import.meta.dirname, '../../..');
const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: preset(root) });

async function isOn(rule, file) {
  const { rules } = await eslint.calculateConfigForFile(resolve(root, file));
  return Array.isArray(rules[rule]) && rules[rule][0] === 2;
}

describe('which rule holds in which file', () => {
  test.each([
    ['dinhdanh/no-process-env', 'apps/api/src/app.ts', 'apps/api/src/config.ts'],
    ['dinhdanh/no-process-env', 'apps/admin/src/main.tsx', 'apps/admin/vite.config.ts'],
    ['dinhdanh/no-process-env', 'apps/simulator/src/app.ts', 'apps/simulator/src/main.ts'],
    [
      'dinhdanh/graphql-description-required',
      'apps/api/src/modules/wards/wards.views.ts',
      'apps/admin/src/main.tsx',
    ],
    [
      'dinhdanh/explicit-type-function',
      'apps/api/src/modules/wards/wards.resolver.ts',
      'packages/domain/src/index.ts',
    ],
    [
      'dinhdanh/no-raw-sql-outside-queries',
      'apps/api/src/modules/applications/approve-application.ts',
      'apps/api/src/modules/applications/applications.queries.ts',
    ],
    [
      'dinhdanh/no-raw-sql-outside-queries',
      'apps/api/src/platform/graphql/context.ts',
      'apps/api/src/platform/persistence/scoped-read.ts',
    ],
    [
      'dinhdanh/no-hard-coded-vietnamese-in-components',
      'apps/portal/src/journeys/activation/Otp.tsx',
      'packages/i18n/src/vi.ts',
    ],
    [
      'dinhdanh/no-hard-coded-vietnamese-in-components',
      'apps/admin/src/components/StateChip.tsx',
      'apps/admin/src/components/StateChip.test.tsx',
    ],
    ['dinhdanh/no-test-sleep', 'apps/api/src/modules/wards/wards.api.test.ts', 'apps/api/src/worker.ts'],
    ['dinhdanh/no-test-sleep', 'packages/e2e/src/queue.spec.ts', 'apps/simulator/src/main.ts'],
    ['dinhdanh/no-clock-in-domain', 'packages/domain/src/account/otp.ts', 'apps/api/src/main.ts'],
    [
      'dinhdanh/no-clock-in-domain',
      'packages/demo-world/src/people.ts',
      'packages/demo-world/src/people.test.ts',
    ],
    ['no-console', 'apps/api/src/main.ts', 'apps/api/src/cli.ts'],
    ['no-console', 'packages/i18n/src/vi.ts', 'scripts/dev.ts'],
    ['@typescript-eslint/no-floating-promises', 'scripts/dev.ts', 'scripts/bootstrap.mjs'],
    ['react-hooks/rules-of-hooks', 'apps/admin/src/main.tsx', 'apps/api/src/main.ts'],
  ])('%s holds in %s and not in %s', async (rule, refused, allowed) => {
    expect(await isOn(rule, refused)).toBe(true);
    expect(await isOn(rule, allowed)).toBe(false);
  });

  test.each(['apps/api/dist/main.js', 'apps/admin/src/generated/graphql.ts'])(
    '%s is not linted',
    async (file) => {
      expect(await eslint.isPathIgnored(resolve(root, file))).toBe(true);
    },
  );
});
