import type { EntityManager } from '@mikro-orm/postgresql';
import type { AccountState } from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

export interface AccountOfHolder {
  readonly id: string;
  readonly unit_id: number;
}

/** The account of the person with this number and this registered phone; null when the two do not belong together. */
export async function findAccountOfHolder(
  em: EntityManager,
  personalIdNumber: string,
  phoneNumber: string,
): Promise<AccountOfHolder | null> {
  const [row] = await em.execute<AccountOfHolder[]>(
    `select a.id, a.unit_id from account a join citizen c on c.id = a.citizen_id where c.personal_id_number = ? and c.phone_number = ?`,
    [personalIdNumber, phoneNumber],
  );
  return row ?? null;
}

export interface NewFlow {
  readonly idHash: Buffer;
  readonly accountId: string | null;
  readonly recipientPrint: string;
  readonly challengeId: string;
  readonly challengeExpiresAt: Date;
  readonly startedAt: Date;
}

export const insertFlow = (em: EntityManager, flow: NewFlow) =>
  em.execute(
    `insert into activation_flow (id_hash, account_id, recipient_print, challenge_id, challenge_expires_at, started_at, last_code_sent_at)
     values (?, ?, ?, ?, ?, ?, ?)`,
    [
      flow.idHash,
      flow.accountId,
      flow.recipientPrint,
      flow.challengeId,
      flow.challengeExpiresAt,
      flow.startedAt,
      flow.startedAt,
    ],
  );

export interface Flow {
  readonly account_id: string | null;
  readonly recipient_print: string;
  readonly challenge_id: string;
  readonly challenge_expires_at: Date;
  readonly wrong_guesses: number;
  readonly last_code_sent_at: Date;
  readonly verified_at: Date | null;
  readonly completed_at: Date | null;
}

const FLOW =
  'account_id, recipient_print, challenge_id, challenge_expires_at, wrong_guesses, last_code_sent_at, verified_at, completed_at';

/** A flow, locked until the transaction ends, so that two requests of one flow come one after the other. */
export async function findFlowForUpdate(em: EntityManager, idHash: Buffer): Promise<Flow | null> {
  const [row] = await em.execute<Flow[]>(`select ${FLOW} from activation_flow where id_hash = ? for update`, [
    idHash,
  ]);
  return row ? withDates(row) : null;
}

/** A flow as it stands, with the age of its newest code by the database's clock. */
export async function findFlow(
  reader: ScopedReader,
  idHash: Buffer,
): Promise<(Flow & { readonly code_age_seconds: number }) | null> {
  const [row] = await reader.read<
    Flow & { readonly code_age_seconds: number; readonly [column: string]: unknown }
  >(SYSTEM.scope, {
    name: 'activation-flow',
    text: `select ${FLOW}, extract(epoch from app_now() - last_code_sent_at)::float8 as code_age_seconds from activation_flow where id_hash = $1`,
    values: [idHash],
  });
  return row ?? null;
}

const moment = (value: Date | null): Date | null => (value === null ? null : new Date(value));

const withDates = (row: Flow): Flow => ({
  ...row,
  challenge_expires_at: new Date(row.challenge_expires_at),
  last_code_sent_at: new Date(row.last_code_sent_at),
  verified_at: moment(row.verified_at),
  completed_at: moment(row.completed_at),
});

export const countWrongGuess = (em: EntityManager, idHash: Buffer) =>
  em.execute('update activation_flow set wrong_guesses = wrong_guesses + 1 where id_hash = ?', [idHash]);

export const markFlowVerified = (em: EntityManager, idHash: Buffer, at: Date) =>
  em.execute('update activation_flow set verified_at = ? where id_hash = ?', [at, idHash]);

export const markFlowCompleted = (em: EntityManager, idHash: Buffer, at: Date) =>
  em.execute('update activation_flow set completed_at = ? where id_hash = ?', [at, idHash]);

/** Ends what somebody began with a phone that is no longer the registered one. */
export const endRunningActivations = (em: EntityManager, accountId: string, at: Date) =>
  em.execute(
    'update activation_flow set completed_at = ?, challenge_expires_at = least(challenge_expires_at, ?) where account_id = ? and completed_at is null',
    [at, at, accountId],
  );

/** A new code for a flow: only the newest one counts. */
export const renewChallenge = (
  em: EntityManager,
  idHash: Buffer,
  challenge: { readonly id: string; readonly expiresAt: Date; readonly at: Date },
) =>
  em.execute(
    'update activation_flow set challenge_id = ?, challenge_expires_at = ?, last_code_sent_at = ?, wrong_guesses = 0 where id_hash = ?',
    [challenge.id, challenge.expiresAt, challenge.at, idHash],
  );

/** Where the code of a challenge goes; null when nowhere: a flow without account, a newer code, or too late. */
export async function findCodeRecipient(reader: ScopedReader, challengeId: string): Promise<string | null> {
  const [row] = await reader.read<{ phone_number: string }>(SYSTEM.scope, {
    name: 'code-recipient',
    text: `select c.phone_number from activation_flow f join account a on a.id = f.account_id join citizen c on c.id = a.citizen_id
           where f.challenge_id = $1 and f.challenge_expires_at > app_now() and f.verified_at is null`,
    values: [challengeId],
  });
  return row?.phone_number ?? null;
}

export async function findAccountState(
  em: EntityManager,
  accountId: string,
): Promise<{ state: AccountState; unit_id: number }> {
  const [row] = await em.execute<{ state: AccountState; unit_id: number }[]>(
    'select state, unit_id from account where id = ?',
    [accountId],
  );
  if (!row) throw new Error('A flow names an account that is not there.');
  return row;
}

export interface NewCredentials {
  readonly passwordHash: string;
  readonly passcodeHash: string;
  readonly answers: readonly { readonly questionId: string; readonly answerHash: string }[];
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
