/**
 * Who may import whom, as rules for dependency-cruiser. Every rule has a line in boundaries.test.js that breaks it.
 *
 * "May import" is about modules of this repository and, where a rule says so, about libraries. What a package
 * may use from npm at all is stated in its package.json and checked by knip.
 */

/** Tests, and what only tests use, may reach further: they speak to the finished application. */
const TEST = String.raw`\.(test|spec)\.[jt]sx?$|^[^/]+/[^/]+/(src/)?(testing|test)/|vitest\.config\.ts$`;
const WORKSPACE = '^(apps|packages)/';

/** `import type` vanishes when the code is compiled, and couples nothing at run time. */
const NOT_ONLY_TYPES = { dependencyTypesNot: ['type-only'] };

/** Allows one folder exactly the listed others, as patterns of paths, and itself. */
function onlyImports(name, folder, allowed, comment) {
  return {
    name,
    severity: 'error',
    comment,
    from: { path: `^${folder}/`, pathNot: TEST },
    to: { path: WORKSPACE, pathNot: [`^${folder}/`, ...allowed] },
  };
}

/** A use case is a file of a module whose name has no second part: approve-application.ts, not x.queries.ts. */
const USE_CASE = String.raw`^apps/api/src/modules/[^/]+/(?!index\.ts$)[a-z0-9-]+\.ts$`;
const RESOLVER = String.raw`^apps/api/src/modules/.+[.-]resolver\.ts$`;

