import { HOLDER_SESSION_IDLE_MINUTES, type AccountLevel, type AccountState } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { sealerOf } from '../../platform/sealing/sealed-in-database.ts';

export interface HolderCredential {
  readonly accountId: string;
  readonly unitId: number;
  readonly phoneNumber: string;
  readonly passwordHash: string | null;
}

/** The account of a number with the hash of its password, which is null before activation; null when there is no account. */
export async function findHolderCredential(
  em: EntityManager,
  personalIdNumber: string,
): Promise<HolderCredential | null> {
  const [row] = await em.execute<HolderCredential[]>(
    `select a.id as "accountId", a.unit_id as "unitId", c.phone_number as "phoneNumber", k.password_hash as "passwordHash"
     from citizen c join account a on a.citizen_id = c.id left join account_credential k on k.account_id = a.id
     where (c.personal_id_number).print = ?`,
    [sealerOf(em).print(personalIdNumber)],
  );
  return row ?? null;
}

export interface HolderRow {
  readonly [column: string]: unknown;
  readonly full_name: string;
  readonly personal_id_number: string;
  readonly level: AccountLevel;
  readonly state: AccountState;
  readonly signed_in_at: Date;
  readonly session_ends_at: Date;
}

/** What the holder of a session sees of the own account; null when the session has ended. */
export async function findHolder(
  reader: ScopedReader,
  citizenId: string,
  tokenHash: Buffer,
): Promise<HolderRow | null> {
  const [row] = await reader.read<HolderRow>(
    { kind: 'CITIZEN', citizenId },
    {
      name: 'holder',
      text: `select c.full_name, c.personal_id_number, a.level, a.state, s.created_at as signed_in_at,
                    least(s.expires_at, s.last_used_at + interval '${HOLDER_SESSION_IDLE_MINUTES} minutes') as session_ends_at
             from holder_session s join account a on a.id = s.account_id join citizen c on c.id = a.citizen_id
             where s.token_hash = $1 and c.id = $2`,
      values: [tokenHash, citizenId],
    },
  );
  return row ?? null;
}

/** The first sign-in ends the way that began with the application; later ones change nothing. */
export const markFirstSignIn = (em: EntityManager, accountId: string, at: Date) =>
  em.execute('update account set first_signed_in_at = ? where id = ? and first_signed_in_at is null', [
    at,
    accountId,
  ]);
