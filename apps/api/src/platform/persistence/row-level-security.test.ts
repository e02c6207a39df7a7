import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { aDeclaration, aGrantedCitizen, submit } from '../../testing/builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';
import { assertBoundByRowSecurity } from './readiness.ts';
import { scopeSettings } from './scoped-reader.ts';
import type { RowScope } from '../access/actor.ts';

const TRA_CO = '06721';
const KA_LONG = '06709';
const SCOPED = [
  'citizen',
  'application',
  'account',
  'notification',
  'target',
  'target_person',
  'statistic_delta',
  'statistic_total',
  'audit_line',
] as const;
const PERMISSION_DENIED = '42501';

let world: TestWorld;
let traCo: number;
let kaLong: number;
/** As the server connects: the application role, here without the server around it. */
let application: pg.Client;

beforeAll(async () => {
  world = await createTestWorld();
  for (const unitCode of [TRA_CO, KA_LONG]) await aGrantedCitizen(world, { unitCode });
  const idOf = async (code: string) =>
    (
      await world.owner.query<{ id: number }>(
        'select id from administrative_unit where code = $1 and valid_from is null',
        [code],
      )
    ).rows[0]?.id ?? 0;
  [traCo, kaLong] = [await idOf(TRA_CO), await idOf(KA_LONG)];
  await world.owner.query(
    `insert into statistic_total values ($1, 'APPLICATION_APPROVED', '2026-01-01', 1), ($2, 'APPLICATION_APPROVED', '2026-01-01', 1)`,
    [traCo, kaLong],
  );
  await world.owner.query(`
    insert into target_person select (select id from target_campaign limit 1), a.id, a.citizen_id, a.unit_id, null from account a`);
  const { rows } = await world.owner.query<{ name: string }>('select current_database() as name');
  application = new pg.Client({ connectionString: `${inject('applicationUrl')}/${rows[0]?.name}` });
  await application.connect();
});
afterAll(async () => {
  await application.end();
  await world.close();
});
beforeEach(() => application.query('begin'));
afterEach(() => application.query('rollback'));

const openScope = (scope: RowScope) =>
  application.query(
    `select set_config('app.scope', $1, true), set_config('app.units', $2, true)`,
    scopeSettings(scope),
  );
const unitsSeen = async (table: string) =>
  (
    await application.query<{ unit_id: number }>(`select distinct unit_id from ${table} order by unit_id`)
  ).rows.map((row) => row.unit_id);
/** The SQLSTATE with which the database refuses; the transaction goes on behind it. */
async function refusalOf(statement: string, values: unknown[] = []): Promise<string | undefined> {
  await application.query('savepoint before');
  try {
    await application.query(statement, values);
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  } finally {
    await application.query('rollback to savepoint before');
  }
}

describe.each(SCOPED)('the rows of %s', (table) => {
  it('are none without a scope, and none with a scope of no units', async () => {
    expect(await unitsSeen(table)).toEqual([]);
    await openScope({ kind: 'UNITS', unitIds: [] });
    expect(await unitsSeen(table)).toEqual([]);
  });

  it('are those of the units of the scope', async () => {
    await openScope({ kind: 'UNITS', unitIds: [traCo] });
    expect(await unitsSeen(table)).toEqual([traCo]);
    await openScope({ kind: 'UNITS', unitIds: [kaLong] });
    expect(await unitsSeen(table)).toEqual([kaLong]);
    await openScope({ kind: 'UNITS', unitIds: [traCo, kaLong] });
    expect(await unitsSeen(table)).toEqual([traCo, kaLong].sort((a, b) => a - b));
  });

  it('are all of them for the system', async () => {
    await openScope({ kind: 'ALL' });
    expect(await unitsSeen(table)).toEqual(expect.arrayContaining([traCo, kaLong]));
  });

  it('are gone again when the transaction is over', async () => {
    await openScope({ kind: 'ALL' });
    await application.query('commit');
    await application.query('begin');
    expect(await unitsSeen(table)).toEqual([]);
  });
});

