import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { HOLDER_PASSWORD } from './portal.ts';
import { owner, PASSWORD, production } from './production.ts';

const apiFolder = fileURLToPath(new URL('../../../apps/api', import.meta.url));

it('after all attacks every promise is kept', () => {
  const { status, stdout } = spawnSync(process.execPath, ['dist/cli.js', 'check-invariants'], {
    cwd: apiFolder,
    env: production.environment,
    encoding: 'utf8',
  });
  expect(stdout.split('\n').filter((line) => line.startsWith('BROKEN'))).toEqual([]);
  expect(status).toBe(0);
});

it('no secret that was typed stands in any table or log [A-64]', async () => {
  const response = await fetch(`${production.simulatorUrl}/sms/messages`);
  const { messages } = (await response.json()) as { messages: readonly { text: string }[] };
  const sent = messages.flatMap(({ text }) => /^(\d{6}) la ma /.exec(text)?.[1] ?? []);
  expect(sent.length).toBeGreaterThan(10);
  const words = [HOLDER_PASSWORD, PASSWORD, 'Cô Hạnh', 'Sai-mat-khau-1'];
  const { rows: tables } = await owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'graphile_worker') and tablename <> 'breached_password'`,
  );
  for (const { name } of tables) {
    const { rows } = await owner.query<{ found: boolean }>(
      `select exists (select from ${name} t, unnest($1::text[]) as w where t::text ilike '%' || w || '%') as found`,
      [words],
    );
    expect({ name, ...rows[0] }).toEqual({ name, found: false });
  }
  const { rows } = await owner.query<{ jobs: string }>(
    `select coalesce(string_agg(payload::text, ' '), '') as jobs from graphile_worker._private_jobs`,
  );
  for (const code of sent) expect(rows[0]?.jobs).not.toContain(`"${code}"`);
  const log = production.logFiles
    .filter((file) => !file.includes('simulator'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('');
  for (const word of words) expect(log).not.toContain(word);
});

it('no process of ours has ended or failed inside', async () => {
  for (const url of [production.url, production.openUrl])
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
});
