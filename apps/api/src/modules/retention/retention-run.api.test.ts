import { readdir } from 'node:fs/promises';
import { REMOVED_DAILY, retentionEndOf, type RetentionKind } from '@dinhdanh/domain';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkInvariants } from '../../cli/check-invariants.ts';
import { previewLines } from '../../cli/retention-command.ts';
import {
  anAccountToActivate,
  anApplicationReadyForReview,
  aGrantedCitizen,
  decide,
} from '../../testing/builders.ts';
import { attachPicture } from '../../testing/check-builders.ts';
import { verifyAudit } from '../../platform/audit/verify-audit.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

const TRA_CO = `(select id from administrative_unit where code = '06721' and valid_from is null)`;

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

/** One daily run, to its end or to where it fails; what it leaves to other jobs is done, too. */
async function run(): Promise<void> {
  await world.owner.query(`select graphile_worker.add_job('run-retention', max_attempts := 1)`);
  await world.runJobs();
}

const one = async (statement: string, values: unknown[] = []) =>
  (await world.owner.query(statement, values)).rows[0];
const count = async (statement: string, values: unknown[] = []): Promise<number> =>
  (await one(`select count(*)::integer as count ${statement}`, values)).count;
const latestRun = async (): Promise<{ id: string; state: string; failed_step: string | null }> =>
  one('select id, state, failed_step from retention_run order by started_at desc limit 1');
const removedIn = async (kind: RetentionKind): Promise<number> =>
  (
    await one(
      `select coalesce(sum(removed), 0)::integer as sum from retention_removal where run_id = $1 and kind = $2`,
      [(await latestRun()).id, kind],
    )
  ).sum;

/** Every promise that is checked in the database; the audit chains by the verifier that auditors use. */
async function brokenPromises(): Promise<string[]> {
  const client = await world.owner.connect();
  try {
    const { findings } = await checkInvariants(client, world.core);
    const { anchors, anchorKeys } = world.core;
    const { findings: broken, lineCount } = await verifyAudit(client, anchors, anchorKeys);
    expect(lineCount).toBeGreaterThan(0);
    return [
      ...findings
        .filter(({ promise, amount }) => promise !== 'P8' && amount > 0)
        .map(({ promise, sentence }) => `${promise} ${sentence}`),
      ...broken.map((finding) => `P8 ${JSON.stringify(finding)}`),
    ];
  } finally {
    client.release();
  }
}

/** Past appointments that began so long ago, past the program. */
const appointments = (ago: string, amount: number) =>
  world.owner.query(
    `insert into appointment (code, office_id, unit_id, starts_at, seat, state, full_name, personal_id_number, phone_number, created_at)
     select 'LH-' || new_id(), o.id, ${TRA_CO}, app_now() - $1::interval - n * interval '1 second', n, 'ATTENDED', 'Nguyễn Văn An', $3, $4, app_now()
     from (select id from office limit 1) o, generate_series(1, $2::integer) as n`,
    [ago, amount, TEST_SEALER.seal('022099000001'), TEST_SEALER.seal('0912345678')],
  );

/** Uses of the account that ended so long ago, past the program. */
const uses = (accountId: string, ago: string, amount = 1) =>
  world.owner.query(
    `insert into sharing_code (id, account_id, citizen_id, unit_id, facts, created_at, expires_at)
     select new_id(), a.id, a.citizen_id, a.unit_id, '{SEX}', app_now() - $2::interval, app_now() - $2::interval
     from account a, generate_series(1, $3::integer) where a.id = $1`,
    [accountId, ago, amount],
  );

async function anAccount(): Promise<string> {
  const { personalIdNumber } = await anAccountToActivate(world);
  return (
    await one(
      'select a.id from account a join citizen c on c.id = a.citizen_id where (c.personal_id_number).print = $1',
      [TEST_SEALER.print(personalIdNumber)],
    )
  ).id;
}

