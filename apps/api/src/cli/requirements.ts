import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const DATA = 'apps/api/data/requirements.csv';
/** Every folder in which somebody may write a test. */
const TESTS = '{apps,packages}/*/{src,*.test.ts}';
const NUMBER = /R-\d{3}/g;
/** The text of a title with tags, or a number that stands alone in the row of a table of tests. */
const TAGGED = /(['"`])((?:(?!\1)[^\\\n]|\\.)*\[R-\d{3}(?:(?!\1)[^\\\n]|\\.)*)\1|'(R-\d{3})'/g;

const Row = z.object({
  number: z.string().regex(/^R-\d{3}$/),
  section: z.string().regex(/^[A-Z]$/),
  sentence: z.string().min(1),
  verdict: z.enum(['', 'NOT_APPLICABLE', 'OPEN']),
  reason: z.string(),
});

export interface TaggedTest {
  readonly file: string;
  /** Null: a row of a table of tests, whose title is made of the row. */
  readonly title: string | null;
}

export interface Requirement {
  readonly number: string;
  readonly section: string;
  /** What the sources ask for, in our words. */
  readonly sentence: string;
  readonly state: 'IMPLEMENTED' | 'NOT_APPLICABLE' | 'OPEN';
  readonly reason: string;
  readonly tests: readonly TaggedTest[];
}

/** Every requirement of the sources with the tests that show it, or with the reason why there is none. */
export function readRequirements(root: string): {
  readonly requirements: readonly Requirement[];
  readonly problems: readonly string[];
} {
  const rows = z
    .array(Row)
    .parse(parse(readFileSync(join(root, DATA), 'utf8'), { columns: true }) as unknown[]);
  const tests = testsByNumber(root);
  const known = new Set(rows.map(({ number }) => number));
  return {
    requirements: rows.map(({ verdict, ...row }) => ({
      ...row,
      state: verdict === '' ? 'IMPLEMENTED' : verdict,
      tests: tests.get(row.number) ?? [],
    })),
    problems: [
      ...[...tests]
        .filter(([number]) => !known.has(number))
        .map(([number, [test]]) => `${number} in ${test?.file ?? 'a test'} is no requirement.`),
      ...rows.flatMap(({ number, verdict, reason }) => {
        const isShown = tests.has(number);
        if (verdict === '') return isShown ? [] : [`${number} is shown by no test, and no reason is given.`];
        // A test may well hold that nothing is built of what is no matter of ours.
        if (verdict === 'OPEN' && isShown) return [`${number} is open and shown by a test.`];
        return reason === '' ? [`${number} is ${verdict} without a reason.`] : [];
      }),
    ],
  };
}

function testsByNumber(root: string): Map<string, TaggedTest[]> {
  const found = new Map<string, TaggedTest[]>();
  for (const file of testFiles(root)) {
    for (const [, , title, row] of readFileSync(join(root, file), 'utf8').matchAll(TAGGED)) {
      for (const number of (row ?? title ?? '').match(NUMBER) ?? []) {
        const tests = found.get(number) ?? [];
        found.set(number, tests);
        const test = { file, title: withoutTags(title ?? '') || null };
        if (!tests.some((other) => other.file === file && other.title === test.title)) tests.push(test);
      }
    }
  }
  return found;
}

const testFiles = (root: string): string[] =>
  globSync(TESTS, { cwd: root })
    .flatMap((path) =>
      path.endsWith('.ts')
        ? [path]
        : globSync('**/*.{test,spec}.{ts,tsx}', { cwd: join(root, path) }).map((file) => `${path}/${file}`),
    )
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

const withoutTags = (title: string): string =>
  title
    .replace(/\\(['"`])/g, '$1')
    .replace(/\s*\[(?:R-\d{3}|[AFPS]-?\d+)(?:, R-\d{3})*\]\s*/g, ' ')
    .trim();
