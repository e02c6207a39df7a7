import { assertHolderIsPresent, assertNewPhone, parsePhoneNumber } from '@dinhdanh/domain';
import { isUuid } from '../../platform/identifiers.ts';
import { parseFields } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import { bearerHash, newBearer } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import {
  findAccountWithin,
  holdDownMessages,
  openFlow,
  type CodeTimes,
  type FlowRequest,
  type HolderServices,
} from '../accounts/index.ts';
import type { StartedPhoneChange } from './start-phone-change.ts';

interface Statement {
  readonly accountId: string;
  readonly newPhoneNumber: string;
  readonly isHolderPresent: boolean;
  readonly isOwnSubscription: boolean;
}

/**
 * Sends a code to the new phone of somebody who stands at the counter, for the old one is lost. The code proves the
 * number and opens nothing, so it may be read to the officer.
 */
export async function sendPhoneChangeCode(
  { secrets, rateLimits }: HolderServices,
  { useCases, actor, address }: FlowRequest,
  input: Statement,
): Promise<StartedPhoneChange> {
  const { newPhoneNumber } = parseFields({ newPhoneNumber: () => parsePhoneNumber(input.newPhoneNumber) });
  const statement = { ...input, newPhoneNumber };
  await useCases.execute(checkStatement, actor, statement);
  const recipientPrint = secrets.fingerprint(newPhoneNumber);
  await holdDownMessages(rateLimits, recipientPrint, address);
  const flowId = newBearer();
  const times = await useCases.execute(openCounterFlow, actor, {
    idHash: bearerHash(flowId),
    accountId: input.accountId,
    newPhoneNumber,
    recipientPrint,
  });
  return { flowId, ...times, phoneLastThree: newPhoneNumber.slice(-3) };
}

const checkStatement: UseCase<Statement, void> = {
  name: 'checkPhoneChangeStatement',
  permission: 'phone-number:change',
  rows: 'ACTOR',
  async run({ em, audit }, { accountId, newPhoneNumber, isHolderPresent, isOwnSubscription }) {
    const account = isUuid(accountId) ? await findAccountWithin(em, accountId) : null;
    if (!account) throw new NotFound();
    assertHolderIsPresent(isHolderPresent);
    assertNewPhone({ current: account.phoneNumber, next: newPhoneNumber, isOwnSubscription });
    audit({
      unitId: account.unitId,
      action: 'PHONE_CHANGE_HOLDER_PRESENT',
      subjectKind: 'ACCOUNT',
      subjectId: accountId,
    });
  },
};

const openCounterFlow: UseCase<
  { idHash: Buffer; accountId: string; newPhoneNumber: string; recipientPrint: string },
  CodeTimes
> = {
  name: 'sendPhoneChangeCode',
  permission: 'phone-number:change',
  rows: 'ACTOR',
  async run(transaction, { accountId, ...flow }) {
    const account = await findAccountWithin(transaction.em, accountId);
    if (!account) throw new NotFound();
    transaction.audit({
      unitId: account.unitId,
      action: 'NEW_PHONE_CODE_SENT',
      subjectKind: 'ACCOUNT',
      subjectId: accountId,
    });
    return openFlow(transaction, { ...flow, purpose: 'NEW_PHONE', accountId });
  },
};
