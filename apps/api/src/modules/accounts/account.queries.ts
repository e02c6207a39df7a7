import type { AccountLevel, AccountState } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sealerOf } from '../../platform/sealing/sealed-in-database.ts';
import { Account } from './account.entity.ts';

/** An account with the person behind it. An organisation's account has none and comes into no flow. */
export interface AccountBehind {
  readonly id: string;
  readonly citizenId: string;
  readonly unitId: number;
  readonly state: AccountState;
  /** Whether it was ever activated; a locked one may never have been. */
  readonly isActivated: boolean;
  readonly level: AccountLevel;
  readonly personalIdNumber: string;
  readonly phoneNumber: string;
}

const ACCOUNT = `select a.id, a.citizen_id as "citizenId", a.unit_id as "unitId", a.state, a.activated_at is not null as "isActivated", a.level,
  c.personal_id_number as "personalIdNumber", c.phone_number as "phoneNumber"
  from account a join citizen c on c.id = a.citizen_id`;

/** An account within the units of the asker; null for any other. */
export async function findAccountWithin(em: EntityManager, accountId: string): Promise<AccountBehind | null> {
  const [row] = await em.execute<AccountBehind[]>(`${ACCOUNT} where a.id = ?`, [accountId]);
  return row ?? null;
}

/** The account that a flow or a session names. */
export async function findAccountBehind(em: EntityManager, accountId: string): Promise<AccountBehind> {
  const account = await findAccountWithin(em, accountId);
  if (!account) throw new Error('An account that is named is not there.');
  return account;
}

/** The account of the person with this number and this registered phone; null when the two do not belong together. */
export async function findAccountOfHolder(
  em: EntityManager,
  personalIdNumber: string,
  phoneNumber: string,
): Promise<AccountBehind | null> {
  const sealer = sealerOf(em);
  const [row] = await em.execute<AccountBehind[]>(
    `${ACCOUNT} where (c.personal_id_number).print = ? and (c.phone_number).print = ?`,
    [sealer.print(personalIdNumber), sealer.print(phoneNumber)],
  );
  return row ?? null;
}

/**
 * Holds an account until the transaction ends. Whatever changes an account or what hangs on it (its flows, secrets,
 * sessions, grounds, a recovery) holds it before anything of it, and the person before the account, so that two requests
 * wait for each other in one order and never crosswise. Rows that only name the account may be written meanwhile: a
 * stronger lock would wait for them, and two transactions that have each written one would wait for each other.
 */
export const holdAccount = (em: EntityManager, accountId: string) =>
  em.execute('select from account where id = ? for no key update', [accountId]);

/** The account as it stands once it is held. */
export async function getHeldAccount(em: EntityManager, accountId: string): Promise<Account> {
  await holdAccount(em, accountId);
  return em.findOneOrFail(Account, accountId, { refresh: true });
}
