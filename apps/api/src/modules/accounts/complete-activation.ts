import {
  accountLifecycle,
  DomainRefusal,
  normaliseSecurityAnswer,
  passcodeRefusals,
  passwordRefusals,
  securityAnswerRefusals,
  type AccountLevel,
} from '@dinhdanh/domain';
import { LockMode } from '@mikro-orm/postgresql';
import { InputRefused } from '../../platform/input-refused.ts';
import { VISITOR } from '../../platform/access/actor.ts';
import type { Secrets } from '../../platform/secrets.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { accountMeasure, ACTIVATIONS } from '../statistics/index.ts';
import { Account } from './account.entity.ts';
import {
  findFlow,
  findFlowForUpdate,
  insertCredentials,
  markFlowCompleted,
  type Flow,
  type NewCredentials,
} from './activation.queries.ts';
import { completeBefore } from './verify-activation-code.ts';

export interface ChosenSecrets {
  readonly password: string;
  readonly passcode: string;
  readonly securityAnswers: readonly { readonly questionId: string; readonly answer: string }[];
}

export interface Activated {
  readonly activatedAt: Date;
  readonly accountLevel: AccountLevel;
}

/**
 * Ends an activation: every rule of the chosen secrets is checked and named, the hashes are made
 * outside the transaction and only for a flow whose code was right, then the account becomes active, once.
 */
export async function completeActivation(
  secrets: Secrets,
  { useCases, reader }: { readonly useCases: UseCases; readonly reader: ScopedReader },
  idHash: Buffer,
  chosen: ChosenSecrets,
): Promise<Activated> {
  assertRulesKept(chosen);
  assertVerified(await findFlow(reader, idHash));
  const isStillOpen = async (): Promise<boolean> => (await findFlow(reader, idHash))?.completed_at === null;
  return useCases.execute(activateAccount, VISITOR, {
    idHash,
    credentials: await hashSecrets(secrets, chosen, isStillOpen),
  });
}

function assertRulesKept({ password, passcode, securityAnswers }: ChosenSecrets): void {
  const refused = [
    ...passwordRefusals(password).map((code) => ({ path: 'password', code })),
    ...passcodeRefusals(passcode).map((code) => ({ path: 'passcode', code })),
    ...securityAnswerRefusals(securityAnswers),
  ];
  if (refused.length > 0) throw new InputRefused(refused);
}

function assertVerified(flow: Flow | null): asserts flow is Flow & { verified_at: Date } {
  if (!flow) throw new DomainRefusal('ACTIVATION_FLOW_UNKNOWN');
  if (!flow.verified_at) throw new DomainRefusal('OTP_NOT_VERIFIED');
}

/** Null when the flow was completed while the secrets waited for their turn. */
async function hashSecrets(
  secrets: Secrets,
  { password, passcode, securityAnswers }: ChosenSecrets,
  isStillOpen: () => Promise<boolean>,
): Promise<NewCredentials | null> {
  const answers = securityAnswers.map(({ answer }) => normaliseSecurityAnswer(answer));
  const hashes = await secrets.hashAll([password, passcode, ...answers], isStillOpen);
  if (!hashes) return null;
  const [passwordHash = '', passcodeHash = '', ...answerHashes] = hashes;
  return {
    passwordHash,
    passcodeHash,
    answers: securityAnswers.map(({ questionId }, index) => ({
      questionId,
      answerHash: answerHashes[index] ?? '',
    })),
  };
}

const activateAccount: UseCase<{ idHash: Buffer; credentials: NewCredentials | null }, Activated> = {
  name: 'completeActivation',
  permission: 'account:activate',
  rows: 'ALL',
  async run({ em, now, audit, count }, { idHash, credentials }) {
    const flow = await findFlowForUpdate(em, idHash);
    assertVerified(flow);
    if (flow.account_id === null) throw new DomainRefusal('ACTIVATION_FLOW_UNKNOWN');
    const account = await em.findOneOrFail(Account, flow.account_id, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    if (account.state === 'ACTIVE') throw new DomainRefusal('ACCOUNT_ALREADY_ACTIVE');
    // An organisation's account, which has no level, is not activated with a phone.
    if (account.state !== 'GRANTED' || !account.level) throw new DomainRefusal('ACCOUNT_NOT_ACTIVATABLE');
    if (flow.completed_at || !credentials || completeBefore(flow.verified_at) <= now)
      throw new DomainRefusal('ACTIVATION_FLOW_EXPIRED');

    account.state = accountLifecycle.next(account.state, 'ACTIVATE');
    account.activatedAt = now;
    await insertCredentials(em, account.id, credentials, now);
    await markFlowCompleted(em, idHash, now);
    count({ unitId: account.unitId, measure: accountMeasure('GRANTED'), amount: -1 });
    count({ unitId: account.unitId, measure: accountMeasure('ACTIVE'), amount: 1 });
    count({ unitId: account.unitId, measure: ACTIVATIONS, amount: 1 });
    audit({
      unitId: account.unitId,
      action: 'ACCOUNT_ACTIVATED',
      subjectKind: 'ACCOUNT',
      subjectId: account.id,
      details: { level: account.level },
    });
    return { activatedAt: now, accountLevel: account.level };
  },
};
