import { randomUUID } from 'node:crypto';
import {
  assertUseGoesOn,
  chosenFacts,
  DomainRefusal,
  SHARING_CODE_SECONDS,
  type ShareableFact,
} from '@dinhdanh/domain';
import { isHolder, type Actor } from '../../platform/access/actor.ts';
import { hasStoppedUse } from '../../platform/persistence/stopped-use.ts';
import type { RateLimits } from '../../platform/rate-limits.ts';
import type { Secrets } from '../../platform/secrets.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { findAccountBehind } from '../accounts/index.ts';
import { insertSharingCode } from './sharing-code.queries.ts';
import { signSharingToken } from './sharing-token.ts';

interface MadeCode {
  readonly id: string;
  readonly createdAt: Date;
}

function holderOf(actor: Actor) {
  if (!isHolder(actor)) throw new Error('Only the holder of an account shares what stands on it.');
  return actor;
}

/**
 * Chia sẻ danh tính bằng mã QR: the holder says what may be seen, and gets a token for whoever is to see it. The
 * token is made anew from the kept code and stands in no table.
 */
export async function createSharingCode(
  { secrets, rateLimits }: { readonly secrets: Secrets; readonly rateLimits: RateLimits },
  { useCases, actor }: { readonly useCases: UseCases; readonly actor: Actor },
  facts: readonly ShareableFact[],
): Promise<{ readonly id: string; readonly token: string }> {
  await rateLimits.holdDown([['sharing-code-per-account', holderOf(actor).accountId]]);
  const made = await useCases.execute(makeSharingCode, actor, { facts: chosenFacts(facts) });
  return { id: made.id, token: await signSharingToken(secrets.tokenSigningKey, made) };
}

const makeSharingCode: UseCase<{ facts: ShareableFact[] }, MadeCode> = {
  name: 'createSharingCode',
  permission: 'sharing-code:create',
  rows: 'ALL',
  async run({ em, now, actor, audit }, { facts }) {
    const account = await findAccountBehind(em, holderOf(actor).accountId);
    if (account.state !== 'ACTIVE') throw new DomainRefusal('ACCOUNT_LOCKED');
    assertUseGoesOn(await hasStoppedUse(em, account.id, 'IDENTITY_SHARING'));
    const id = randomUUID();
    // As the token says it, in whole seconds.
    const createdAt = new Date(Math.floor(now.getTime() / 1000) * 1000);
    await insertSharingCode(em, {
      id,
      accountId: account.id,
      citizenId: account.citizenId,
      unitId: account.unitId,
      facts,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + SHARING_CODE_SECONDS * 1000),
    });
    audit({
      unitId: account.unitId,
      action: 'SHARING_CODE_CREATED',
      subjectKind: 'ACCOUNT',
      subjectId: account.id,
      details: { sharingCodeId: id, facts: facts.join(' ') },
    });
    return { id, createdAt };
  },
};
