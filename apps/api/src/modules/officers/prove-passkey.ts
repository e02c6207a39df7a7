import { assertPasskeyFits, hasAnyFactor, hasPasskeyCounterMoved, type RefusalCode } from '@dinhdanh/domain';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import {
  readCredentialId,
  readNewPasskey,
  readPasskeyUse,
  type RelyingParty,
} from '../../platform/passkeys.ts';
import type { Secrets } from '../../platform/secrets.ts';
import type { Transaction } from '../../platform/use-case.ts';
import {
  holdFactors,
  holdPasskey,
  insertPasskey,
  markPasskeyUsed,
  takeChallenge,
} from './passkeys.queries.ts';
import { giveRecoveryCodes } from './recovery-codes.ts';

/** A refusal that is on record all the same, so it is no error that would take the record back. */
export interface NotProved {
  readonly refused: RefusalCode;
}

/** A step that was started, and how a browser answers it. */
interface PasskeyAnswer {
  readonly officerId: string;
  readonly tokenHash: Buffer;
  readonly credential: string;
}

export interface ProvedPasskey {
  readonly passkeyId: string;
  /** Shown this once, with the first factor of the officer. */
  readonly recoveryCodes: readonly string[] | null;
}

/** Whether a passkey of the officer has signed the challenge of this step. The challenge is used up either way. */
export async function provePasskeyIn(
  { em, now, audit }: Transaction,
  party: RelyingParty | null,
  { officerId, tokenHash, credential }: PasskeyAnswer,
): Promise<NotProved | ProvedPasskey> {
  const refused: NotProved = { refused: 'PASSKEY_REFUSED' };
  const challenge = await takeChallenge(em, tokenHash, officerId, now);
  const credentialId = readCredentialId(credential);
  if (!party || !challenge || !credentialId) return refused;
  const kept = await holdPasskey(em, officerId, credentialId);
  const signCount = kept && (await readPasskeyUse(party, challenge, kept, credential));
  if (!kept || signCount === null) return refused;
  if (!hasPasskeyCounterMoved(kept.signCount, signCount)) {
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'PASSKEY_COPY_SUSPECTED',
      subjectKind: 'OFFICER',
      subjectId: officerId,
      details: { passkeyId: kept.id },
    });
    return refused;
  }
  await markPasskeyUsed(em, kept.id, signCount, now);
  return { passkeyId: kept.id, recoveryCodes: null };
}

/**
 * Keeps the passkey that was made for the challenge of this step. At a sign-in it is only ever the first factor: the
 * password alone must not add one to those that there are.
 */
export async function addPasskeyIn(
  { em, now, audit }: Transaction,
  { secrets, party }: { readonly secrets: Secrets; readonly party: RelyingParty | null },
  { officerId, tokenHash, credential }: PasskeyAnswer,
  { name, isFirstOnly }: { readonly name: string; readonly isFirstOnly: boolean },
): Promise<NotProved | ProvedPasskey> {
  const factors = await holdFactors(em, officerId);
  const challenge = await takeChallenge(em, tokenHash, officerId, now);
  if (isFirstOnly && hasAnyFactor(factors)) return { refused: 'SECOND_FACTOR_ENROLLED' };
  assertPasskeyFits(factors);
  const passkey = party && challenge && (await readNewPasskey(party, challenge, credential));
  if (!passkey) return { refused: 'PASSKEY_REFUSED' };
  const passkeyId = await insertPasskey(em, passkey, { officerId, name, at: now });
  if (passkeyId === null) return { refused: 'PASSKEY_TAKEN' };
  audit({
    unitId: NATIONAL_CHAIN,
    action: 'PASSKEY_ADDED',
    subjectKind: 'OFFICER',
    subjectId: officerId,
    details: { passkeyId },
  });
  const recoveryCodes = hasAnyFactor(factors) ? null : await giveRecoveryCodes(em, secrets, officerId);
  return { passkeyId, recoveryCodes };
}

/** Keeps a line about a second factor that was not proved. */
export const recordNotProved = ({ audit }: Transaction, officerId: string): void =>
  audit({
    unitId: NATIONAL_CHAIN,
    action: 'SECOND_FACTOR_REFUSED',
    subjectKind: 'OFFICER',
    subjectId: officerId,
  });