describe('the scope of one citizen', () => {
  let citizenId: string;
  beforeAll(async () => {
    const { rows } = await world.owner.query<{ id: string }>('select id from citizen limit 1');
    citizenId = rows[0]?.id ?? '';
  });
  beforeEach(() => openScope({ kind: 'CITIZEN', citizenId }));

  it("shows the citizen's own person and account and nobody else's [A-31]", async () => {
    expect((await application.query('select id from citizen')).rows).toEqual([{ id: citizenId }]);
    expect((await application.query('select citizen_id from account')).rows).toEqual([
      { citizen_id: citizenId },
    ]);
  });

  it.each(SCOPED.filter((table) => table !== 'citizen' && table !== 'account'))(
    'shows nothing of %s',
    async (table) => {
      expect(await unitsSeen(table)).toEqual([]);
    },
  );

  it.each([
    ['citizen', 'phone_number'],
    ['account', 'state'],
  ])('changes nothing of %s, not even the own', async (table, column) => {
    expect((await application.query(`update ${table} set ${column} = ${column}`)).rowCount).toBe(0);
  });
});

describe('writing under the scope of one ward', () => {
  beforeEach(() => openScope({ kind: 'UNITS', unitIds: [traCo] }));
  const changed = async (statement: string, values: unknown[]) =>
    (await application.query(statement, values)).rowCount;

  it.each([
    ['citizen', 'version'],
    ['application', 'state'],
    ['account', 'state'],
    ['notification', 'state'],
  ])('changes rows of %s in that ward and nowhere else [A-34]', async (table, column) => {
    const update = `update ${table} set ${column} = ${column} where unit_id = $1`;
    expect(await changed(update, [kaLong])).toBe(0);
    expect(await changed(update, [traCo])).toBeGreaterThan(0);
  });

  it.each(['citizen', 'application', 'account', 'notification'])(
    'cannot move a row of %s to any ward [A-34] [A-37]',
    async (table) => {
      expect(await refusalOf(`update ${table} set unit_id = $1`, [kaLong])).toBe(PERMISSION_DENIED);
    },
  );

  it('reaches the person and the account behind an application of the ward, wherever they were first entered', async () => {
    const declaration = await aGrantedCitizen(world, { unitCode: KA_LONG });
    const find =
      'select from citizen c join account a on a.citizen_id = c.id where (c.personal_id_number).print = $1';
    expect(await changed(find, [TEST_SEALER.print(declaration.personalIdNumber)])).toBe(0);
    await submit(
      await world.officer('tiepnhan'),
      aDeclaration({ ...declaration, idempotencyKey: 'second-application', unitCode: TRA_CO }),
    );
    expect(await changed(find, [TEST_SEALER.print(declaration.personalIdNumber)])).toBe(1);
  });

  it('enters rows in that ward and nowhere else', async () => {
    const insert = `insert into statistic_delta (unit_id, on_day, measure, amount) values ($1, '2026-01-01', 'X', 1)`;
    expect(await refusalOf(insert, [kaLong])).toBe(PERMISSION_DENIED);
    expect(await refusalOf(insert, [traCo])).toBeUndefined();
    const citizen = `insert into citizen (personal_id_number, full_name, date_of_birth, sex, permanent_address, phone_number, unit_id) values ('${TEST_SEALER.seal('022199999999')}', 'A', '1999-01-01', 'MALE', 'x', '${TEST_SEALER.seal('0992999999')}', $1)`;
    expect(await refusalOf(citizen, [kaLong])).toBe(PERMISSION_DENIED);
    expect(await refusalOf(citizen, [traCo])).toBeUndefined();
  });

  it('removes rows of that ward and nowhere else', async () => {
    await application.query('delete from statistic_delta');
    await openScope({ kind: 'ALL' });
    const left = await unitsSeen('statistic_delta');
    expect(left).toContain(kaLong);
    expect(left).not.toContain(traCo);
  });
});

