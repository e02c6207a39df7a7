import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabaseBeforeSealing, type DatabaseBeforeSealing } from '../../testing/before-sealing.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';

/** More than the migration takes at once. */
const APPLICATIONS = 6_000;
const NUMBER = '022099000001';
const CARD = { kind: 'IDENTITY_CARD', issuedOn: '2022-01-10', expiresOn: '2039-03-14' };
const PAPERS = { card: CARD, passport: { number: 'C1234567', expiresOn: '2030-01-01' } };
const RECORD = { fullName: 'Nguyễn Văn Ân', dateOfBirth: '1999-03-14', permanentAddress: 'Khu 7' };
const EMAIL = 'van.an@example.vn';
const phoneOf = (n: number): string => `09${String(n).padStart(8, '0')}`;

let database: DatabaseBeforeSealing;
let owner: DatabaseBeforeSealing['owner'];
let plain: DatabaseBeforeSealing['plain'];
beforeAll(async () => {
  database = await createDatabaseBeforeSealing('seal_intake');
  ({ owner, plain } = database);
  await enterOpenRows();
  await database.migrate();
}, 60_000);
afterAll(() => database.close());

async function enterOpenRows(): Promise<void> {
  await owner.query(
    `insert into administrative_unit (id, code, name, kind) values (1, '22', 'Tỉnh Quảng Ninh', 'PROVINCE')`,
  );
  await owner.query(
    `insert into citizen (personal_id_number, full_name, date_of_birth, sex, permanent_address, phone_number, unit_id)
     values ($1, 'Nguyễn Văn An', '1999-03-14', 'MALE', 'Khu 3', $2, 1)`,
    [NUMBER, phoneOf(1)],
  );
  await owner.query(
    `insert into application (code, unit_id, citizen_id, level, term, state, full_name, search_name, date_of_birth, sex, permanent_address,
       phone_number, email, identity_papers, population_record, received_at, due_at, decided_at, legal_regime)
     select 'HS-2020-' || lpad(n::text, 6, '0'), 1, c.id, 'LEVEL_2', 'LEVEL_2', case n when 1 then 'APPROVED' else 'REFUSED' end, 'Nguyễn Văn An',
       'nguyen van an', '1999-03-14', 'MALE', 'Khu 3', '09' || lpad(n::text, 8, '0'), case n when 1 then $1 end, case n when 1 then $2::jsonb else '{}' end,
       case n when 1 then $3::jsonb end, '2020-01-02', '2020-01-09', '2020-01-05', 'ND69_2024'
     from citizen c, generate_series(1, ${APPLICATIONS}) n`,
    [EMAIL, JSON.stringify(PAPERS), JSON.stringify(RECORD)],
  );
  await owner.query(
    `insert into application (code, unit_id, citizen_id, level, term, state, full_name, search_name, permanent_address, phone_number, received_at,
       due_at, decided_at, legal_regime, anonymised_at)
     select 'HS-2019-000001', 1, id, 'LEVEL_2', 'LEVEL_2', 'REFUSED', '—', '', '', '', '2019-01-02', '2019-01-09', '2019-01-05', 'ND69_2024', now()
     from citizen`,
  );
  await owner.query(
    `insert into account (citizen_id, unit_id, level, state, granted_at) select id, 1, 'LEVEL_2', 'GRANTED', '2020-01-05' from citizen`,
  );
  await owner.query(
    `insert into registration (bearer_hash, state, personal_id_number, phone_number, email, card, password_hash, created_at, updated_at)
     values ('\\x01', 'ACCOUNT_CREATED', $1, $2, $3, $4, 'hash', now(), now()), ('\\x02', 'STARTED', $1, $2, null, null, null, now(), now())`,
    [NUMBER, phoneOf(1), EMAIL, JSON.stringify(CARD)],
  );
  await owner.query(
    `insert into office (id, code, unit_id, name, kind, address, opening, slot_minutes, capacity)
     values (1, 'A', 1, 'Công an tỉnh', 'PROVINCE_PC06', 'Hạ Long', '{}', 30, 1)`,
  );
  await owner.query(
    `insert into appointment (code, office_id, unit_id, starts_at, seat, state, full_name, personal_id_number, phone_number, created_at)
     values ('LH-1', 1, 1, '2020-02-01T02:00:00Z', 1, 'BOOKED', 'Nguyễn Văn An', $1, $2, now())`,
    [NUMBER, phoneOf(1)],
  );
  await owner.query(
    `insert into area_task (unit_id, kind, full_name, personal_id_number, phone_number, created_at)
     values (1, 'DATA_CORRECTION', 'Nguyễn Văn An', $1, $2, now())`,
    [NUMBER, phoneOf(1)],
  );
}

