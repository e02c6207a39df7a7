import type { HolderFacts } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

export interface HashedAnswer {
  readonly questionId: string;
  readonly answerHash: string;
}

export async function insertSecurityAnswers(
  em: EntityManager,
  accountId: string,
  answers: readonly HashedAnswer[],
): Promise<void> {
  await em.execute(
    `insert into account_security_answer (account_id, question_id, answer_hash)
     select ?::uuid, question_id, answer_hash from jsonb_to_recordset(?::jsonb) as a (question_id text, answer_hash text)`,
    [
      accountId,
      JSON.stringify(
        answers.map(({ questionId, answerHash }) => ({ question_id: questionId, answer_hash: answerHash })),
      ),
    ],
  );
}

export interface StoredSecrets {
  readonly passwordHash: string;
  readonly passcodeHash: string;
}

/** The hashes of an active account, locked until the transaction ends: of two changes at once the second sees the first. */
export async function findSecretsForUpdate(em: EntityManager, accountId: string): Promise<StoredSecrets> {
  const [row] = await em.execute<StoredSecrets[]>(
    `select password_hash as "passwordHash", passcode_hash as "passcodeHash" from account_credential where account_id = ? for update`,
    [accountId],
  );
  if (!row) throw new Error('An active account has no secrets.');
  return row;
}

/** What strangers know of the holder of an account, for judging a new password; null for a flow without an account. */
export async function findHolderFacts(
  reader: ScopedReader,
  accountId: string | null,
): Promise<HolderFacts | null> {
  const [row] = await reader.read<HolderFacts & { readonly [column: string]: unknown }>(SYSTEM.scope, {
    name: 'holder-facts',
    text: `select c.full_name as "fullName", c.personal_id_number as "personalIdNumber", c.phone_number as "phoneNumber",
                  to_char(c.date_of_birth, 'YYYY-MM-DD') as "dateOfBirth"
           from account a join citizen c on c.id = a.citizen_id where a.id = $1`,
    values: [accountId],
  });
  return row ?? null;
}
