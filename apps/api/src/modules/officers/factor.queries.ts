import type { FirstFactor, SignInStep } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';

/** 'OWN': an officer who is signed in changes the own factors. */
export type PendingStep = SignInStep | 'OWN';

export interface PendingSignIn {
  readonly officerId: string;
  readonly step: PendingStep;
  /** What was proved before. */
  readonly firstFactor: FirstFactor;
  /** The secret that was offered; only while an app may be set up. */
  readonly sealedSecret: string | null;
}

/** Begins the second step, and forgets those that nobody ended. */
export async function insertPendingSignIn(
  em: EntityManager,
  {
    officerId,
    step,
    firstFactor,
    sealedSecret,
    challenge,
    tokenHash,
    at,
    expiresAt,
  }: PendingSignIn & {
    /** What a passkey has to sign; null where none comes into question. */
    readonly challenge: Buffer | null;
    readonly tokenHash: Buffer;
    readonly at: Date;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await em.execute('delete from officer_sign_in where officer_id = ? and expires_at <= ?', [officerId, at]);
  await em.execute(
    'insert into officer_sign_in (token_hash, officer_id, step, first_factor, sealed_secret, challenge, expires_at) values (?, ?, ?, ?, ?, ?, ?)',
    [tokenHash, officerId, step, firstFactor, sealedSecret, challenge, expiresAt],
  );
}

/** The sign-in that waits for its second step; null when there is none, or it has waited too long. */
export async function findPendingSignIn(pool: Pool, tokenHash: Buffer): Promise<PendingSignIn | null> {
  const { rows } = await pool.query<PendingSignIn>({
    name: 'pending-officer-sign-in',
    text: `select officer_id as "officerId", step, first_factor as "firstFactor", sealed_secret as "sealedSecret"
           from officer_sign_in where token_hash = $1 and expires_at > app_now()`,
    values: [tokenHash],
  });
  return rows[0] ?? null;
}

/** Uses it up; false when somebody was quicker. */
export async function usePendingSignIn(em: EntityManager, tokenHash: Buffer): Promise<boolean> {
  const used = await em.execute<unknown[]>(
    'delete from officer_sign_in where token_hash = ? returning officer_id',
    [tokenHash],
  );
  return used.length > 0;
}

export interface KeptFactor {
  readonly sealedSecret: string;
  readonly lastStep: number;
}

/** The app of an officer, held so that of two codes at one moment the second knows of the first. */
export async function holdFactor(em: EntityManager, officerId: string): Promise<KeptFactor | null> {
  const [row] = await em.execute<{ sealed_secret: string; last_step: string }[]>(
    'select sealed_secret, last_step from officer_totp where officer_id = ? for update',
    [officerId],
  );
  return row ? { sealedSecret: row.sealed_secret, lastStep: Number(row.last_step) } : null;
}

export const useFactorStep = (em: EntityManager, officerId: string, step: number) =>
  em.execute('update officer_totp set last_step = ? where officer_id = ?', [step, officerId]);

export interface EnrolledFactor extends KeptFactor {
  readonly officerId: string;
  readonly at: Date;
}

export const insertFactor = (em: EntityManager, { officerId, sealedSecret, lastStep, at }: EnrolledFactor) =>
  em.execute(
    'insert into officer_totp (officer_id, sealed_secret, last_step, enrolled_at) values (?, ?, ?, ?)',
    [officerId, sealedSecret, lastStep, at],
  );

export const deleteFactor = (em: EntityManager, officerId: string) =>
  em.execute('delete from officer_totp where officer_id = ?', [officerId]);

/** New recovery codes, in the place of all that there were. */
export async function replaceRecoveryCodes(
  em: EntityManager,
  officerId: string,
  prints: readonly Buffer[],
): Promise<void> {
  await em.execute('delete from officer_recovery_code where officer_id = ?', [officerId]);
  for (const print of prints)
    await em.execute('insert into officer_recovery_code (officer_id, code_print) values (?, ?)', [
      officerId,
      print,
    ]);
}

/** Uses a recovery code up; false when it is none, or was used. */
export async function useRecoveryCode(
  em: EntityManager,
  officerId: string,
  print: Buffer,
  at: Date,
): Promise<boolean> {
  const used = await em.execute<unknown[]>(
    'update officer_recovery_code set used_at = ? where officer_id = ? and code_print = ? and used_at is null returning officer_id',
    [at, officerId, print],
  );
  return used.length > 0;
}

export interface FactorStanding {
  readonly enrolledAt: Date | null;
  readonly recoveryCodesLeft: number;
}

export async function findFactorStanding(pool: Pool, officerId: string): Promise<FactorStanding> {
  const { rows } = await pool.query<{ enrolled_at: Date | null; left: number }>({
    name: 'factor-of-officer',
    text: `select (select enrolled_at from officer_totp where officer_id = $1),
             (select count(*)::integer from officer_recovery_code where officer_id = $1 and used_at is null) as left`,
    values: [officerId],
  });
  return { enrolledAt: rows[0]?.enrolled_at ?? null, recoveryCodesLeft: rows[0]?.left ?? 0 };
}