const TABLES = ['application', 'registration', 'appointment', 'area_task'] as const;

describe('what was entered before', () => {
  it('is read as it was, every application of it', async () => {
    const { rows } = await owner.query<{ phone: string }>(
      'select phone_number as phone from application where anonymised_at is null',
    );
    expect(rows.map(({ phone }) => phone).sort()).toEqual(
      Array.from({ length: APPLICATIONS }, (_, index) => phoneOf(index + 1)),
    );
    expect(
      (
        await owner.query(
          `select email, identity_papers as papers, population_record as record from application
           where code in ('HS-2020-000001', 'HS-2020-000002') order by code`,
        )
      ).rows,
    ).toEqual([
      { email: EMAIL, papers: PAPERS, record: RECORD },
      { email: null, papers: {}, record: null },
    ]);
    expect(
      (
        await owner.query(
          'select personal_id_number as number, phone_number as phone, email, card from registration order by bearer_hash',
        )
      ).rows,
    ).toEqual([
      { number: NUMBER, phone: phoneOf(1), email: EMAIL, card: CARD },
      { number: NUMBER, phone: phoneOf(1), email: null, card: null },
    ]);
    for (const table of ['appointment', 'area_task'])
      expect(
        (await owner.query(`select personal_id_number as number, phone_number as phone from ${table}`)).rows,
      ).toEqual([{ number: NUMBER, phone: phoneOf(1) }]);
  });

  it.each(TABLES)('stands nowhere open in the table %s', async (table) => {
    const { rows } = await plain.query<{ stored: string }>(`select t::text as stored from ${table} t`);
    const stored = rows.map((row) => row.stored).join('\n');
    expect(stored).toContain('(test,');
    for (const value of [NUMBER, phoneOf(1), EMAIL, 'C1234567', CARD.issuedOn, RECORD.fullName])
      expect([value, stored.includes(value)]).toEqual([value, false]);
  });

  it('is nothing where the person had been removed', async () => {
    expect(
      (await owner.query(`select phone_number, email from application where code = 'HS-2019-000001'`)).rows,
    ).toEqual([{ phone_number: null, email: null }]);
  });
});

it('no application is without a phone whose person was not removed', async () => {
  await expect(
    owner.query(`update application set phone_number = null where code = 'HS-2020-000001'`),
  ).rejects.toThrow('application_phone_number_check');
});

it('one number has one app account and one open appointment, sealed as before', async () => {
  await expect(
    owner.query(`update registration set password_hash = 'another' where bearer_hash = '\\x02'`),
  ).rejects.toThrow('registration_one_app_account');
  await expect(
    owner.query(
      `insert into appointment (code, office_id, unit_id, starts_at, seat, state, full_name, personal_id_number, phone_number, created_at)
       values ('LH-2', 1, 1, '2020-02-01T02:00:00Z', 2, 'BOOKED', 'Nguyễn Văn An', $1, $2, now())`,
      [TEST_SEALER.seal(NUMBER), TEST_SEALER.seal(phoneOf(2))],
    ),
  ).rejects.toThrow('appointment_one_per_person');
});

it('a phone is looked up by index, under row-level security as well', async () => {
  const client = await owner.connect();
  await client.query(
    `begin; set local role dinhdanh_app; set local enable_seqscan = off; set local app.scope = 'units'`,
  );
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(
    'explain select id from application where (phone_number).print = $1',
    [TEST_SEALER.print(phoneOf(7))],
  );
  await client.query('rollback');
  client.release();
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('application_by_phone');
});

it('a refused application that is emptied keeps nothing of the person', async () => {
  await owner.query(`select set_config('app.scope', 'all', false)`);
  await owner.query(
    `select anonymise_refused_applications(array(select id from application where code = 'HS-2020-000002'))`,
  );
  expect(
    (
      await owner.query(
        `select full_name, phone_number, email, identity_papers, population_record from application where code = 'HS-2020-000002'`,
      )
    ).rows,
  ).toEqual([
    { full_name: '—', phone_number: null, email: null, identity_papers: null, population_record: null },
  ]);
});