const pictures = async (): Promise<number> =>
  (await readdir(world.filesDirectory, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  ).length;

const listed = async (state: string): Promise<string[]> =>
  (
    await (
      await world.officer('thamdinh')
    ).query(`{ applications(filter: { states: [${state}] }) { items { id } } }`)
  ).data.applications.items.map(({ id }: { id: string }) => id);

describe('a refused application, as the years pass', () => {
  it('loses its pictures after a year and the person after five, and figures and promises stay true [A-68]', async () => {
    const refused = await anApplicationReadyForReview(world);
    await attachPicture(world, refused.id, { kind: 'SCAN' });
    await decide(await world.officer('thamdinh'), 'refuseApplication', refused);
    await aGrantedCitizen(world);
    await world.runJobs();
    const before = await pictures();
    expect(before).toBeGreaterThan(0);
    await run();
    expect(await pictures()).toBe(before);
    expect(await listed('REFUSED')).toContain(refused.id);

    await world.letPass('1 year 2 days');
    await run();
    expect(await pictures()).toBe(before - 2);
    expect(await count('from stored_file where application_id = $1', [refused.id])).toBe(0);
    expect(await removedIn('REFUSED_APPLICATION_FILE')).toBe(1);
    expect(await listed('REFUSED')).toContain(refused.id);

    await world.letPass('4 years 1 day');
    await run();
    expect(await latestRun()).toMatchObject({ state: 'FINISHED' });
    const row = await one(
      'select a.*, c.personal_id_number, c.phone_number as citizen_phone, c.full_name as citizen_name from application a join citizen c on c.id = a.citizen_id where a.id = $1',
      [refused.id],
    );
    expect(row).toMatchObject({
      state: 'REFUSED',
      full_name: '—',
      phone_number: null,
      email: null,
      identity_papers: null,
      population_record: null,
      personal_id_number: null,
      citizen_phone: null,
      citizen_name: '—',
    });
    const kept = JSON.stringify(row);
    for (const personal of ['personalIdNumber', 'phoneNumber', 'fullName', 'permanentAddress'] as const)
      expect(kept).not.toContain(refused.declaration[personal]);
    expect(await count('from application_name_word where application_id = $1', [refused.id])).toBe(0);
    expect(
      await count(
        `from notification where application_id = $1 and body is null and recipient_phone_number is null and recipient_email is null`,
        [refused.id],
      ),
    ).toBe(1);
    expect(await listed('REFUSED')).not.toContain(refused.id);
    expect(await count(`from account where state = 'GRANTED'`)).toBeGreaterThan(0);
    expect(await brokenPromises()).toEqual([]);
  });

  it('lets the same person apply again, as somebody who is not known', async () => {
    const refused = await anApplicationReadyForReview(world);
    await decide(await world.officer('thamdinh'), 'refuseApplication', refused);
    await world.runJobs();
    await world.letPass('5 years 2 days');
    await run();
    const { personalIdNumber, phoneNumber } = refused.declaration;
    const again = await anApplicationReadyForReview(world, { personalIdNumber, phoneNumber });
    expect(
      await count('from citizen where (personal_id_number).print = $1', [
        TEST_SEALER.print(personalIdNumber),
      ]),
    ).toBe(1);
    expect(again.id).not.toBe(refused.id);
  });
});

describe('the daily run', () => {
  it('leaves lines of the kind, the unit and the number, and nothing of what it removed', async () => {
    await appointments('13 months', 3);
    await run();
    const { id } = await latestRun();
    const { rows } = await world.owner.query(
      `select action, unit_id = ${TRA_CO} as is_own, content::json -> 'details' as details, content from audit_line where subject_id = $1 order by unit_id, sequence`,
      [id],
    );
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['RETENTION_RUN_STARTED', 'RETENTION_DELETED', 'RETENTION_RUN_FINISHED']),
    );
    expect(rows.find(({ action, is_own: isOwn }) => action === 'RETENTION_DELETED' && isOwn)).toMatchObject({
      details: { kind: 'APPOINTMENT', count: 3 },
    });
    expect(JSON.stringify(rows)).not.toMatch(/Nguyễn|022099|0912345678/);
  });

  it('that fails in the middle keeps what it did, says where, and is taken up again where it stood', async () => {
    await appointments('14 months', 450);
    const oldest = await one('select id from appointment order by starts_at desc limit 1');
    await world.owner.query(`
      create function stand_in_the_way() returns trigger language plpgsql as $$
        begin if old.id = '${oldest.id}' then raise exception 'in the way'; end if; return old; end $$;
      create trigger in_the_way before delete on appointment for each row execute function stand_in_the_way();`);
    await run();
    const failed = await latestRun();
    expect(failed).toMatchObject({ state: 'FAILED', failed_step: 'appointment' });
    expect(await count('from appointment')).toBe(50);
    expect(await removedIn('APPOINTMENT')).toBe(400);
    // As it stands when the worker was killed: nobody could say that it failed.
    await world.owner.query(
      `update retention_run set state = 'RUNNING', failed_step = null where state = 'FAILED'`,
    );

    await world.owner.query(
      'drop trigger in_the_way on appointment; drop function stand_in_the_way() cascade',
    );
    await run();
    expect(await latestRun()).toMatchObject({ id: failed.id, state: 'FINISHED', failed_step: null });
    expect(await count('from appointment')).toBe(0);
    expect(await removedIn('APPOINTMENT')).toBe(450);
    const told = await one(
      `select sum((content::json -> 'details' ->> 'count')::integer)::integer as sum from audit_line
       where subject_id = $1 and content::json -> 'details' ->> 'kind' = 'APPOINTMENT'`,
      [failed.id],
    );
    expect(told.sum).toBe(450);
    expect(await count('from retention_step')).toBe(0);
    expect(await brokenPromises()).toEqual([]);
  });

  it('of two at the same moment one works and none removes twice', async () => {
    await appointments('14 months', 300);
    await world.owner.query(
      `select graphile_worker.add_job('run-retention', max_attempts := 1), graphile_worker.add_job('run-retention', max_attempts := 1)`,
    );
    await Promise.all([world.runJobs(), world.runJobs()]);
    await run();
    expect(await count('from appointment')).toBe(0);
    const sums = await one(
      `select sum(removed)::integer as removed from retention_removal where kind = 'APPOINTMENT'`,
    );
    expect(sums.removed).toBe(3 + 450 + 300);
  });

  it('removes what is past its end and nothing that is younger, whatever the moment', async () => {
    const accountId = await anAccount();
    await world.owner.query('truncate sharing_code, appointment');
    const now = (await one('select app_now() as now')).now as Date;
    const around = (kind: RetentionKind) => {
      // The last moment that goes lies within two days of this.
      const months = kind === 'ACCOUNT_USE' ? 60 : 12;
      const at = new Date(now);
      at.setUTCMonth(at.getUTCMonth() - months);
      return at.getTime();
    };
    const starts = fc.sample(fc.integer({ min: -3 * 86_400, max: 3 * 86_400 }), 300);
    for (const [kind, statement] of [
      [
        'ACCOUNT_USE',
        `insert into sharing_code (id, account_id, citizen_id, unit_id, facts, created_at, expires_at)
         select new_id(), a.id, a.citizen_id, a.unit_id, '{SEX}', at, at from account a, unnest($1::timestamptz[]) as at where a.id = $2`,
      ],
      [
        'APPOINTMENT',
        `insert into appointment (code, office_id, unit_id, starts_at, seat, state, full_name, personal_id_number, phone_number, created_at)
         select 'LH-' || new_id(), o.id, a.unit_id, at, n, 'NO_SHOW', 'Nguyễn Văn An', '${TEST_SEALER.seal('022099000001')}', '${TEST_SEALER.seal('0912345678')}', at
         from account a, (select id from office limit 1) o, unnest($1::timestamptz[]) with ordinality as t (at, n) where a.id = $2`,
      ],
    ] as const)
      await world.owner.query(statement, [
        starts.map((seconds) => new Date(around(kind) + seconds * 1000)),
        accountId,
      ]);
    await run();
    const startedAt = (
      await one('select started_at as at from retention_run order by started_at desc limit 1')
    ).at as Date;
    for (const [kind, table, start] of [
      ['ACCOUNT_USE', 'sharing_code', 'expires_at'],
      ['APPOINTMENT', 'appointment', 'starts_at'],
    ] as const) {
      const all = starts.map((seconds) => new Date(around(kind) + seconds * 1000));
      const expected = all
        .filter((at) => (retentionEndOf(kind, at, {})?.getTime() ?? 0) > startedAt.getTime())
        .map((at) => at.getTime());
      const { rows } = await world.owner.query(`select ${start} as at from ${table}`);
      const kept = rows.map(({ at }: { at: Date }) => at.getTime());
      expect(kept.sort()).toEqual(expected.sort());
      expect(kept.length).toBeGreaterThan(0);
      expect(kept.length).toBeLessThan(all.length);
    }
  });

  it('has a step for every kind that is removed daily, and each of them runs on an empty table', async () => {
    await run();
    expect(await latestRun()).toMatchObject({ state: 'FINISHED' });
    const { periods } = await one('select periods from retention_run order by started_at desc limit 1');
    expect(Object.keys(periods).sort()).toEqual([...REMOVED_DAILY].sort());
  });
});

