import { LockMode } from '@mikro-orm/postgresql';
import { accountAfterApproval, approvalSms } from '@dinhdanh/domain';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { Account, endRunningActivations } from '../accounts/index.ts';
import type { ApplicationEntity } from '../applications/index.ts';
import { Citizen } from '../citizens/index.ts';
import { notifyApplicant } from '../notifications/index.ts';
import { accountMeasure } from '../statistics/index.ts';
import { takeDecision, type DecisionInput } from './decide.ts';

/**
 * Phê duyệt hồ sơ: the application is approved, what it declares becomes the citizen's record, the account is granted
 * or raised, the citizen told by one SMS.
 */
export const approveApplication: UseCase<DecisionInput, { applicationId: string }> = {
  name: 'approveApplication',
  permission: 'application:approve',
  rows: 'ACTOR',
  async run(transaction, input) {
    const application = await takeDecision(transaction, input, 'APPROVE');
    const hasNewPhone = await takeOverDeclaration(transaction, application);
    await grantAccount(transaction, application, hasNewPhone);
    notifyApplicant(transaction, application, 'APPLICATION_APPROVED', approvalSms(application.fullName));
    return { applicationId: application.id };
  },
};

/**
 * Facts and phone of the approved declaration replace what was on record: the account is activated with the phone that
 * was declared last. Gives whether the phone is another one. The row is locked, so that of two applications of
 * one person that are approved at the same moment the second finds the account that the first one granted.
 */
async function takeOverDeclaration({ em }: Transaction, application: ApplicationEntity): Promise<boolean> {
  const citizen = await em.findOneOrFail(Citizen, application.citizenId, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  });
  const hasNewPhone = citizen.phoneNumber !== application.phoneNumber;
  const { fullName, dateOfBirth, sex, permanentAddress, phoneNumber } = application;
  em.assign(citizen, { fullName, dateOfBirth, sex, permanentAddress, phoneNumber });
  return hasNewPhone;
}

async function grantAccount(
  transaction: Transaction,
  application: ApplicationEntity,
  hasNewPhone: boolean,
): Promise<void> {
  const { em, now } = transaction;
  const existing = await em.findOne(Account, { citizenId: application.citizenId });
  if (existing && hasNewPhone) await endRunningActivations(em, existing.id, now);
  const { kind } = accountAfterApproval(
    existing && { level: existing.level, state: existing.state },
    application.level,
  );
  if (kind === 'UPGRADE' && existing) {
    existing.level = application.level;
    transaction.audit({
      unitId: application.unitId,
      action: 'ACCOUNT_UPGRADED',
      subjectKind: 'ACCOUNT',
      subjectId: existing.id,
      details: { level: existing.level },
    });
  }
  if (kind !== 'GRANT') return;
  const account = em.create(Account, {
    citizenId: application.citizenId,
    unitId: application.unitId,
    level: application.level,
    state: 'GRANTED',
    grantedAt: now,
  });
  await em.flush();
  transaction.audit({
    unitId: application.unitId,
    action: 'ACCOUNT_GRANTED',
    subjectKind: 'ACCOUNT',
    subjectId: account.id,
    details: { level: account.level },
  });
  transaction.count({ unitId: application.unitId, measure: accountMeasure('GRANTED'), amount: 1 });
}
