import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabaseBeforeSealing, type DatabaseBeforeSealing } from '../../testing/before-sealing.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';

const PEOPLE = 12_000;
const numberOf = (n: number) => `022${String(n).padStart(9, '0')}`;
const phoneOf = (n: number) => `09${String(n).padStart(8, '0')}`;

let database: DatabaseBeforeSealing;
let owner: DatabaseBeforeSealing['owner'];
let plain: DatabaseBeforeSealing['plain'];
beforeAll(async () => {
  database = await createDatabaseBeforeSealing('seal_citizens');
  ({ owner, plain } = database);
  await owner.query(
    `insert into administrative_unit (id, code, name, kind) values (1, '22', 'Tỉnh Quảng Ninh', 'PROVINCE')`,
  );
  await owner.query(
    `insert into citizen (personal_id_number, personal_id_print, full_name, date_of_birth, sex, permanent_address, phone_number, unit_id)
     select '022' || lpad(n::text, 9, '0'), case when n > 1 then sha256(n::text::bytea) end, 'Nguyễn Văn An', '1999-03-14', 'MALE', 'Khu 3',
       '09' || lpad(n::text, 8, '0'), 1 from generate_series(1, ${PEOPLE}) n`,
  );
  await owner.query(
    `insert into citizen (personal_id_number, full_name, date_of_birth, sex, permanent_address, phone_number, unit_id, anonymised_at)
     values ('removed:1', '—', '1900-01-01', 'MALE', '', '', 1, now())`,
  );
  await database.migrate();
}, 60_000);
afterAll(() => database.close());

it('everybody who was entered before is read with the same number and phone', async () => {
  const { rows } = await owner.query<{ number: string; phone: string }>(
    `select personal_id_number as number, phone_number as phone from citizen where anonymised_at is null`,
  );
  expect(rows.map(({ number, phone }) => `${number} ${phone}`).sort()).toEqual(
    Array.from({ length: PEOPLE }, (_, index) => `${numberOf(index + 1)} ${phoneOf(index + 1)}`),
  );
});

it('nothing of either stands in the table, and of who was removed nothing at all', async () => {
  const { rows } = await plain.query<{ stored: string; is_removed: boolean }>(
    `select c::text as stored, anonymised_at is not null as is_removed from citizen c where (personal_id_number).print = $1 or anonymised_at is not null`,
    [TEST_SEALER.print(numberOf(1))],
  );
  const [known, removed] = [rows.find((row) => !row.is_removed), rows.find((row) => row.is_removed)];
  expect(known?.stored).toContain('Nguyễn Văn An');
  for (const value of [numberOf(1), phoneOf(1)]) {
    expect(known?.stored).not.toContain(value);
    expect(known?.stored).not.toContain(Buffer.from(value).toString('hex'));
  }
  expect(removed?.stored).toContain('—');
  expect(removed?.stored).not.toMatch(/removed:|\\\\x/);
});

it('a person is found by the number, and nobody is entered under it twice', async () => {
  const { rows } = await owner.query<{ number: string }>(
    'select personal_id_number as number from citizen where id = find_citizen_id($1)',
    [TEST_SEALER.print(numberOf(7))],
  );
  expect(rows).toEqual([{ number: numberOf(7) }]);
  await expect(
    owner.query(
      `insert into citizen (personal_id_number, full_name, date_of_birth, sex, permanent_address, phone_number, unit_id)
       values ($1, 'Trần Thị Bình', '1990-01-01', 'FEMALE', 'Khu 1', $2, 1)`,
      [TEST_SEALER.seal(numberOf(7)), TEST_SEALER.seal(phoneOf(8))],
    ),
  ).rejects.toThrow('citizen_by_number');
});

it.each(['personal_id_number', 'phone_number'])(
  'nobody is without a %s who was not removed',
  async (column) => {
    await expect(
      owner.query(`update citizen set ${column} = null where (personal_id_number).print = $1`, [
        TEST_SEALER.print(numberOf(7)),
      ]),
    ).rejects.toThrow('check constraint');
  },
);
