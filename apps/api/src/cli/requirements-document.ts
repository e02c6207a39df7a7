import { document, escaped, table } from './markdown.ts';
import { readRequirements, type Requirement, type TaggedTest } from './requirements.ts';

const SECTIONS: Readonly<Record<string, string>> = {
  A: 'Who takes part',
  B: 'Who is entitled',
  C: 'The app account and its registration',
  D: 'Codes, passwords, passcodes, questions',
  E: 'The application for level 1',
  F: 'What an applicant is told',
  G: 'The notice of approval',
  H: 'Level 2 at the counter',
  I: 'Papers and their agencies',
  J: 'Activation',
  K: 'Signing in and using the account',
  L: 'Locks and unlocks',
  M: 'Targets, lists and reports',
  N: 'Laws that are cited',
};

const STATES: Readonly<Record<Requirement['state'], string>> = {
  IMPLEMENTED: 'implemented',
  NOT_APPLICABLE: 'not applicable',
  OPEN: 'open',
};

/** Which requirement of the sources is shown by which test, or why by none. */
export function requirementsDocument(root: string): string {
  const { requirements } = readRequirements(root);
  const amount = (state: Requirement['state']) =>
    String(requirements.filter((requirement) => requirement.state === state).length);
  return document(
    '# What the sources ask for',
    'Written by `pnpm generate` from `apps/api/data/requirements.csv` and the `[R-…]` tags in the titles of tests; do not edit. A requirement is implemented when a test shows it; otherwise a reason stands there.',
    table(
      ['State', 'Requirements'],
      (['IMPLEMENTED', 'NOT_APPLICABLE', 'OPEN'] as const).map((state) => [STATES[state], amount(state)]),
    ),
    ...Object.entries(SECTIONS).flatMap(([section, title]) =>
      sectionOf(
        `${section}. ${title}`,
        requirements.filter((requirement) => requirement.section === section),
      ),
    ),
  );
}

const sectionOf = (title: string, requirements: readonly Requirement[]): string[] => [
  `## ${title}`,
  table(
    ['No.', 'Requirement', 'State', 'Reason'],
    requirements.map(({ number, sentence, state, reason }) => [number, sentence, STATES[state], reason]),
  ),
  ...requirements
    .filter(({ tests }) => tests.length > 0)
    .flatMap(({ number, tests }) => [`**${number}**`, testsOf(tests)]),
];

const testsOf = (tests: readonly TaggedTest[]): string =>
  [...new Set(tests.map(({ file }) => file))]
    .map((file) => {
      const titles = tests.flatMap((test) => (test.file === file && test.title !== null ? [test.title] : []));
      const says = titles.length > 0 ? titles.map(escaped).join('; ') : 'rows of its table';
      return `- [${file.split('/').slice(-2).join('/')}](../${file}): ${says}`;
    })
    .join('\n');
