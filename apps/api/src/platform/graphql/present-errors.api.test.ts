import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDeclaration, submit } from '../../testing/builders.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';

const NUMBER = '022199123456';
const PHONE = '0992123456';

let world: TestWorld;
let intake: Client;
beforeAll(async () => {
  world = await createTestWorld({ isDemo: false });
  intake = await world.officer('tiepnhan');
  await world.owner.query(`
    create function betray() returns trigger language plpgsql as $$
    begin
      raise exception 'Citizen % with phone % of % cannot be stored', '${NUMBER}', '${PHONE}', 'an@example.vn'
        using detail = format('Failing row contains (%s, %s, +84%s).', new.personal_id_number, '${NUMBER}', '${PHONE.slice(1)}');
    end $$;
  `);
});
afterAll(() => world.close());

const SUBMIT =
  'mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { __typename } }';
const INSIDE = /citizen|constraint|select|insert|trigger|betray|column|postgres|\.ts|node_modules|at \w+ \(/i;

/** Our own failure, told as such: one sentence, one incident number, which is the one in the log. */
function expectMasked(text: string): string {
  expect(text).not.toMatch(INSIDE);
  for (const secret of [NUMBER, PHONE, PHONE.slice(1), 'an@example.vn']) expect(text).not.toContain(secret);
  const { errors } = JSON.parse(text) as {
    errors: { message: string; extensions: Record<string, string> }[];
  };
  expect(errors).toHaveLength(1);
  const { message = '', extensions = {} } = errors[0] ?? {};
  const incidentId = extensions['incidentId'] ?? '';
  expect(Object.keys(extensions).sort()).toEqual(['code', 'incidentId', 'requestId']);
  expect(extensions['code']).toBe('INTERNAL_SERVER_ERROR');
  expect(message).toContain(incidentId);
  expect(world.logLines.filter((line) => line.includes(incidentId))).toHaveLength(1);
  return incidentId;
}

const expectNothingLeaked = () => {
  const log = world.logLines.join('');
  for (const secret of [NUMBER, PHONE, PHONE.slice(1), 'an@example.vn']) expect(log).not.toContain(secret);
};

describe('a failure of ours is masked and its log line scrubbed [A-13]', () => {
  it('an exception of the database that names a person', async () => {
    await world.owner.query(
      'create trigger betray before insert on citizen for each row execute function betray()',
    );
    const { text } = await intake.query(SUBMIT, {
      input: aDeclaration({ personalIdNumber: NUMBER, phoneNumber: PHONE }),
    });
    await world.owner.query('drop trigger betray on citizen');
    const incidentId = expectMasked(text);
    expectNothingLeaked();
    expect(world.logLines.find((line) => line.includes(incidentId))).toContain('[id-number]');
  });

  it('a check constraint, whose detail holds the whole row', async () => {
    await world.owner.query(
      `alter table citizen add constraint never check (full_name = 'nobody') not valid`,
    );
    const { text } = await intake.query(SUBMIT, {
      input: aDeclaration({ personalIdNumber: NUMBER, phoneNumber: PHONE }),
    });
    await world.owner.query('alter table citizen drop constraint never');
    expectMasked(text);
    expectNothingLeaked();
  });

  it('a list whose statement fails', async () => {
    await world.owner.query('revoke select on application from dinhdanh_app');
    const answer = await (await world.officer('thamdinh')).query('{ applications { total } }');
    await world.owner.query('grant select on application to dinhdanh_app');
    expectMasked(answer.text);
  });

  it('a statement that takes longer than the database allows', async () => {
    await world.owner.query(`
      create function doze() returns trigger language plpgsql as $$ begin perform pg_sleep(20); return new; end $$;
      create trigger doze before insert on citizen for each row execute function doze()`);
    const { text } = await intake.query(SUBMIT, { input: aDeclaration() });
    await world.owner.query('drop trigger doze on citizen');
    expectMasked(text);
  });

  it('a session that cannot be looked up', async () => {
    await world.owner.query('revoke select on officer from dinhdanh_app');
    const { text, status } = await intake.query('{ me { username } }');
    await world.owner.query('grant select on officer to dinhdanh_app');
    expect(status).toBe(500);
    expectMasked(text);
  });

  it('a thing thrown that is no error', async () => {
    const { orm } = world.core;
    const fork = orm.em.fork.bind(orm.em);
    orm.em.fork = () => {
      throw `thrown for ${NUMBER}`;
    };
    const { text } = await intake.query(SUBMIT, { input: aDeclaration() });
    orm.em.fork = fork;
    expectMasked(text);
    expectNothingLeaked();
  });

  it('the server goes on working after all of it', async () => {
    expect(await submit(intake, aDeclaration())).toMatchObject({ __typename: 'ApplicationSubmitted' });
  });
});

describe('a connection that breaks under a read', () => {
  it('fails that request and no other one', async () => {
    const reads = world.core.reader.read(
      { kind: 'ALL' },
      { name: 'long-read', text: 'select pg_sleep(2.5)', values: [] },
    );
    const outcome = reads.then(
      () => 'answered',
      () => 'failed',
    );
    let ended = 0;
    while (ended === 0) {
      const { rows } = await world.owner.query<{ ended: number }>(
        `select count(pg_terminate_backend(pid))::integer as ended from pg_stat_activity where datname = current_database() and query like '%pg_sleep(2.5)%' and pid <> pg_backend_pid()`,
      );
      ended = rows[0]?.ended ?? 0;
    }
    expect(await outcome).toBe('failed');
    expect((await intake.query('{ me { username } }')).data).toEqual({ me: { username: 'tiepnhan' } });
    const reader = await world.officer('thamdinh');
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => reader.query('{ applications { total } }')),
    );
    expect(answers.every(({ errors }) => errors === undefined)).toBe(true);
  });
});
