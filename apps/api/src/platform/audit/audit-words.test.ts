import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { auditWords } from '@dinhdanh/i18n/audit-words';
import { expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../..', import.meta.url));
const files = globSync('{modules,platform}/**/*.ts', { cwd: SOURCE }).filter(
  (file) => !file.includes('test'),
);
const texts = files.map((file) => readFileSync(`${SOURCE}/${file}`, 'utf8'));

/** Codes that stand beside `pattern`, on the same line. */
const codesBeside = (pattern: RegExp): string[] =>
  texts.flatMap((text) =>
    [...text.matchAll(pattern)].flatMap(([found]) =>
      [...found.matchAll(/'([A-Z]+(?:_[A-Z]+)+)'/g)].map(([, code = '']) => code),
    ),
  );

it('every act that the program writes into the audit has words', () => {
  const written = new Set([
    ...codesBeside(/audit\(\{[^}]*?\n\s+action: [^\n]*/g),
    ...codesBeside(/auditAction: [^\n]*/g),
  ]);
  expect(written.size).toBeGreaterThan(150);
  expect([...written].filter((code) => !Object.hasOwn(auditWords.vi.actions, code))).toEqual([]);
});

it('everything that an audit line can be about has words', () => {
  const kinds = new Set(
    texts.flatMap((text) => [...text.matchAll(/subjectKind: '([A-Z_]+)'/g)].map(([, kind = '']) => kind)),
  );
  expect(kinds.size).toBeGreaterThan(20);
  expect([...kinds].filter((code) => !Object.hasOwn(auditWords.vi.subjectKinds, code))).toEqual([]);
});
