import { DomainRefusal, isWaitingForCode, type CodeRefusal } from '@dinhdanh/domain';
import { bearerHash, newBearer, type Hasher, type Secrets } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import {
  findAccountBehind,
  findFlowForUpdate,
  holdDownMessages,
  markFlowCompleted,
  openFlow,
  resendCode,
  tryCode,
  withReauthentication,
  type AccountBehind,
  type CodeTimes,
  type HolderServices,
} from '../accounts/index.ts';
import { assertGoodPasscode } from './change-passcode.ts';
import type { HolderRequest } from './holder-request.ts';
import { takePasscode, type PasscodeChange } from './take-passcode.ts';

export interface StartedPasscodeReset extends CodeTimes {
  readonly flowId: string;
  readonly phoneLastThree: string;
}

/** Quên mã passcode: the password, and then a code to the registered phone in place of the old passcode. */
export async function startPasscodeReset(
  services: HolderServices,
  request: HolderRequest,
  currentPassword: string,
): Promise<StartedPasscodeReset> {
  const account = await withReauthentication(services, request, currentPassword, {
    name: 'reauthenticate',
    permission: 'credential:change',
    run({ audit }, { account: behind }) {
      audit({
        unitId: behind.unitId,
        action: 'REAUTHENTICATED',
        subjectKind: 'ACCOUNT',
        subjectId: behind.id,
      });
      return Promise.resolve(behind);
    },
  });
  const recipientPrint = services.secrets.fingerprint(account.phoneNumber);
  await holdDownMessages(services.rateLimits, recipientPrint, request.address);
  const flowId = newBearer();
  const input = { idHash: bearerHash(flowId), account, recipientPrint };
  const times = await request.useCases.execute(openPasscodeReset, request.actor, input);
  return { flowId, ...times, phoneLastThree: account.phoneNumber.slice(-3) };
}

const openPasscodeReset: UseCase<
  { idHash: Buffer; account: AccountBehind; recipientPrint: string },
  CodeTimes
> = {
  name: 'startPasscodeReset',
  permission: 'credential:change',
  rows: 'ALL',
  run(transaction, { idHash, account, recipientPrint }) {
    transaction.audit({
      unitId: account.unitId,
      action: 'PASSCODE_RESET_STARTED',
      subjectKind: 'ACCOUNT',
      subjectId: account.id,
    });
    return openFlow(transaction, {
      idHash,
      purpose: 'PASSCODE_RESET',
      accountId: account.id,
      recipientPrint,
    });
  },
};

/** Asks for another code. */
export const resendPasscodeResetCode = (
  services: HolderServices,
  request: HolderRequest,
  flowId: string,
): Promise<StartedPasscodeReset> =>
  resendCode(services, request, flowId, {
    purpose: 'PASSCODE_RESET',
    useCase: 'resendPasscodeResetCode',
    permission: 'credential:change',
    refusal: 'HOLDER_FLOW_UNKNOWN',
    auditAction: 'PASSCODE_RESET_CODE_RESENT',
  });

export type PasscodeResetOutcome =
  ({ readonly kind: 'RESET' } & PasscodeChange) | ({ readonly kind: 'REFUSED' } & CodeRefusal);

/** Judges the code and sets the new passcode with it, once. */
export async function completePasscodeReset(
  { secrets }: HolderServices,
  { useCases, actor }: HolderRequest,
  {
    flowId,
    code,
    newPasscode,
  }: { readonly flowId: string; readonly code: string; readonly newPasscode: string },
): Promise<PasscodeResetOutcome> {
  assertGoodPasscode('newPasscode', newPasscode);
  return secrets.takeTurn((hasher) =>
    useCases.execute(resetPasscode(secrets, hasher), actor, {
      idHash: bearerHash(flowId),
      accountId: actor.accountId,
      code: code.replace(/\s/g, ''),
      newPasscode,
    }),
  );
}

const resetPasscode = (
  secrets: Secrets,
  hasher: Hasher,
): UseCase<
  { idHash: Buffer; accountId: string; code: string; newPasscode: string },
  PasscodeResetOutcome
> => ({
  name: 'completePasscodeReset',
  permission: 'credential:change',
  rows: 'ALL',
  async run(transaction, { idHash, accountId, code, newPasscode }) {
    const { em, now, audit } = transaction;
    const flow = await findFlowForUpdate(em, 'PASSCODE_RESET', idHash);
    if (!flow || flow.accountId !== accountId || !isWaitingForCode(flow, now))
      throw new DomainRefusal('HOLDER_FLOW_UNKNOWN');
    const account = await findAccountBehind(em, accountId);
    if (account.state !== 'ACTIVE') throw new DomainRefusal('ACCOUNT_LOCKED');
    const holderPrint = secrets.fingerprint(account.personalIdNumber);
    const isRight = secrets.isOneTimeCode(flow.challengeId, code);
    const trier = { holderPrint, source: 'KNOWN_DEVICE' } as const;
    const refused = await tryCode(transaction, trier, { idHash, flow, isRight });
    if (refused) {
      audit({
        unitId: account.unitId,
        action: 'PASSCODE_RESET_CODE_REFUSED',
        subjectKind: 'ACCOUNT',
        subjectId: account.id,
      });
      return { kind: 'REFUSED', ...refused };
    }
    await markFlowCompleted(em, idHash, now);
    const change = await takePasscode(transaction, account, await hasher.hash(newPasscode));
    return { kind: 'RESET', ...change };
  },
});
