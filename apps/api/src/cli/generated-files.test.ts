import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contractFiles, documentFiles } from './generated-files.ts';

const folder = (path: string) => fileURLToPath(new URL(`../../../../${path}/`, import.meta.url));

describe('what is generated is committed as it would be generated now (else: pnpm generate)', () => {
  it.each(Object.entries(contractFiles()))('packages/contract/%s', (name, text) => {
    expect(readFileSync(folder('packages/contract') + name, 'utf8')).toBe(text);
  });

  it('packages/contract holds no schema that no door serves', () => {
    expect(
      readdirSync(folder('packages/contract'))
        .filter((name) => name.endsWith('.graphql'))
        .sort(),
    ).toEqual(Object.keys(contractFiles()).sort());
  });

  it.each(Object.entries(documentFiles()))('docs/%s', (name, text) => {
    expect(readFileSync(folder('docs') + name, 'utf8')).toBe(text);
  });
});

describe('the legal basis', () => {
  const text = documentFiles()['legal-basis.md'] ?? '';

  it('has a row for every @legal line of the domain', () => {
    const sources = readdirSync(folder('packages/domain/src'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => /(?<!\.test)\.ts$/.test(name),
    );
    const cited = sources.flatMap(
      (name) => readFileSync(folder('packages/domain/src') + name, 'utf8').match(/^ \* @legal /gm) ?? [],
    );
    expect(cited.length).toBeGreaterThan(10);
    expect(text.match(/^\| .*\(\.\.\/packages\/domain\/src\//gm)).toHaveLength(cited.length);
  });

  it('names a rule and a test for each of them', () => {
    const rows = text
      .split('\n')
      .filter((line) => line.includes('../packages/domain/src/') && line.startsWith('|'));
    for (const row of rows)
      expect(row).toMatch(
        /^\| .*(?:Điều|Luật|Nghị định|Công văn|Thông tư|Quyết định).* \| `\w+` +\| \[.*\]\(.*\) +\| \[.*\.test\.ts\]\(.*\) +\|$/,
      );
  });
});
