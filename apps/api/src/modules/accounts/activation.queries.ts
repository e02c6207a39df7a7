import type { AccountState } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { insertSecurityAnswers, type HashedAnswer } from './credential.queries.ts';

export interface AccountToActivate {
  readonly unitId: number;
  readonly state: AccountState;
  readonly windowClosesAt: Date | null;
  readonly personalIdNumber: string;
  readonly phoneNumber: string;
  /** Hash of the password that the holder chose when registering online; null when there is none. */
  readonly appPasswordHash: string | null;
}

export async function findAccountToActivate(
  em: EntityManager,
  accountId: string,
): Promise<AccountToActivate> {
  const [row] = await em.execute<AccountToActivate[]>(
    `select a.unit_id as "unitId", a.state, a.window_closes_at as "windowClosesAt",
       c.personal_id_number as "personalIdNumber", c.phone_number as "phoneNumber", r.password_hash as "appPasswordHash"
     from account a join citizen c on c.id = a.citizen_id
     left join registration r on (r.personal_id_number).print = (c.personal_id_number).print and r.password_hash is not null
     where a.id = ?`,
    [accountId],
  );
  if (!row) throw new Error('A flow names an account that is not there.');
  return { ...row, windowClosesAt: row.windowClosesAt && new Date(row.windowClosesAt) };
}

export interface NewCredentials {
  readonly passwordHash: string;
  readonly passcodeHash: string;
  readonly answers: readonly HashedAnswer[];
}

export async function insertCredentials(
  em: EntityManager,
  accountId: string,
  { passwordHash, passcodeHash, answers }: NewCredentials,
  at: Date,
): Promise<void> {
  await em.execute(
    'insert into account_credential (account_id, password_hash, passcode_hash, set_at) values (?, ?, ?, ?)',
    [accountId, passwordHash, passcodeHash, at],
  );
  await insertSecurityAnswers(em, accountId, answers);
}

/** Gives the unit of the account. The first code counts; whoever comes second, or after the activation, changes nothing. */
export async function markActivationStarted(em: EntityManager, accountId: string, at: Date): Promise<number> {
  await em.execute(
    `update account set activation_started_at = ? where id = ? and state = 'GRANTED' and activation_started_at is null`,
    [at, accountId],
  );
  const [row] = await em.execute<{ unitId: number }[]>(
    'select unit_id as "unitId" from account where id = ?',
    [accountId],
  );
  if (!row) throw new Error('An account that got a code is not there.');
  return row.unitId;
}
