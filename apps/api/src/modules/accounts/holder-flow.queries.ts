import type { HolderFlowPurpose } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { sealerOf } from '../../platform/sealing/sealed-in-database.ts';
import { holdAccount } from './account.queries.ts';

export interface NewFlow {
  readonly idHash: Buffer;
  readonly purpose: HolderFlowPurpose;
  readonly accountId: string | null;
  /** Where the codes go instead of to the registered phone: a number that is being proved. */
  readonly newPhoneNumber?: string;
  /** The visit in which the citizen is helped. */
  readonly assistedActivationId?: string;
  readonly recipientPrint: string;
}

/**
 * Keeps a flow that begins, and forgets those of the account that have been over for a day. The account is held first:
 * whoever ends every flow of it holds it as well, and would wait for one that is being forgotten here.
 */
export async function insertFlow(
  em: EntityManager,
  flow: NewFlow,
  challenge: { readonly id: string; readonly expiresAt: Date; readonly at: Date },
): Promise<void> {
  if (flow.accountId !== null) await holdAccount(em, flow.accountId);
  await em.execute(
    `delete from holder_flow where account_id = ? and started_at < ?::timestamptz - interval '1 day'`,
    [flow.accountId, challenge.at],
  );
  await em.execute(
    `insert into holder_flow (id_hash, purpose, account_id, new_phone_number, assisted_activation_id, recipient_print, challenge_id, challenge_expires_at, started_at, last_code_sent_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      flow.idHash,
      flow.purpose,
      flow.accountId,
      sealerOf(em).sealIfAny(flow.newPhoneNumber),
      flow.assistedActivationId ?? null,
      flow.recipientPrint,
      challenge.id,
      challenge.expiresAt,
      challenge.at,
      challenge.at,
    ],
  );
}

export interface HolderFlow {
  readonly purpose: HolderFlowPurpose;
  readonly accountId: string | null;
  readonly newPhoneNumber: string | null;
  readonly assistedActivationId: string | null;
  readonly recipientPrint: string;
  readonly challengeId: string;
  readonly codeExpiresAt: Date;
  readonly wrongGuesses: number;
  readonly startedAt: Date;
  readonly lastCodeSentAt: Date;
  readonly verifiedAt: Date | null;
  readonly completedAt: Date | null;
}

const FLOW = `purpose, account_id as "accountId", new_phone_number as "newPhoneNumber", assisted_activation_id as "assistedActivationId", recipient_print as "recipientPrint",
  challenge_id as "challengeId", challenge_expires_at as "codeExpiresAt", wrong_guesses as "wrongGuesses",
  started_at as "startedAt", last_code_sent_at as "lastCodeSentAt", verified_at as "verifiedAt", completed_at as "completedAt"`;

/**
 * A flow of a purpose, locked until the transaction ends, so that two requests of one flow come one after the other. Its
 * account is held before it (`holdAccount`).
 */
export async function findFlowForUpdate(
  em: EntityManager,
  purpose: HolderFlowPurpose,
  idHash: Buffer,
): Promise<HolderFlow | null> {
  await em.execute(
    `select from account where id = (select account_id from holder_flow where id_hash = ? and purpose = ?) for no key update`,
    [idHash, purpose],
  );
  const [row] = await em.execute<HolderFlow[]>(
    `select ${FLOW} from holder_flow where id_hash = ? and purpose = ? for update`,
    [idHash, purpose],
  );
  return row ? withDates(row) : null;
}

/** A flow as it stands, with the database's time. */
export async function findFlow(
  reader: ScopedReader,
  purpose: HolderFlowPurpose,
  idHash: Buffer,
): Promise<(HolderFlow & { readonly now: Date }) | null> {
  const [row] = await reader.read<HolderFlow & { readonly now: Date; readonly [column: string]: unknown }>(
    SYSTEM.scope,
    {
      name: 'holder-flow',
      text: `select ${FLOW}, app_now() as now from holder_flow where id_hash = $1 and purpose = $2`,
      values: [idHash, purpose],
    },
  );
  return row ?? null;
}

/** The entity manager gives moments of plain statements as text, whatever the type of the row says. */
const moment = (value: Date | null): Date | null => (value === null ? null : new Date(value));

const withDates = (row: HolderFlow): HolderFlow => ({
  ...row,
  codeExpiresAt: new Date(row.codeExpiresAt),
  startedAt: new Date(row.startedAt),
  lastCodeSentAt: new Date(row.lastCodeSentAt),
  verifiedAt: moment(row.verifiedAt),
  completedAt: moment(row.completedAt),
});

export const countWrongGuess = (em: EntityManager, idHash: Buffer) =>
  em.execute('update holder_flow set wrong_guesses = wrong_guesses + 1 where id_hash = ?', [idHash]);

export const markFlowVerified = (em: EntityManager, idHash: Buffer, at: Date) =>
  em.execute('update holder_flow set verified_at = ? where id_hash = ?', [at, idHash]);

export const markFlowCompleted = (em: EntityManager, idHash: Buffer, at: Date) =>
  em.execute('update holder_flow set completed_at = ? where id_hash = ?', [at, idHash]);

/** A new code for a flow: only the newest one counts, and the wrong guesses stay counted. */
export const renewChallenge = (
  em: EntityManager,
  idHash: Buffer,
  challenge: { readonly id: string; readonly expiresAt: Date; readonly at: Date },
) =>
  em.execute(
    'update holder_flow set challenge_id = ?, challenge_expires_at = ?, last_code_sent_at = ? where id_hash = ?',
    [challenge.id, challenge.expiresAt, challenge.at, idHash],
  );

/** Ends everything that somebody has begun with the phone, the password or the freedom that the account had until now. */
export async function endRunningFlows(em: EntityManager, accountId: string, at: Date): Promise<void> {
  await holdAccount(em, accountId);
  await em.execute(
    'update holder_flow set completed_at = ?, challenge_expires_at = least(challenge_expires_at, ?) where account_id = ? and completed_at is null',
    [at, at, accountId],
  );
}

/** Flows that began more than a day ago are over, those without an account too; how many they were. */
export async function deleteOldFlows(em: EntityManager, now: Date): Promise<number> {
  const old = await em.execute<unknown[]>(
    `delete from holder_flow where started_at < ?::timestamptz - interval '1 day' returning purpose`,
    [now],
  );
  return old.length;
}

/** Where a code goes, what for, and whether the holder thereby begins to activate for the first time. */
export interface FlowCodeRecipient {
  readonly phoneNumber: string;
  readonly occasion: HolderFlowPurpose;
  readonly accountId: string;
  readonly isFirstOfActivation: boolean;
}

/** The recipient of the code of a challenge; null when nobody: a flow without account, a newer code, used, or too late. */
export async function findCodeRecipient(
  reader: ScopedReader,
  challengeId: string,
): Promise<FlowCodeRecipient | null> {
  const [row] = await reader.read<
    FlowCodeRecipient & { readonly newPhoneNumber: string | null; readonly [column: string]: unknown }
  >(SYSTEM.scope, {
    name: 'code-recipient',
    text: `select f.new_phone_number as "newPhoneNumber", c.phone_number as "phoneNumber", f.purpose as occasion, a.id as "accountId",
             f.purpose = 'ACTIVATION' and a.state = 'GRANTED' and a.activation_started_at is null as "isFirstOfActivation"
           from holder_flow f join account a on a.id = f.account_id join citizen c on c.id = a.citizen_id
           where f.challenge_id = $1 and f.challenge_expires_at > app_now() and f.verified_at is null and f.completed_at is null`,
    values: [challengeId],
  });
  if (!row) return null;
  const { newPhoneNumber, phoneNumber, ...flow } = row;
  return { ...flow, phoneNumber: newPhoneNumber ?? phoneNumber };
}