describe('the audit chain, for the application role [A-68]', () => {
  beforeEach(() => openScope({ kind: 'ALL' }));

  it.each([
    'update audit_line set content = content',
    'delete from audit_line',
    'truncate audit_line',
    `insert into audit_line (unit_id, sequence, content, hash, at) values (1, 1, '{}', '', now())`,
    'update audit_chain set last_sequence = 0',
    'delete from audit_chain',
    `insert into audit_chain values (77, 1, '')`,
    'alter table audit_line disable row level security',
    'drop table audit_line',
    `create trigger t before insert on audit_line for each row execute function suppress_redundant_updates_trigger()`,
    `set session_replication_role = replica`,
  ])('is refused: %s', async (statement) => {
    expect(await refusalOf(statement)).toBe(PERMISSION_DENIED);
  });

  it('cannot be reached by becoming somebody else', async () => {
    const { rows } = await world.owner.query<{ owner: string }>('select current_user as owner');
    expect(await refusalOf(`set role ${rows[0]?.owner}`)).toBe(PERMISSION_DENIED);
    expect(await refusalOf(`set session authorization ${rows[0]?.owner}`)).toBe(PERMISSION_DENIED);
  });

  it('can be added to in one way only, which links the line to the chain', async () => {
    const before = await application.query<{ last: string }>(
      'select max(sequence) as last from audit_line where unit_id = $1',
      [traCo],
    );
    await application.query(`select append_audit_line($1, '{"action":"X"}', now())`, [traCo]);
    const after = await application.query<{ last: string }>(
      'select max(sequence) as last from audit_line where unit_id = $1',
      [traCo],
    );
    expect(Number(after.rows[0]?.last)).toBe(Number(before.rows[0]?.last) + 1);
  });
});

describe('what else the application role may not do', () => {
  beforeEach(() => openScope({ kind: 'ALL' }));

  it.each([
    'delete from application',
    'delete from citizen',
    'delete from account',
    'delete from account_credential',
    'update idempotent_answer set answer = answer',
    'update officer set password_hash = password_hash',
    'insert into officer_assignment select * from officer_assignment',
    `update clock_offset set ahead_by = interval '1 year'`,
    'update target set people = 0',
    'select * from graphile_worker._private_jobs',
    'create table mine (id integer)',
  ])('%s', async (statement) => {
    expect(await refusalOf(statement)).toBe(PERMISSION_DENIED);
  });

  it('every table with a unit is guarded, for its owner too but where the owner alone writes', async () => {
    const { rows } = await world.owner.query<{ name: string; guarded: boolean; forced: boolean }>(`
      select c.relname as name, c.relrowsecurity as guarded, c.relforcerowsecurity as forced
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'unit_id'
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`);
    const open = rows.filter(({ guarded }) => !guarded).map(({ name }) => name);
    // Heads of chains hold a number and a hash, series of letters a number; an assignment says which units an officer has
    // before there is a scope; where an office is and when it opens, everybody may know.
    expect(open).toEqual(['audit_chain', 'letter_series', 'office', 'officer_assignment']);
    expect(rows.filter(({ guarded, forced }) => guarded && !forced).map(({ name }) => name)).toEqual([
      'audit_line',
    ]);
  });
});

describe('a server that row-level security does not bind', () => {
  const poolAs = async (role: string): Promise<pg.Pool> => {
    const { rows } = await world.owner.query<{ name: string }>('select current_database() as name');
    const url = new URL(`${inject('applicationUrl')}/${rows[0]?.name}`);
    url.username = role;
    return new pg.Pool({ connectionString: url.href, max: 1 });
  };

  it('starts as the application role', async () => {
    await expect(assertBoundByRowSecurity(world.core.pool)).resolves.toBeUndefined();
  });

  it('does not start as a superuser', async () => {
    await expect(assertBoundByRowSecurity(world.owner)).rejects.toThrow('no superuser');
  });

  it.each([
    [
      'one that may bypass row-level security',
      'bypasser',
      (role: string) => `create role ${role} login bypassrls password 'application'`,
    ],
    [
      'the owner of the tables',
      'owning',
      (role: string) =>
        `create role ${role} login password 'application'; grant create on schema public to ${role}; alter table application owner to ${role}`,
    ],
  ])('does not start as %s', async (_name, prefix, create) => {
    const role = `${prefix}_${process.pid}`;
    await world.owner.query(create(role));
    const pool = await poolAs(role);
    await expect(assertBoundByRowSecurity(pool)).rejects.toThrow(
      'DATABASE_URL must name a role that row-level security binds',
    );
    await pool.end();
    await world.owner.query(
      `reassign owned by ${role} to current_user; drop owned by ${role}; drop role ${role}`,
    );
  });
});
