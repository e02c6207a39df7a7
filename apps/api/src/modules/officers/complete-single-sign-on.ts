import { DomainRefusal, singleSignOnStepOf, type SecondFactor } from '@dinhdanh/domain';
import { holdsAnywhere } from '../../platform/access/act-under.ts';
import { VISITOR, type SignedInOfficer } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { ProvidedIdentity } from '../../platform/ports/identity-provider.ts';
import { bearerHash } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findOfficerById } from './officers.queries.ts';
import { openSessionIn, type SigningBrowser } from './open-session.ts';
import { signingBrowser, type SignInOutcome, type SignInRequest, type SignInServices } from './sign-in.ts';
import {
  findLinkedOfficer,
  holdIdentity,
  takeReturnedFlow,
  type LinkedOfficer,
} from './single-sign-on.queries.ts';
import { startSecondStep } from './start-second-step.ts';

/** No officer comes in by this account of the provider; why, only the audit says. */
interface NobodysAccount {
  /** For whoever has just proved that it is the own account, to be told to an administrator. */
  readonly unlinkedSubject: string;
}

/**
 * Ends what began at the identity provider, for the browser that was sent there: signs the officer in, or goes on to the
 * second factor as after a password. An account that nobody is linked to, one of somebody who is barred or has not
 * enrolled, and one of somebody without a role are one answer.
 */
export async function completeSingleSignOn(
  services: SignInServices,
  request: SignInRequest,
  flowBearer: string | null,
): Promise<SignInOutcome | NobodysAccount> {
  const { pool, isPasswordEnough } = services;
  const { useCases } = request;
  const flow = flowBearer === null ? null : await takeReturnedFlow(pool, bearerHash(flowBearer));
  if (!flow) throw new DomainRefusal('SINGLE_SIGN_ON_ENDED');
  if (flow.refusal) throw new DomainRefusal(flow.refusal);
  const { identity } = flow;

  const linked = await findLinkedOfficer(pool, identity);
  const officer = linked && (await findOfficerById(pool, linked.officerId));
  const because = whyNobody(linked, officer);
  if (because !== null || !linked || !officer) {
    const subjectId = linked?.officerId ?? 'UNKNOWN';
    await useCases.execute(recordRefusedAccount, VISITOR, {
      subjectId,
      because: because ?? 'SUBJECT_UNKNOWN',
    });
    return { unlinkedSubject: identity.subject };
  }

  const step = singleSignOnStepOf({
    hasFactor: linked.hasFactor,
    isLinkConfirmed: linked.isConfirmed,
    hasProviderFactor: identity.hasSecondFactor,
    isFirstFactorEnough: isPasswordEnough,
  });
  if (step === 'FACTOR_MISSING') {
    await useCases.execute(recordRefusedAccount, VISITOR, { subjectId: officer.id, because: step });
    throw new DomainRefusal('SINGLE_SIGN_ON_FACTOR_FIRST');
  }
  if (step === 'OWN_FACTOR')
    return { next: 'CODE', step: await startSecondStep(services, useCases, officer, 'CODE', identity) };

  const { bearer, ...browser } = signingBrowser(request);
  const { expiresAt } = await useCases.execute(openProvidedSession, officer, {
    ...{ browser, identity, secondFactor: identity.hasSecondFactor ? 'PROVIDER' : null },
  });
  return { opened: { officer, bearer, expiresAt } };
}

type WhyNobody = 'SUBJECT_UNKNOWN' | 'NOT_ENROLLED' | 'ROLE_ENDED';

function whyNobody(linked: LinkedOfficer | null, officer: SignedInOfficer | null): WhyNobody | null {
  if (!linked || !officer) return 'SUBJECT_UNKNOWN';
  if (!linked.isActive) return 'NOT_ENROLLED';
  return holdsAnywhere(officer, 'session:open') ? null : 'ROLE_ENDED';
}

const recordRefusedAccount: UseCase<{ subjectId: string; because: WhyNobody | 'FACTOR_MISSING' }, void> = {
  name: 'recordRefusedSingleSignOn',
  permission: 'session:open',
  rows: 'ACTOR',
  async run({ audit }, { subjectId, because }) {
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'SINGLE_SIGN_ON_REFUSED',
      subjectKind: 'OFFICER',
      subjectId,
      details: { because },
    });
  },
};

interface ProvidedSession {
  readonly browser: SigningBrowser;
  readonly identity: ProvidedIdentity;
  readonly secondFactor: SecondFactor | null;
}

/** Opens a session for an officer of whom the provider has proved everything. The link still has to be there. */
const openProvidedSession: UseCase<ProvidedSession, { expiresAt: Date }> = {
  name: 'openProvidedSession',
  permission: 'session:open',
  rows: 'ACTOR',
  async run(transaction, { browser, identity, secondFactor }) {
    const { em, actor } = transaction;
    if (!(await holdIdentity(em, actor.id ?? '', identity))) throw new DomainRefusal('SINGLE_SIGN_ON_ENDED');
    return openSessionIn(transaction, browser, { firstFactor: 'SINGLE_SIGN_ON', secondFactor });
  },
};
