import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { owner, production } from './production.ts';

const apiFolder = fileURLToPath(new URL('../../../apps/api', import.meta.url));
const cli = (...args: string[]) => {
  const { status, stdout } = spawnSync(process.execPath, ['dist/cli.js', ...args], {
    cwd: apiFolder,
    env: production.environment,
    encoding: 'utf8',
  });
  return { status, stdout };
};
const application = new pg.Pool({ connectionString: production.applicationDatabaseUrl, max: 1 });
afterAll(() => application.end());

it.each([
  `update audit_line set content = '{}'`,
  'delete from audit_line',
  'truncate audit_line',
  `update audit_chain set last_sequence = 1`,
  'delete from audit_chain',
  'truncate audit_chain',
  'alter table audit_line disable trigger all',
  'drop table audit_line',
])('with the role of the application "%s" is refused [A-68]', async (statement) => {
  await expect(application.query(statement)).rejects.toMatchObject({ code: '42501' });
});

describe('whoever writes past the application is named by the verifier [A-68]', () => {
  let unit: number;
  let last: number;
  beforeAll(async () => {
    expect(cli('audit', 'anchor').status).toBe(0);
    const { rows } = await owner.query<{ unit_id: number; last_sequence: string }>(
      // A quiet ward: what others write meanwhile would be lost when the lines are put back.
      `select c.unit_id, c.last_sequence from audit_chain c join audit_line l on l.unit_id = c.unit_id and l.sequence = c.last_sequence
       where c.last_sequence > 300 order by l.at limit 1`,
    );
    unit = rows[0]?.unit_id ?? 0;
    last = Number(rows[0]?.last_sequence ?? 0);
    await owner.query(`create table kept_line as select unit_id, sequence, content, salt, hash, at from audit_line where unit_id = ${unit};
      create table kept_chain as select * from audit_chain where unit_id = ${unit}`);
  });
  const restore = () =>
    owner.query(`set session_replication_role = replica;
      delete from audit_line where unit_id = ${unit}; insert into audit_line (unit_id, sequence, content, salt, hash, at) select * from kept_line;
      delete from audit_chain where unit_id = ${unit}; insert into audit_chain select * from kept_chain;
      set session_replication_role = origin`);
  afterAll(async () => {
    await restore();
    await owner.query('drop table kept_line, kept_chain');
    expect(cli('audit', 'verify').status).toBe(0);
  });

  const swap = `sequence = case sequence when 100 then -200 else -100 end where unit_id = $unit and sequence in (100, 200)`;
  it.each([
    [
      'one byte of a line',
      `update audit_line set content = overlay(content placing 'X' from 40) where unit_id = $unit and sequence = 50`,
      /line 50 /,
    ],
    [
      "two lines in each other's place",
      `update audit_line set ${swap}; update audit_line set sequence = -sequence where unit_id = $unit and sequence < 0`,
      /100 .*200/,
    ],
    [
      'a tail that is gone',
      `delete from audit_line where unit_id = $unit and sequence > $last - 3`,
      /missing/,
    ],
    [
      'a tail that is gone with its head',
      `delete from audit_line where unit_id = $unit and sequence > $last - 3;
       update audit_chain c set last_sequence = l.sequence, last_hash = l.hash from audit_line l where c.unit_id = $unit and l.unit_id = $unit and l.sequence = $last - 3`,
      /missing/,
    ],
  ])('%s', async (_name, statement, named) => {
    await owner.query(
      `set session_replication_role = replica; ${statement.replaceAll('$unit', String(unit)).replaceAll('$last', String(last))}; set session_replication_role = origin`,
    );
    const { status, stdout } = cli('audit', 'verify');
    await restore();
    expect(status).toBe(1);
    expect(stdout).toMatch(/^BROKEN/m);
    expect(stdout).toMatch(named);
  });
});
