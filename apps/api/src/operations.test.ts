import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');

/** What only the demo knows. */
const DEMO = ['EMBEDDED_DATABASE', 'SECRETS_FILE', 'SIMULATOR_URL', 'SIMULATOR_SMTP_URL'];

const readByProgram = [...read('apps/api/src/config.ts').matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(
  ([, name = '']) => name,
);

describe('docs/operations.md', () => {
  it('has a row for every variable that the program reads from the environment of an installation', () => {
    const told = [...read('docs/operations.md').matchAll(/^\| `([A-Z0-9_]+)` /gm)].map(([, name]) => name);
    expect(readByProgram.length).toBeGreaterThan(30);
    expect(told).toEqual(expect.arrayContaining(readByProgram.filter((name) => !DEMO.includes(name))));
  });

  it('names every command of an installation that the command line has', () => {
    for (const command of [
      'migrate',
      'create-administrator',
      'audit anchor',
      'audit verify',
      'check-invariants',
      'keys add',
      'keys use',
      'keys rotate',
      'keys drop',
    ])
      expect(read('docs/operations.md')).toContain(`\ndinhdanh ${command}`);
  });

  it('says of every metric when it is an alarm, by the name that Prometheus gives it', () => {
    const told = [...read('docs/operations.md').matchAll(/^\| `(dinhdanh_[a-z_]+)` /gm)].map(
      ([, name = '']) => name.replace(/_total$/, ''),
    );
    const measured = [
      'platform/telemetry/telemetry',
      'platform/telemetry/observe-process',
      'observe-database',
    ]
      .flatMap((file) => [...read(`apps/api/src/${file}.ts`).matchAll(/'(dinhdanh\.[a-z._]+)'/g)])
      .map(([, name = '']) => name.replaceAll('.', '_'));
    expect(measured.length).toBeGreaterThan(5);
    expect(told.toSorted()).toEqual(measured.toSorted());
  });
});

describe('deploy/dinhdanh.env.example', () => {
  it('sets every variable without which nothing starts', () => {
    const set = read('deploy/dinhdanh.env.example').match(/^[A-Z0-9_]+(?==)/gm) ?? [];
    const needed = [...read('docs/operations.md').matchAll(/^\| `([A-Z0-9_]+)` +\| yes /gm)].map(
      ([, name]) => name,
    );
    expect(needed.length).toBeGreaterThan(10);
    expect(set).toEqual(expect.arrayContaining([...needed, 'FILES_DIRECTORY']));
  });

  it('sets nothing that the program does not read', () => {
    const set = read('deploy/dinhdanh.env.example').match(/^[A-Z0-9_]+(?==)/gm) ?? [];
    expect(set.filter((name) => name !== 'NODE_ENV' && !readByProgram.includes(name))).toEqual([]);
  });
});