export const boundaries = [
  {
    name: 'no-circular',
    severity: 'error',
    comment:
      'Modules that import each other run in an order that depends on who asked first; compiled code then fails where the tests pass. Import a type with `import type`, or move what both need.',
    from: {},
    to: { circular: true, viaOnly: NOT_ONLY_TYPES },
  },
  {
    name: 'resolvable',
    severity: 'error',
    comment: 'The import leads nowhere: a wrong path, or a package that is not in package.json.',
    from: {},
    // Generated documents and vite's virtual modules are made by the build.
    to: { couldNotResolve: true, pathNot: String.raw`/generated/|^virtual:` },
  },

  // Between packages
  {
    name: 'domain-imports-nothing',
    severity: 'error',
    comment: 'packages/domain is the law as pure functions: no library, no Node module, no other package.',
    from: { path: '^packages/domain/src/', pathNot: TEST },
    to: { pathNot: '^packages/domain/src/' },
  },
  onlyImports(
    'contract-imports-nothing',
    'packages/contract',
    [],
    'packages/contract is generated text for readers.',
  ),
  onlyImports(
    'i18n-imports-domain',
    'packages/i18n',
    ['^packages/domain/'],
    'Texts know the codes of the domain and nothing else.',
  ),
  {
    name: 'i18n-imports-types-of-domain',
    severity: 'error',
    comment: 'Texts are shipped to browsers: they may use types of the domain, and as code its formats only.',
    from: { path: '^packages/i18n/', pathNot: TEST },
    to: {
      path: '^packages/domain/',
      pathNot: String.raw`^packages/domain/src/formats\.ts$`,
      ...NOT_ONLY_TYPES,
    },
  },
  onlyImports(
    'demo-world-imports-domain',
    'packages/demo-world',
    ['^packages/domain/'],
    'The invented people obey the rules of the domain and know nothing of the systems that they are put into.',
  ),
  onlyImports(
    'embedded-db-imports-nothing',
    'packages/embedded-db',
    [],
    'The launcher of PostgreSQL serves any database.',
  ),
  {
    name: 'audit-verifier-imports-nothing',
    severity: 'error',
    comment: 'The verifier of proofs is one file that a third party reads and runs with Node alone.',
    from: { path: '^packages/audit-verifier/src/', pathNot: TEST },
    to: { dependencyTypesNot: ['core', 'type-only'] },
  },
  onlyImports('config-imports-nothing', 'packages/config', [], 'Presets must not depend on what they judge.'),
  onlyImports(
    'e2e-imports-contract-and-texts',
    'packages/e2e',
    ['^packages/(contract|i18n|demo-world)/'],
    'Browser tests see what a person sees: the built applications, their texts and the contract; and they know the invented people.',
  ),
  onlyImports(
    'attack-imports-the-launcher',
    'packages/attack',
    ['^packages/(embedded-db|demo-world)/'],
    'An attacker knows what stands in the contract, what answers over HTTP, and the invented people.',
  ),
  onlyImports(
    'api-imports',
    'apps/api',
    ['^packages/(domain|i18n|demo-world|embedded-db)/'],
    'The API uses the domain and the texts. Neither screens nor the simulator are part of it.',
  ),
  onlyImports(
    'simulator-imports',
    'apps/simulator',
    ['^packages/(domain|demo-world)/'],
    'The outside world does not know our insides.',
  ),
  onlyImports(
    'screens-import',
    'apps/(admin|portal)',
    [String.raw`^packages/i18n/`, String.raw`^packages/domain/src/formats\.ts$`],
    'Screens use the texts and domain/formats. Decisions are taken by the server, which tells the screens what is possible (allowedActions).',
  ),
  {
    name: 'apps-are-separate',
    severity: 'error',
    comment: 'Applications speak over HTTP. What two of them share is a package.',
    from: { path: '^apps/([^/]+)/' },
    to: { path: '^apps/([^/]+)/', pathNot: '^apps/$1/' },
  },
  {
    name: 'packages-do-not-import-apps',
    severity: 'error',
    comment: 'A package is below the applications.',
    from: { path: '^packages/' },
    to: { path: '^apps/' },
  },
  {
    name: 'demo-world-in-seeds-only',
    severity: 'error',
    comment:
      'Invented people enter through the seeds and the simulator. Code that runs in earnest must not know them.',
    from: {
      path: WORKSPACE,
      pathNot: [
        TEST,
        '^packages/demo-world/',
        '^apps/simulator/',
        '^apps/api/src/.*seeds?[/.-]',
        '^apps/api/bench/',
        '^packages/(e2e|attack)/',
      ],
    },
    to: { path: '^packages/demo-world/' },
  },
  {
    name: 'embedded-db-in-tools-only',
    severity: 'error',
    comment:
      'The API is given a DATABASE_URL and does not care who started the server; scripts, tests and the bench start one.',
    from: {
      path: WORKSPACE,
      pathNot: [TEST, '^packages/embedded-db/', '^packages/attack/', '^apps/api/bench/'],
    },
    to: { path: '^packages/embedded-db/' },
  },

  // Inside the API
  {
    name: 'platform-never-imports-modules',
    severity: 'error',
    comment: 'The platform carries every module and knows none. Hand the module in from app.ts.',
    from: { path: '^apps/api/src/platform/', pathNot: TEST },
    to: { path: '^apps/api/src/modules/' },
  },
  {
    name: 'modules-have-one-door',
    severity: 'error',
    comment:
      "Import another module through its index.ts: what is not exported there is the module's own affair.",
    from: { path: '^apps/api/src/modules/([^/]+)/' },
    to: {
      path: '^apps/api/src/modules/',
      pathNot: ['^apps/api/src/modules/$1/', String.raw`^apps/api/src/modules/[^/]+/index\.ts$`],
    },
  },
  {
    name: 'resolvers-never-touch-the-database',
    severity: 'error',
    comment:
      'A resolver calls a use case or a query and maps the answer to a view. It holds no entity manager and no entity.',
    from: { path: RESOLVER },
    to: { path: [String.raw`node_modules/(@mikro-orm/|pg/)`, String.raw`\.entity\.ts$`] },
  },
  {
    name: 'resolvers-never-decide',
    severity: 'error',
    comment:
      'Rules of law are applied by use cases, where they are tested, audited and shared by all endpoints.',
    from: { path: RESOLVER },
    to: { path: '^packages/domain/', ...NOT_ONLY_TYPES },
  },
  {
    name: 'use-cases-never-speak-graphql-or-http',
    severity: 'error',
    comment:
      'The worker and the command line run the same use cases. Take values, return values, throw a refusal.',
    from: { path: USE_CASE },
    to: {
      path: [
        String.raw`node_modules/(graphql|graphql-scalars|type-graphql|@apollo|@as-integrations|express)/`,
        '^(node:)?https?$',
        '^apps/api/src/platform/graphql/',
        String.raw`[.-]resolver\.ts$`,
      ],
    },
  },
  {
    name: 'use-cases-never-import-adapters',
    severity: 'error',
    comment:
      'What leaves the building is a job, sent by a port that is handed in. Import the interface from platform/ports.',
    from: { path: USE_CASE },
    to: { path: '^apps/api/src/platform/adapters/' },
  },
  {
    name: 'configuration-is-read-at-the-top',
    severity: 'error',
    comment:
      'Only what starts a process reads the configuration; everything below takes values. Its type may be imported.',
    from: {
      path: '^apps/api/src/',
      pathNot: [TEST, String.raw`^apps/api/src/(config|main|worker|cli)\.ts$`, '^apps/api/src/cli/'],
    },
    to: { path: String.raw`^apps/api/src/config\.ts$`, ...NOT_ONLY_TYPES },
  },
  {
    name: 'tests-are-not-imported',
    severity: 'error',
    comment: 'Code that runs in earnest must not need what only tests have.',
    from: { path: WORKSPACE, pathNot: [TEST, '^apps/api/bench/'] },
    to: { path: String.raw`\.(test|spec)\.[jt]sx?$|^(apps|packages)/[^/]+/(src/)?(testing|test)(/|\.ts$)` },
  },

  // Inside the dashboard
  {
    name: 'resources-are-separate',
    severity: 'error',
    comment: 'A resource of the dashboard stands alone; what two of them share is a component.',
    from: { path: '^apps/admin/src/resources/([^/]+)/' },
    to: { path: '^apps/admin/src/resources/[^/]+/', pathNot: '^apps/admin/src/resources/$1/' },
  },
];
