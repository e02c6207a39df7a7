import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boundaries } from './boundaries.js';

/**
 * A little tree with one wrong import per rule. Each line: the rule, who imports, what. `type:` in front of what
 * makes it an `import type`.
 */
const WRONG = [
  ['no-circular', 'apps/api/src/platform/a.ts', 'apps/api/src/platform/b.ts'],
  ['resolvable', 'apps/api/src/app.ts', './nowhere.ts'],
  ['domain-imports-nothing', 'packages/domain/src/account/otp.ts', 'node:crypto'],
  ['domain-imports-nothing', 'packages/domain/src/account/grant.ts', 'packages/i18n/src/index.ts'],
  ['contract-imports-nothing', 'packages/contract/index.ts', 'packages/domain/src/index.ts'],
  ['i18n-imports-domain', 'packages/i18n/src/vi.ts', 'packages/demo-world/src/index.ts'],
  ['i18n-imports-types-of-domain', 'packages/i18n/src/en.ts', 'packages/domain/src/refusal.ts'],
  ['demo-world-imports-domain', 'packages/demo-world/src/people.ts', 'packages/i18n/src/index.ts'],
  ['attack-imports-the-launcher', 'packages/attack/src/production.ts', 'packages/domain/src/index.ts'],
  ['embedded-db-imports-nothing', 'packages/embedded-db/src/index.ts', 'packages/domain/src/index.ts'],
  [
    'audit-verifier-imports-nothing',
    'packages/audit-verifier/src/verify-proof.mjs',
    'packages/domain/src/index.ts',
  ],
  ['config-imports-nothing', 'packages/config/src/eslint.js', 'packages/domain/src/index.ts'],
  ['e2e-imports-contract-and-texts', 'packages/e2e/src/queue.spec-data.ts', 'packages/domain/src/index.ts'],
  ['api-imports', 'apps/api/src/app.ts', 'packages/config/src/eslint.js'],
  ['simulator-imports', 'apps/simulator/src/main.ts', 'packages/i18n/src/index.ts'],
  ['screens-import', 'apps/admin/src/main.tsx', 'packages/domain/src/index.ts'],
  ['screens-import', 'apps/portal/src/main.tsx', 'packages/demo-world/src/index.ts'],
  ['apps-are-separate', 'apps/portal/src/app.tsx', 'apps/admin/src/main.tsx'],
  ['packages-do-not-import-apps', 'packages/e2e/src/journey.ts', 'apps/api/src/config.ts'],
  ['demo-world-in-seeds-only', 'apps/api/src/main.ts', 'packages/demo-world/src/index.ts'],
  ['embedded-db-in-tools-only', 'apps/api/src/main.ts', 'packages/embedded-db/src/index.ts'],
  [
    'platform-never-imports-modules',
    'apps/api/src/platform/use-case.ts',
    'apps/api/src/modules/wards/index.ts',
  ],
  [
    'modules-have-one-door',
    'apps/api/src/modules/targets/x.queries.ts',
    'apps/api/src/modules/wards/x.queries.ts',
  ],
  ['resolvers-never-touch-the-database', 'apps/api/src/modules/wards/x.resolver.ts', '@mikro-orm/core'],
  [
    'resolvers-never-touch-the-database',
    'apps/api/src/modules/wards/x.portal-resolver.ts',
    'apps/api/src/modules/wards/x.entity.ts',
  ],
  [
    'resolvers-never-decide',
    'apps/api/src/modules/wards/x.agency-resolver.ts',
    'packages/domain/src/refusal.ts',
  ],
  ['use-cases-never-speak-graphql-or-http', 'apps/api/src/modules/wards/close-ward.ts', 'type-graphql'],
  ['use-cases-never-speak-graphql-or-http', 'apps/api/src/modules/wards/open-ward.ts', 'node:http'],
  [
    'use-cases-never-speak-graphql-or-http',
    'apps/api/src/modules/wards/name-ward.ts',
    'apps/api/src/platform/graphql/context.ts',
  ],
  [
    'use-cases-never-import-adapters',
    'apps/api/src/modules/wards/tell-ward.ts',
    'apps/api/src/platform/adapters/http-sms.ts',
  ],
  ['configuration-is-read-at-the-top', 'apps/api/src/platform/http/server.ts', 'apps/api/src/config.ts'],
  ['tests-are-not-imported', 'apps/api/src/cli.ts', 'apps/api/src/testing/builders.ts'],
  [
    'resources-are-separate',
    'apps/admin/src/resources/accounts/List.tsx',
    'apps/admin/src/resources/applications/List.tsx',
  ],
];

