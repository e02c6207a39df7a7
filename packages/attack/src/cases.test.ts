import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { CASES } from './cases.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));
const ofThisPackage = readdirSync(folder)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('');

it.each(Object.entries(CASES))('%s is run where the list of attacks says', (number, place) => {
  if (typeof place === 'object' && 'notRunBecause' in place) {
    expect(ofThisPackage).not.toContain(`[${number}]`);
    return;
  }
  const titles = place === 'HERE' ? ofThisPackage : readFileSync(join(root, place.test), 'utf8');
  expect(titles).toContain(`[${number}]`);
});

/** Versions below which a hole is known: aliases without number, denial of service, raw SQL by an object. */
const FLOORS = { '@apollo/server': [5, 5, 0], graphql: [16, 8, 1], '@mikro-orm/core': [7, 1, 7] } as const;

it.each(Object.entries(FLOORS))('%s is not older than its last known hole allows [A-70]', (name, floor) => {
  const require = createRequire(join(root, 'apps/api/package.json'));
  const manifest = readFileSync(findManifest(require.resolve(name), name), 'utf8');
  const version = (JSON.parse(manifest) as { version: string }).version.split('.').map(Number);
  const [difference = 0] = floor
    .map((least, index) => (version[index] ?? 0) - least)
    .filter((by) => by !== 0);
  expect(difference).toBeGreaterThanOrEqual(0);
});

/** The package.json above a file that a package exports. */
function findManifest(file: string, name: string): string {
  const end = file.lastIndexOf(`node_modules/${name}/`) + `node_modules/${name}/`.length;
  return `${file.slice(0, end)}package.json`;
}
