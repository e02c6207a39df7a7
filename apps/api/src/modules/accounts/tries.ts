import { afterWrongSecret, heldUntil, type CodeRefusal } from '@dinhdanh/domain';
import type { Transaction } from '../../platform/use-case.ts';
import { judgeCode, type JudgedCode } from './holder-flow.ts';
import { findTriesForUpdate, keepTries, type TrySource } from './tries.queries.ts';

/** Whose secret is tried, and where it was typed. */
export interface Trier {
  readonly holderPrint: string;
  readonly source: TrySource;
}

export type SecretVerdict =
  | { readonly kind: 'RIGHT' }
  | { readonly kind: 'WRONG' }
  /** Not looked at: too many were wrong. */
  | { readonly kind: 'HELD'; readonly seconds: number };

/**
 * Looks at a secret of a holder: a password, a passcode, an answer. All of them and the codes count together, whether or
 * not the number has an account. The verdict must be given back by the use case and not thrown, or the count is undone.
 *
 * The row of the holder is held while the secret is looked at, so of 64 guesses at once five are looked at. Call it
 * inside `secrets.takeTurn`: only one transaction of a process then waits for a hash, and officers keep their connections.
 */
export async function trySecret(
  { em, now }: Transaction,
  { holderPrint, source }: Trier,
  isRight: () => Promise<boolean>,
): Promise<SecretVerdict> {
  const tries = await findTriesForUpdate(em, holderPrint, source);
  const until = heldUntil(tries, now);
  if (until) return { kind: 'HELD', seconds: Math.ceil((until.getTime() - now.getTime()) / 1000) };
  if (await isRight()) return { kind: 'RIGHT' };
  await keepTries(em, holderPrint, source, afterWrongSecret(tries, now));
  return { kind: 'WRONG' };
}

/**
 * Judges the code of a flow; a wrong one counts with the other secrets. A pause holds no code back: each flow has its
 * own five guesses, and whoever passed the password before the pause must be able to finish.
 */
export async function tryCode(
  transaction: Transaction,
  { holderPrint, source }: Trier,
  judged: JudgedCode,
): Promise<CodeRefusal | null> {
  const refusal = await judgeCode(transaction, judged);
  if (refusal?.code === 'OTP_INVALID') {
    const tries = await findTriesForUpdate(transaction.em, holderPrint, source);
    await keepTries(transaction.em, holderPrint, source, afterWrongSecret(tries, transaction.now));
  }
  return refusal;
}