/** Imports that look like the wrong ones and are right. */
const RIGHT = [
  ['apps/api/src/platform/b.ts', 'type:apps/api/src/platform/c.ts'],
  ['apps/api/src/platform/c.ts', 'type:apps/api/src/platform/b.ts'],
  ['packages/domain/src/account/otp.test.ts', 'packages/domain/src/testing.ts'],
  ['packages/i18n/src/index.ts', 'type:packages/domain/src/refusal.ts'],
  ['packages/i18n/src/numbers.ts', 'packages/domain/src/formats.ts'],
  ['apps/admin/src/format.ts', 'packages/domain/src/formats.ts'],
  ['apps/admin/src/format.ts', 'packages/i18n/src/index.ts'],
  ['apps/api/src/seeds/demo.ts', 'packages/demo-world/src/index.ts'],
  ['apps/simulator/src/population.ts', 'packages/demo-world/src/index.ts'],
  ['apps/api/bench/queue.ts', 'packages/embedded-db/src/index.ts'],
  ['apps/api/src/testing/database.ts', 'packages/embedded-db/src/index.ts'],
  ['apps/api/src/modules/wards/rename-ward.ts', 'packages/domain/src/refusal.ts'],
  ['apps/api/src/modules/targets/fold.ts', 'apps/api/src/modules/wards/index.ts'],
  ['apps/api/src/modules/wards/x.api.test.ts', 'apps/api/src/testing/builders.ts'],
  ['apps/api/src/modules/wards/y.resolver.ts', 'type:packages/domain/src/refusal.ts'],
  ['apps/api/src/platform/http/listen.ts', 'type:apps/api/src/config.ts'],
  ['apps/api/src/worker.ts', 'apps/api/src/config.ts'],
  ['apps/admin/src/resources/accounts/Show.tsx', 'apps/admin/src/resources/accounts/List.tsx'],
];

const CIRCLE_CLOSES = ['apps/api/src/platform/b.ts', 'apps/api/src/platform/a.ts'];
const LIBRARIES = ['@mikro-orm/core', 'type-graphql'];

const isFile = (target) => /^(apps|packages)\//.test(target);

function writeTree(root) {
  const files = new Map();
  const importsOf = (path) => files.get(path) ?? files.set(path, []).get(path);
  for (const [from, to] of [...WRONG.map(([, ...pair]) => pair), ...RIGHT, CIRCLE_CLOSES]) {
    const target = to.replace('type:', '');
    if (isFile(target)) importsOf(target);
    const path = isFile(target) ? relative(dirname(from), target).replace(/^(?!\.)/, './') : target;
    importsOf(from).push(
      `import ${to.startsWith('type:') ? 'type ' : ''}{ x as x${importsOf(from).length} } from '${path}';`,
    );
  }
  const write = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, imports] of files) write(path, [...imports, 'export const x = 1;\n'].join('\n'));
  for (const library of LIBRARIES) {
    write(`node_modules/${library}/package.json`, JSON.stringify({ name: library, main: 'index.js' }));
    write(`node_modules/${library}/index.js`, 'exports.x = 1;\n');
  }
}

describe('who may import whom', () => {
  const root = mkdtempSync(join(tmpdir(), 'dinhdanh-boundaries-'));
  let violations;

  beforeAll(async () => {
    writeTree(root);
    const result = await cruise(
      ['apps', 'packages'],
      {
        baseDir: root,
        validate: true,
        ruleSet: { forbidden: boundaries },
        doNotFollow: { path: 'node_modules' },
        tsPreCompilationDeps: true,
      },
      { extensions: ['.ts', '.tsx', '.js'] },
    );
    violations = result.output.summary.violations;
  });

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test.each(WRONG)('%s: %s must not import %s', (rule, from, to) => {
    const target = isFile(to) || to.startsWith('.') ? to : to.replace('node:', '');
    const caught = violations.filter((violation) => violation.rule.name === rule && violation.from === from);
    expect(caught.map((violation) => violation.to)).toContainEqual(expect.stringContaining(target));
  });

  test.each(RIGHT)('%s may import %s', (from, to) => {
    const target = to.replace('type:', '');
    expect(violations.filter((violation) => violation.from === from && violation.to === target)).toEqual([]);
  });

  test('every rule has an import that breaks it, and says why in a sentence', () => {
    const broken = new Set(WRONG.map(([rule]) => rule));
    for (const { name, comment } of boundaries) {
      expect(broken).toContain(name);
      expect(comment).toMatch(/\.$/);
    }
  });
});