describe('what holds records past their end', () => {
  const heldAndDue = async () => {
    const { data } = await (
      await world.officer('coquan')
    ).query('{ retentionPreview { kind unit { code } due held } }');
    return data.retentionPreview.find(
      ({ kind, unit }: { kind: string; unit: { code: string } | null }) =>
        kind === 'ACCOUNT_USE' && unit?.code === '06721',
    );
  };

  it('an open request of the data subject keeps the history of use until it is answered', async () => {
    await world.owner.query('truncate sharing_code');
    const accountId = await anAccount();
    await uses(accountId, '61 months', 2);
    await world.owner.query(
      `insert into data_request (code, citizen_id, account_id, unit_id, kind, request_text, received_at, answer_by, legal_regime)
       select 'YC-HOLD', citizen_id, id, unit_id, 'ACCESS', 'Cho tôi xem dữ liệu.', app_now(), app_now() + interval '2 days', 'L91_2025' from account where id = $1`,
      [accountId],
    );
    expect(await heldAndDue()).toMatchObject({ due: 0, held: 2 });
    await run();
    expect(await count('from sharing_code')).toBe(2);
    await world.owner.query(
      `update data_request set state = 'WITHDRAWN', settled_at = app_now() where code = 'YC-HOLD'`,
    );
    expect(await heldAndDue()).toMatchObject({ due: 2, held: 0 });
    await run();
    expect(await count('from sharing_code')).toBe(0);
    await world.owner.query(`delete from data_request where code = 'YC-HOLD'`);
  });
});

