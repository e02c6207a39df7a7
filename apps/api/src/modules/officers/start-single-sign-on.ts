import { DomainRefusal } from '@dinhdanh/domain';
import { VISITOR } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { Logger } from '../../platform/log.ts';
import { ProviderRefused, ProviderUnavailable } from '../../platform/ports/identity-provider.ts';
import { NotFound } from '../../platform/request-errors.ts';
import { bearerHash, newBearer } from '../../platform/secrets.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import type { SignInServices } from './sign-in.ts';
import {
  keepProvedFlow,
  keepRefusedFlow,
  keepStartedFlow,
  takeStartedFlow,
  type SingleSignOnRefusal,
} from './single-sign-on.queries.ts';

export interface SingleSignOnServices extends SignInServices {
  readonly useCases: UseCases;
  readonly log: Logger;
}

export interface StartedFlow {
  /** For the cookie of this browser; state, nonce and the proof of the code follow from it. */
  readonly bearer: string;
  readonly expiresAt: Date;
  /** Whither the browser goes. */
  readonly address: string;
}

/** Sends a browser to the identity provider. Nothing is kept of it when the provider cannot be reached. */
export async function startSingleSignOn(
  { pool, secrets, rateLimits, identityProvider, log }: SingleSignOnServices,
  from: string,
): Promise<StartedFlow> {
  if (!identityProvider) throw new NotFound();
  await rateLimits.holdDown([['single-sign-on-per-address', from]]);
  const bearer = newBearer();
  const address = await identityProvider
    .findAuthorizationAddress(secrets.signInBond(bearer))
    .catch((error: unknown) => {
      throw new DomainRefusal(refusalFor(error, log));
    });
  const { expiresAt } = await keepStartedFlow(pool, bearerHash(bearer));
  return { bearer, expiresAt, address };
}

/**
 * Takes the answer that a browser brings back from the provider, and keeps what it proves for the page that asks next.
 * No session is opened here: a browser that comes from another site does not show the session that it has. The first
 * answer uses the flow up, right or wrong. What belongs to no flow changes nothing.
 */
export async function receiveProviderAnswer(
  services: SingleSignOnServices,
  bearer: string | null,
  answer: URLSearchParams,
): Promise<void> {
  const { pool, secrets, identityProvider, useCases, log } = services;
  if (!identityProvider || bearer === null) return;
  const tokenHash = bearerHash(bearer);
  if (!(await takeStartedFlow(pool, tokenHash))) return;
  try {
    await keepProvedFlow(pool, tokenHash, await identityProvider.redeem(answer, secrets.signInBond(bearer)));
  } catch (error) {
    const refusal = refusalFor(error, log);
    await useCases.execute(recordRefusedAnswer, VISITOR, { tokenHash, refusal });
  }
}

/** What the officer is told; the log says more. */
function refusalFor(error: unknown, log: Logger): SingleSignOnRefusal {
  const reason = error instanceof Error ? error.message : '';
  if (error instanceof ProviderUnavailable) {
    log.warn({ reason }, 'identity provider not reached');
    return 'SINGLE_SIGN_ON_UNAVAILABLE';
  }
  if (!(error instanceof ProviderRefused)) throw error;
  log.warn({ reason }, 'no answer of the identity provider to trust');
  return 'SINGLE_SIGN_ON_REFUSED';
}

const recordRefusedAnswer: UseCase<{ tokenHash: Buffer; refusal: SingleSignOnRefusal }, void> = {
  name: 'recordRefusedProviderAnswer',
  permission: 'session:open',
  rows: 'ACTOR',
  async run({ em, audit }, { tokenHash, refusal }) {
    await keepRefusedFlow(em, tokenHash, refusal);
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'SINGLE_SIGN_ON_REFUSED',
      subjectKind: 'OFFICER',
      subjectId: 'UNKNOWN',
      details: { because: refusal },
    });
  },
};
