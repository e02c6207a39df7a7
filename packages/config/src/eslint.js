/**
 * The lint preset of the whole repository. It is one flat configuration for all packages, because most of our
 * rules are about which file may do what, and that is a statement about the tree and not about a package.
 *
 * Layout of names and imports between folders is not lint's business: see boundaries.js.
 */
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { explicitTypeFunction } from './rules/explicit-type-function.js';
import { graphqlDescriptionRequired } from './rules/graphql-description-required.js';
import { noClockInDomain } from './rules/no-clock-in-domain.js';
import { noHardCodedVietnameseInComponents } from './rules/no-hard-coded-vietnamese-in-components.js';
import { noProcessEnv } from './rules/no-process-env.js';
import { noRawSqlOutsideQueries } from './rules/no-raw-sql-outside-queries.js';
import { noTestSleep } from './rules/no-test-sleep.js';

const TYPESCRIPT = ['**/*.{ts,tsx,mts,cts}'];
const TESTS = ['**/*.test.{ts,tsx,js}', '**/*.spec.ts', '**/testing/**', '**/test/**', 'packages/e2e/**'];
const SCREENS = ['apps/admin/src/**', 'apps/portal/src/**'];

const dinhdanh = {
  meta: { name: '@dinhdanh/config' },
  rules: {
    'explicit-type-function': explicitTypeFunction,
    'graphql-description-required': graphqlDescriptionRequired,
    'no-clock-in-domain': noClockInDomain,
    'no-hard-coded-vietnamese-in-components': noHardCodedVietnameseInComponents,
    'no-process-env': noProcessEnv,
    'no-raw-sql-outside-queries': noRawSqlOutsideQueries,
    'no-test-sleep': noTestSleep,
  },
};

/** @param {string} root absolute path of the repository: tsconfig files are looked up below it */
export function preset(root) {
  return defineConfig(
    {
      name: 'dinhdanh/ignored',
      ignores: [
        '**/dist/**',
        '**/generated/**',
        '**/coverage/**',
        '**/.data/**',
        '**/.turbo/**',
        '**/playwright-report/**',
        '**/test-results/**',
      ],
    },
    { linterOptions: { reportUnusedDisableDirectives: 'error' } },
    js.configs.recommended,
    {
      name: 'dinhdanh/everywhere',
      plugins: { dinhdanh },
      languageOptions: { globals: globals.node },
      rules: {
        // `== null` is how one asks for null and undefined together.
        eqeqeq: ['error', 'always', { null: 'ignore' }],
        // Logging goes through the logger of the API, which scrubs personal data; the browser shows refusals.
        'no-console': 'error',
        'no-var': 'error',
        'object-shorthand': 'error',
        'prefer-const': 'error',
        'dinhdanh/no-process-env': 'error',
      },
    },
    {
      name: 'dinhdanh/typescript',
      files: TYPESCRIPT,
      extends: [tseslint.configs.recommended],
      rules: {
        // The compiler checks it (noFallthroughCasesInSwitch) and knows which switches are complete.
        'no-fallthrough': 'off',
        '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
        '@typescript-eslint/no-explicit-any': 'error',
        '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      },
    },
    {
      // The rules that need types, for files that a tsconfig of their folder includes.
      name: 'dinhdanh/with-types',
      files: ['{apps,packages,scripts}/**/*.{ts,tsx}'],
      languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
      rules: {
        '@typescript-eslint/await-thenable': 'error',
        '@typescript-eslint/no-floating-promises': 'error',
        // A handler attribute may be async: React ignores what it returns, and the handler shows its own failures.
        '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
        // A new state or refusal must be answered everywhere where the old ones are.
        '@typescript-eslint/switch-exhaustiveness-check': [
          'error',
          { considerDefaultExhaustiveForUnions: true },
        ],
      },
    },
    {
      name: 'dinhdanh/settings-are-read-here',
      files: [
        'apps/api/src/config.ts',
        'apps/simulator/src/main.ts',
        'scripts/**',
        'apps/api/bench/**',
        '**/{vite,vitest,playwright}.config.ts',
        'packages/e2e/**',
      ],
      rules: { 'dinhdanh/no-process-env': 'off' },
    },
    {
      name: 'dinhdanh/speaks-to-a-terminal',
      files: ['scripts/**', 'apps/api/src/cli.ts', 'apps/api/src/cli/**', 'apps/api/bench/**'],
      rules: { 'no-console': 'off' },
    },
    {
      name: 'dinhdanh/graphql',
      files: ['apps/api/src/**/*.ts'],
      ignores: TESTS,
      rules: {
        'dinhdanh/explicit-type-function': 'error',
        'dinhdanh/graphql-description-required': 'error',
      },
    },
    {
      name: 'dinhdanh/sql',
      files: ['apps/api/src/**/*.ts'],
      ignores: [
        ...TESTS,
        '**/*.queries.ts',
        'apps/api/src/platform/{persistence,audit,jobs,statistics}/**',
        '**/migrations/**',
        '**/seeds/**',
      ],
      rules: { 'dinhdanh/no-raw-sql-outside-queries': 'error' },
    },
    {
      name: 'dinhdanh/pure',
      files: ['packages/domain/src/**', 'packages/demo-world/src/**'],
      ignores: TESTS,
      rules: { 'dinhdanh/no-clock-in-domain': 'error' },
    },
    {
      name: 'dinhdanh/screens',
      files: SCREENS,
      plugins: { 'react-hooks': reactHooks },
      languageOptions: { globals: globals.browser },
      rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
    },
    {
      name: 'dinhdanh/texts',
      files: SCREENS,
      ignores: TESTS,
      rules: { 'dinhdanh/no-hard-coded-vietnamese-in-components': 'error' },
    },
    { name: 'dinhdanh/tests', files: TESTS, rules: { 'dinhdanh/no-test-sleep': 'error' } },
  );
}
