import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { document, escaped, table } from './markdown.ts';

const SOURCES = 'packages/domain/src';
/** The table of the requirements, row by row: rules of several files are tested there together. */
const LAW_TABLE = `${SOURCES}/intake-law.test.ts`;

interface Rule {
  /** What stands behind `@legal`: Vietnamese term, decree, article. */
  readonly basis: string;
  readonly name: string;
  readonly file: string;
  /**
   * The test beside the file, or that of its folder, or else the table of the law if it speaks of the rule; undefined
   * when none of them does.
   */
  readonly test: string | undefined;
}

/** A docstring with `@legal` and the name of what it stands before. */
const DOCSTRING =
  /\/\*\*((?:(?!\*\/)[\s\S])*?@legal(?:(?!\*\/)[\s\S])*?)\*\/\s*(?:export\s+)?(?:async\s+)?(?:const|function|class)\s+(\w+)/g;
const LEGAL = /@legal\s+([\s\S]*?)(?=\n\s*\*\s*(?:\n|$|@)|$)/;
const TITLE = /^\s*(?:it|test)(?:\.each\([\s\S]*?\))?\(\s*(['"`])((?:(?!\1)[^\\]|\\.)*)\1/gm;

/** Article, rule, file and test of everything in the domain that cites a law. */
export function legalBasisDocument(root: string): string {
  const rules = globSync('**/*.ts', { cwd: join(root, SOURCES) })
    .map((file) => `${SOURCES}/${file.replaceAll('\\', '/')}`)
    .filter((file) => !file.endsWith('.test.ts'))
    .sort()
    .flatMap((file) => rulesOf(root, file));
  const tests = [...new Set(rules.flatMap(({ test }) => test ?? []))];
  return document(
    '# Legal basis',
    'Written by `pnpm generate` from the `@legal` lines of `packages/domain`; do not edit. The docstring of each rule says what it decides and which edge people get wrong.',
    table(
      ['Article', 'Rule', 'File', 'Test'],
      rules.map(({ basis, name, file, test }) => [basis, `\`${name}\``, link(file), test ? link(test) : '-']),
    ),
    '## What the tests say',
    ...tests.flatMap((test) => [
      `### ${test.slice(SOURCES.length + 1)}`,
      titlesOf(root, test)
        .map((title) => `- ${title}`)
        .join('\n'),
    ]),
  );
}

function rulesOf(root: string, file: string): Rule[] {
  const ofFolder = `${dirname(file)}/${basename(dirname(file))}.test.ts`;
  const beside = [file.replace(/\.ts$/, '.test.ts'), ofFolder].find((test) => existsSync(join(root, test)));
  const lawTable = readFileSync(join(root, LAW_TABLE), 'utf8');
  return [...readFileSync(join(root, file), 'utf8').matchAll(DOCSTRING)].map(([, text = '', name = '']) => ({
    basis: (LEGAL.exec(text)?.[1] ?? '').replace(/\s*\n\s*\*\s*/g, ' ').trim(),
    name,
    file,
    test: beside ?? (new RegExp(`\\b${name}\\b`).test(lawTable) ? LAW_TABLE : undefined),
  }));
}

const titlesOf = (root: string, test: string): string[] =>
  [...readFileSync(join(root, test), 'utf8').matchAll(TITLE)].map(([, , title = '']) =>
    escaped(title.replace(/\\(['"`])/g, '$1')),
  );

const link = (file: string): string => `[${file.slice(SOURCES.length + 1)}](../${file})`;
