import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { HOLDER_PASSWORD, PASSCODE, SECURITY_ANSWERS } from './chosen-secrets.ts';
import type { Database } from './database.ts';
import { expect, test } from './fixtures.ts';
import { typedSecrets } from './typed-secrets.ts';

/** Six digits as a word of their own: not in a longer number, a fraction of a second or the code of an application. */
const SIX_DIGITS = /(?<![\w-]|\d\.)\d{6}(?![\w-]|\.\d)/g;

const PLANTED = 'public.planted';

interface Find {
  readonly where: string;
  readonly secret: string;
}

/** Runs when all other tests are through. */
test('no password, passcode, answer or code of any test stands in a table or a log [A-64]', async ({
  database,
  simulator,
  stack,
}) => {
  test.setTimeout(180_000);
  const codes = await simulator.allCodes();
  const typed = typedSecrets(stack.logDirectory);
  const chosen = [HOLDER_PASSWORD, PASSCODE, ...SECURITY_ANSWERS];
  // Otherwise this test would look for nothing and be content.
  expect(typed).toEqual(expect.arrayContaining(chosen));
  expect(typed.filter((secret) => codes.includes(secret))).not.toEqual([]);
  const secrets = [...chosen, ...codes, ...typed].flatMap((secret) => [secret, plain(secret)]);

  await test.step('what lies there is found, in whatever form a column holds it', async () => {
    const [code = ''] = codes;
    for (const planted of [code, PASSCODE, HOLDER_PASSWORD, ...SECURITY_ANSWERS]) {
      const found = await database.withPlanted(planted, () => searchTables(database, secrets, [PLANTED]));
      expect(found.filter(({ secret }) => secret === planted)).toHaveLength(3);
    }
  });

  await test.step('neither the number nor the phone of a holder stands open in a table', async () => {
    const { personalIdNumber, phoneNumber } = await database.takeHolder('ACTIVE');
    expect(await searchTables(database, [personalIdNumber, phoneNumber])).toEqual([]);
  });

  await test.step('none of it is in a table', async () => {
    expect(await searchTables(database, secrets)).toEqual([]);
  });

  await test.step('none of it is in a log', async () => {
    const ofServers = readdirSync(stack.logDirectory).map((file) => join(stack.logDirectory, file));
    const logs = [...ofServers, await database.logFile()].map((file) => ({
      file: basename(file),
      text: readFileSync(file, 'utf8'),
    }));
    expect(logs.find(({ file }) => file === 'api.log')?.text).toContain('API listening');
    const found = logs.flatMap(({ file, text }) => search(file, text, secrets));
    expect(found).toEqual([]);
  });
});

async function searchTables(
  database: Database,
  secrets: readonly string[],
  tables?: readonly string[],
): Promise<readonly Find[]> {
  const found: Find[] = [];
  for (const table of tables ?? (await database.tables()))
    found.push(...search(table, await database.textOf(table), secrets));
  return found;
}

function search(where: string, text: string, secrets: readonly string[]): Find[] {
  const isCode = (secret: string) => /^\d{6}$/.test(secret);
  const codes = new Set(secrets.filter(isCode));
  const words = new Set(secrets.filter((secret) => !isCode(secret)));
  return [
    ...[...text.matchAll(SIX_DIGITS)].map(([digits]) => digits).filter((digits) => codes.has(digits)),
    ...[...words].flatMap((word) =>
      text
        .split(word)
        .slice(1)
        .map(() => word),
    ),
  ].map((secret) => ({ where, secret }));
}

/** The form in which an answer is compared: small letters without diacritics. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').toLowerCase();