describe('the dry run of the command line', () => {
  it('prints what would go, by kind and unit, and changes nothing', async () => {
    await world.owner.query('truncate appointment');
    await appointments('13 months', 4);
    const lines = await previewLines(world.core);
    expect(lines).toContain('       4  Lịch hẹn đã qua, Phường Trà Cổ');
    expect(lines.at(-1)).toMatch(/records would go, 0 are held; nothing was changed\.$/);
    expect(await count('from appointment')).toBe(4);
  });
});

describe('the database', () => {
  it.each([
    ['sharing_code', 'delete from sharing_code'],
    ['password_recovery', 'delete from password_recovery'],
  ])('refuses to let go of %s before five years, whoever asks', async (table, statement) => {
    const accountId = await anAccount();
    await uses(accountId, '59 months');
    await world.owner.query(
      `insert into password_recovery (account_id, citizen_id, unit_id, state, requested_at, ended_at)
       select id, citizen_id, unit_id, 'COMPLETED', app_now(), app_now() from account where id = $1`,
      [accountId],
    );
    await expect(world.owner.query(`${statement} where account_id = $1`, [accountId])).rejects.toThrow(
      `five years (${table})`,
    );
  });

  it('empties no application that was granted, or refused within two years', async () => {
    const refused = await anApplicationReadyForReview(world);
    await decide(await world.officer('thamdinh'), 'refuseApplication', refused);
    await aGrantedCitizen(world);
    await world.owner.query(
      `select set_config('app.scope', 'all', false), anonymise_refused_applications(array(select id from application where anonymised_at is null))`,
    );
    expect(await count('from application where id = $1 and anonymised_at is null', [refused.id])).toBe(1);
    expect(await count(`from application where state = 'APPROVED' and anonymised_at is not null`)).toBe(0);
  });
});
