import type { EntityManager } from '@mikro-orm/postgresql';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { sealerOf } from '../../platform/sealing/sealed-in-database.ts';

export interface WardName {
  readonly id: number;
  readonly name: string;
}

/** Every ward of the country that the system knows, the older first: a name that was used again means the first one. */
export const listWardNames = (reader: ScopedReader): Promise<WardName[]> =>
  reader.read<WardName>(
    { kind: 'ALL' },
    {
      name: 'ward-names',
      text: `select id, name from administrative_unit where kind in ('WARD', 'COMMUNE', 'SPECIAL_ZONE') order by valid_from nulls first, id`,
      values: [],
    },
  );

/** Imports take turns, part by part: two that bring the same people would wait for each other in rows. */
export const waitForTurnOfImports = (em: EntityManager) =>
  em.execute(`select pg_advisory_xact_lock(hashtextextended('person-import', 0))`);

export interface KnownPerson {
  readonly number: string;
  readonly full_name: string;
  readonly date_of_birth: string;
  readonly has_account: boolean;
  readonly open_application_code: string | null;
}

/** Those of the numbers that somebody is known by, in whichever unit. */
export const findKnownPersons = (em: EntityManager, numbers: readonly string[]): Promise<KnownPerson[]> =>
  em.execute<KnownPerson[]>(
    `select c.personal_id_number as number, c.full_name, to_char(c.date_of_birth, 'YYYY-MM-DD') as date_of_birth, a.id is not null as has_account,
       (select code from application where citizen_id = c.id and organisation_id is null and state in ('SUBMITTED', 'CHECKING', 'READY_FOR_REVIEW')
        order by received_at limit 1) as open_application_code
     from citizen c left join account a on a.citizen_id = c.id
     where (c.personal_id_number).print in (select decode(jsonb_array_elements_text(?::jsonb), 'hex'))`,
    [JSON.stringify(numbers.map((number) => sealerOf(em).print(number).toString('hex')))],
  );

export interface PersonToEnter {
  readonly number: string;
  readonly full_name: string;
  readonly search_name: string;
  readonly date_of_birth: string;
  readonly sex: string;
  readonly permanent_address: string;
  readonly phone_number: string;
  readonly unit_id: number;
  readonly code: string;
  readonly approved_at: Date;
  readonly due_at: Date;
  readonly legal_regime: string;
  readonly rests_on_projected_day: boolean;
}

const PEOPLE = `jsonb_to_recordset(?::jsonb) as p (number sealed, full_name text, search_name text, date_of_birth date, sex text,
  permanent_address text, phone_number sealed, unit_id integer, code text, approved_at timestamptz, due_at timestamptz, legal_regime text,
  rests_on_projected_day boolean)`;

export interface EnteredPerson {
  readonly number: string;
  readonly account_id: string;
  readonly citizen_id: string;
  readonly unit_id: number;
}

/**
 * Enters people as approved, with their granted accounts, in two statements for all of them, with the words by which their names are found. Where somebody is known
 * without an account, address and phone of the list become the record, as they do at any approval.
 */
export async function enterApprovedPersons(
  em: EntityManager,
  people: readonly PersonToEnter[],
  { taskId, officerId }: { readonly taskId: string; readonly officerId: string },
): Promise<EnteredPerson[]> {
  const sealer = sealerOf(em);
  const json = JSON.stringify(
    people.map((person) => ({
      ...person,
      number: sealer.seal(person.number),
      phone_number: sealer.seal(person.phone_number),
    })),
  );
  await em.execute(
    `insert into citizen (personal_id_number, full_name, date_of_birth, sex, permanent_address, phone_number, unit_id)
     select number, full_name, date_of_birth, sex, permanent_address, phone_number, unit_id from ${PEOPLE}
     on conflict (((personal_id_number).print)) do update set permanent_address = excluded.permanent_address, phone_number = excluded.phone_number,
       version = citizen.version + 1`,
    [json],
  );
  return em.execute<EnteredPerson[]>(
    `with p as materialized (select *, new_id() as application_id from ${PEOPLE}),
     granted as (
       insert into account (citizen_id, unit_id, level, state, granted_at, granted_by_application_id)
       select c.id, p.unit_id, 'LEVEL_2', 'GRANTED', p.approved_at, p.application_id from p join citizen c on (c.personal_id_number).print = (p.number).print
       on conflict (citizen_id) do nothing returning id, citizen_id, unit_id),
     entered as (
       insert into application (id, code, unit_id, citizen_id, level, state, full_name, search_name, date_of_birth, sex, permanent_address, phone_number,
         received_at, due_at, rests_on_projected_day, term, legal_regime, submitted_by, decided_at, imported_by)
       select p.application_id, p.code, p.unit_id, g.citizen_id, 'LEVEL_2', 'APPROVED', p.full_name, p.search_name, p.date_of_birth, p.sex, p.permanent_address,
         p.phone_number, p.approved_at, p.due_at, p.rests_on_projected_day, 'LEVEL_2', p.legal_regime, ?::uuid, p.approved_at, ?::uuid
       from granted g join citizen c on c.id = g.citizen_id join p on (p.number).print = (c.personal_id_number).print
       returning id, unit_id, search_name),
     words as (
       insert into application_name_word (word, application_id, unit_id)
       select distinct word, e.id, e.unit_id from entered e, string_to_table(e.search_name, ' ') as word where word <> '')
     select c.personal_id_number as number, g.id as account_id, g.citizen_id, g.unit_id
     from granted g join citizen c on c.id = g.citizen_id`,
    [json, officerId, taskId],
  );
}

/** So many running numbers of applications. */
export async function nextApplicationNumbers(em: EntityManager, count: number): Promise<number[]> {
  const rows = await em.execute<{ number: string }[]>(
    `select nextval('application_number') as number from generate_series(1, ?::integer)`,
    [count],
  );
  return rows.map(({ number }) => Number(number));
}

/** Those of the accounts whose holder a register has said something about before there was an account. */
export const findAccountsSpokenOf = (
  em: EntityManager,
  accountIds: readonly string[],
): Promise<
  { readonly account_id: string; readonly application_id: string; readonly received_at: string }[]
> =>
  em.execute(
    `select distinct k.id as account_id, a.id as application_id, a.received_at
     from account k join citizen c on c.id = k.citizen_id join status_event e on e.person_print = (c.personal_id_number).print
     join application a on a.citizen_id = c.id and a.state = 'APPROVED'
     where e.outcome = 'NO_ACCOUNT' and k.id in (select value::uuid from jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(accountIds)],
  );
