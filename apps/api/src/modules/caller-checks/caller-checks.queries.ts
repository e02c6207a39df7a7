import type { AccountState, CallerFacts, CallerField, IdentityPapers } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sealerOf } from '../../platform/sealing/sealed-in-database.ts';

/** Who calls, and what the words of the caller are laid beside. */
export interface PersonWhoCalls {
  readonly accountId: string;
  readonly citizenId: string;
  readonly unitId: number;
  readonly unitCode: string;
  readonly unitName: string;
  readonly accountState: AccountState;
  readonly windowClosesAt: Date | null;
  readonly recorded: CallerFacts;
}

export async function findPersonWhoCalls(
  em: EntityManager,
  personalIdNumber: string,
): Promise<PersonWhoCalls | null> {
  const [row] = await em.execute<
    {
      account_id: string;
      citizen_id: string;
      unit_id: number;
      unit_code: string;
      unit_name: string;
      account_state: AccountState;
      window_closes_at: string | null;
      full_name: string;
      date_of_birth: string;
      permanent_address: string;
      phone_number: string;
      identity_papers: IdentityPapers | null;
    }[]
  >('select * from find_person_to_assist(?)', [sealerOf(em).print(personalIdNumber)]);
  return row
    ? {
        accountId: row.account_id,
        citizenId: row.citizen_id,
        unitId: row.unit_id,
        unitCode: row.unit_code,
        unitName: row.unit_name,
        accountState: row.account_state,
        windowClosesAt: row.window_closes_at === null ? null : new Date(row.window_closes_at),
        recorded: {
          FULL_NAME: row.full_name,
          DATE_OF_BIRTH: row.date_of_birth,
          PERMANENT_ADDRESS: row.permanent_address,
          PHONE_NUMBER: row.phone_number,
          ...(row.identity_papers?.card && { CARD_ISSUED_ON: row.identity_papers.card.issuedOn }),
        },
      }
    : null;
}

const listOf = (words: readonly string[]): string => `{${words.join(',')}}`;

export async function insertCallerCheck(
  em: EntityManager,
  check: {
    readonly accountId: string;
    readonly citizenId: string;
    readonly unitId: number;
    readonly officerId: string;
    readonly rightFields: readonly CallerField[];
    readonly unrecordedFields: readonly CallerField[];
    readonly at: Date;
  },
): Promise<string> {
  const [row] = await em.execute<{ id: string }[]>(
    `insert into caller_check (account_id, citizen_id, unit_id, officer_id, right_fields, unrecorded_fields, checked_at)
     values (?, ?, ?, ?, ?::text[], ?::text[], ?) returning id`,
    [
      check.accountId,
      check.citizenId,
      check.unitId,
      check.officerId,
      listOf(check.rightFields),
      listOf(check.unrecordedFields),
      check.at,
    ],
  );
  if (!row) throw new Error('A verified caller was not kept.');
  return row.id;
}

/** Whom this officer has verified under an identifier; null: nobody, or another officer did. */
export async function findCallerCheckOf(
  em: EntityManager,
  id: string,
  officerId: string,
): Promise<{ readonly accountId: string; readonly checkedAt: Date } | null> {
  const [row] = await em.execute<{ accountId: string; checkedAt: string }[]>(
    `select account_id as "accountId", checked_at as "checkedAt" from caller_check where id = ? and officer_id = ?`,
    [id, officerId],
  );
  return row ? { ...row, checkedAt: new Date(row.checkedAt) } : null;
}
