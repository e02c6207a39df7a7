import type { AccountLevel, AccountState, GuardianRelation } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sealerOf } from '../../platform/sealing/sealed-in-database.ts';
import type { Citizen } from './citizen.entity.ts';

type CitizenFacts = Pick<
  Citizen,
  'personalIdNumber' | 'fullName' | 'dateOfBirth' | 'sex' | 'permanentAddress' | 'phoneNumber' | 'unitId'
>;

/**
 * The person of this number, entered now if nobody has entered them. Someone known keeps the facts that are on record,
 * whichever unit entered them; of two officers who enter a person at the same moment the second finds the first one's.
 */
export async function registerCitizen(em: EntityManager, facts: CitizenFacts): Promise<string> {
  const sealer = sealerOf(em);
  const [entered] = await em.execute<{ id: string }[]>(
    `insert into citizen (personal_id_number, full_name, date_of_birth, sex, permanent_address, phone_number, unit_id)
     values (?, ?, ?, ?, ?, ?, ?) on conflict (((personal_id_number).print)) do nothing returning id`,
    [
      sealer.seal(facts.personalIdNumber),
      facts.fullName,
      facts.dateOfBirth,
      facts.sex,
      facts.permanentAddress,
      sealer.seal(facts.phoneNumber),
      facts.unitId,
    ],
  );
  if (entered) return entered.id;
  const [known] = await em.execute<{ id: string }[]>('select find_citizen_id(?) as id', [
    sealer.print(facts.personalIdNumber),
  ]);
  if (!known?.id) throw new Error('A citizen was neither entered nor found.');
  return known.id;
}

/** Who a person is and how their account stands, in whichever unit they were entered. */
export interface PersonStanding {
  readonly citizenId: string;
  readonly fullName: string;
  readonly dateOfBirth: string;
  readonly accountLevel: AccountLevel | null;
  readonly accountState: AccountState | null;
}

export async function findPersonStanding(
  em: EntityManager,
  personalIdNumber: string,
): Promise<PersonStanding | null> {
  const [row] = await em.execute<
    {
      citizen_id: string;
      full_name: string;
      date_of_birth: string;
      account_level: AccountLevel | null;
      account_state: AccountState | null;
    }[]
  >(
    `select citizen_id, full_name, to_char(date_of_birth, 'YYYY-MM-DD') as date_of_birth, account_level, account_state
     from find_person_standing(?)`,
    [sealerOf(em).print(personalIdNumber)],
  );
  return row
    ? {
        citizenId: row.citizen_id,
        fullName: row.full_name,
        dateOfBirth: row.date_of_birth,
        accountLevel: row.account_level,
        accountState: row.account_state,
      }
    : null;
}

/** Where a person belongs, and nothing else of the person, wherever that is. */
export async function findPersonUnit(em: EntityManager, citizenId: string): Promise<number | null> {
  const [row] = await em.execute<{ unit_id: number | null }[]>('select unit_of_person(?) as unit_id', [
    citizenId,
  ]);
  return row?.unit_id ?? null;
}

/** Keeps who stands for whom. Somebody who already does goes on, to the later end. */
export const recordGuardianship = (
  em: EntityManager,
  guardianship: {
    readonly citizenId: string;
    readonly guardianId: string;
    readonly relation: GuardianRelation;
    readonly from: string;
    readonly until: string | null;
  },
) =>
  em.execute(
    `insert into guardianship (citizen_id, guardian_id, relation, valid_from, valid_to)
     select ?::uuid, ?::uuid, ?::text, ?::date, ?::date
     where not exists (
       select from guardianship where citizen_id = ?::uuid and guardian_id = ?::uuid and (valid_to is null or valid_to > ?::date))`,
    [
      guardianship.citizenId,
      guardianship.guardianId,
      guardianship.relation,
      guardianship.from,
      guardianship.until,
      guardianship.citizenId,
      guardianship.guardianId,
      guardianship.from,
    ],
  );

/** The organisation of this identifier, entered now if nobody has entered it; one that is known keeps its record. */
export async function registerOrganisation(
  em: EntityManager,
  facts: {
    readonly identifier: string;
    readonly name: string;
    readonly address: string;
    readonly representativeId: string;
    readonly unitId: number;
  },
): Promise<string> {
  const [entered] = await em.execute<{ id: string }[]>(
    `insert into organisation (identifier, name, address, representative_id, unit_id)
     values (?, ?, ?, ?, ?) on conflict (identifier) do nothing returning id`,
    [facts.identifier, facts.name, facts.address, facts.representativeId, facts.unitId],
  );
  if (entered) return entered.id;
  const [known] = await em.execute<{ id: string }[]>('select find_organisation_id(?) as id', [
    facts.identifier,
  ]);
  if (!known?.id) throw new Error('An organisation was neither entered nor found.');
  return known.id;
}
