import {
  accountLifecycle,
  activationWindowState,
  completeBefore,
  DomainRefusal,
  normaliseSecurityAnswer,
  passcodeRefusals,
  securityAnswerRefusals,
  type AccountLevel,
} from '@dinhdanh/domain';
import { InputRefused } from '../../platform/input-refused.ts';
import { VISITOR } from '../../platform/access/actor.ts';
import type { Secrets } from '../../platform/secrets.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { Browser } from '../../platform/access/browser.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { rememberDevice } from '../holder-sessions/index.ts';
import { completeVisit } from '../assisted-activations/index.ts';
import { accountMeasure, ACTIVATIONS } from '../statistics/index.ts';
import { countTowardsTargets } from '../targets/index.ts';
import { Account } from './account.entity.ts';
import { findAccountToActivate, insertCredentials, type NewCredentials } from './activation.queries.ts';
import { findHolderFacts } from './credential.queries.ts';
import { findFlow, findFlowForUpdate, markFlowCompleted, type HolderFlow } from './holder-flow.queries.ts';
import { assertGoodPassword, newPasswordRefusals } from './new-password.ts';

export interface ChosenSecrets {
  /** Null: the password of the app account goes on. */
  readonly password: string | null;
  readonly passcode: string;
  readonly securityAnswers: readonly { readonly questionId: string; readonly answer: string }[];
}

export interface Activated {
  readonly activatedAt: Date;
  readonly accountLevel: AccountLevel;
  /** For the cookie by which this browser is known again; nobody else ever sees it. */
  readonly deviceBearer: string;
}

type NewHashes = Omit<NewCredentials, 'passwordHash'> & { readonly passwordHash: string | null };

/**
 * Ends an activation: every rule of the chosen secrets is checked and named, the hashes are made
 * outside the transaction and only for a flow whose code was right, then the account becomes active, once. Whoever has
 * a password from registering online keeps it. The browser becomes the first device of the account, so that
 * the sign-in that follows frightens nobody.
 */
export async function completeActivation(
  secrets: Secrets,
  {
    useCases,
    reader,
    browser,
  }: { readonly useCases: UseCases; readonly reader: ScopedReader; readonly browser: Browser },
  idHash: Buffer,
  chosen: ChosenSecrets,
): Promise<Activated> {
  assertRulesKept(chosen);
  const flow = await findFlow(reader, 'ACTIVATION', idHash);
  assertVerified(flow);
  if (chosen.password !== null)
    assertGoodPassword('password', chosen.password, await findHolderFacts(reader, flow.accountId));
  const isStillOpen = async (): Promise<boolean> =>
    (await findFlow(reader, 'ACTIVATION', idHash))?.completedAt === null;
  return useCases.execute(activateAccount, VISITOR, {
    idHash,
    hashes: await hashSecrets(secrets, chosen, isStillOpen),
    browser,
  });
}

function assertRulesKept({ password, passcode, securityAnswers }: ChosenSecrets): void {
  const refused = [
    ...(password === null
      ? []
      : newPasswordRefusals(password, null).map((code) => ({ path: 'password', code }))),
    ...passcodeRefusals(passcode).map((code) => ({ path: 'passcode', code })),
    ...securityAnswerRefusals(securityAnswers),
  ];
  if (refused.length > 0) throw new InputRefused(refused);
}

function assertVerified(flow: HolderFlow | null): asserts flow is HolderFlow & { verifiedAt: Date } {
  if (!flow) throw new DomainRefusal('ACTIVATION_FLOW_UNKNOWN');
  if (!flow.verifiedAt) throw new DomainRefusal('OTP_NOT_VERIFIED');
}

/** Null when the flow was completed while the secrets waited for their turn. */
async function hashSecrets(
  secrets: Secrets,
  { password, passcode, securityAnswers }: ChosenSecrets,
  isStillOpen: () => Promise<boolean>,
): Promise<NewHashes | null> {
  const answers = securityAnswers.map(({ answer }) => normaliseSecurityAnswer(answer));
  const chosen = [passcode, ...answers, ...(password === null ? [] : [password])];
  const hashes = await secrets.hashAll(chosen, isStillOpen);
  if (!hashes) return null;
  const [passcodeHash = '', ...rest] = hashes;
  return {
    passwordHash: rest[answers.length] ?? null,
    passcodeHash,
    answers: securityAnswers.map(({ questionId }, index) => ({ questionId, answerHash: rest[index] ?? '' })),
  };
}

const activateAccount: UseCase<{ idHash: Buffer; hashes: NewHashes | null; browser: Browser }, Activated> = {
  name: 'completeActivation',
  permission: 'account:activate',
  rows: 'ALL',
  async run(transaction, { idHash, hashes, browser }) {
    const { em, now, audit, count } = transaction;
    const flow = await findFlowForUpdate(em, 'ACTIVATION', idHash);
    assertVerified(flow);
    if (flow.accountId === null) throw new DomainRefusal('ACTIVATION_FLOW_UNKNOWN');
    // Held with its flow.
    const account = await em.findOneOrFail(Account, flow.accountId);
    if (account.state === 'ACTIVE') throw new DomainRefusal('ACCOUNT_ALREADY_ACTIVE');
    if (account.state === 'LOCKED') throw new DomainRefusal('ACCOUNT_LOCKED');
    // An organisation's account, which has no level, is not activated with a phone.
    if (!account.level || !account.citizenId) throw new DomainRefusal('ACCOUNT_NOT_ACTIVATABLE');
    if (flow.completedAt || !hashes || completeBefore('ACTIVATION', flow.verifiedAt) <= now)
      throw new DomainRefusal('ACTIVATION_FLOW_EXPIRED');
    const isVisitOver =
      flow.assistedActivationId !== null && !(await completeVisit(transaction, flow.assistedActivationId));
    // The visit was cancelled after the code was right: whoever needed it has nothing to stand on any more.
    if (isVisitOver && activationWindowState(account.windowClosesAt ?? null, flow.verifiedAt) === 'CLOSED')
      throw new DomainRefusal('ACTIVATION_WINDOW_CLOSED');
    const { appPasswordHash } = await findAccountToActivate(em, account.id);
    const passwordHash = hashes.passwordHash ?? appPasswordHash;
    if (passwordHash === null) throw new InputRefused([{ path: 'password', code: 'PASSWORD_TOO_SHORT' }]);

    account.state = accountLifecycle.next(account.state, 'ACTIVATE');
    account.activatedAt = now;
    await insertCredentials(em, account.id, { ...hashes, passwordHash }, now);
    await markFlowCompleted(em, idHash, now);
    const { bearer: deviceBearer } = await rememberDevice(
      transaction,
      { accountId: account.id, citizenId: account.citizenId },
      browser,
    );
    count({ unitId: account.unitId, measure: accountMeasure('GRANTED'), amount: -1 });
    count({ unitId: account.unitId, measure: accountMeasure('ACTIVE'), amount: 1 });
    count({ unitId: account.unitId, measure: ACTIVATIONS, amount: 1 });
    await countTowardsTargets(transaction, account.id);
    audit({
      unitId: account.unitId,
      action: 'ACCOUNT_ACTIVATED',
      subjectKind: 'ACCOUNT',
      subjectId: account.id,
      details: { level: account.level },
    });
    return { activatedAt: now, accountLevel: account.level, deviceBearer };
  },
};
