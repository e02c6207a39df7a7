import { accountAfterApproval, approvalSms } from '@dinhdanh/domain';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { Account } from '../accounts/index.ts';
import type { ApplicationEntity } from '../applications/index.ts';
import { notifyApplicant } from '../notifications/index.ts';
import { accountMeasure } from '../statistics/index.ts';
import { takeDecision, type DecisionInput } from './decide.ts';

/** Phê duyệt hồ sơ: the application is approved, the account granted or raised, the citizen told by one SMS. */
export const approveApplication: UseCase<DecisionInput, { applicationId: string }> = {
  name: 'approveApplication',
  permission: 'application:approve',
  rows: 'ACTOR',
  async run(transaction, input) {
    const application = await takeDecision(transaction, input, 'APPROVE');
    await grantAccount(transaction, application);
    notifyApplicant(transaction, application, 'APPLICATION_APPROVED', approvalSms(application.fullName));
    return { applicationId: application.id };
  },
};

async function grantAccount(transaction: Transaction, application: ApplicationEntity): Promise<void> {
  const { em, now } = transaction;
  const existing = await em.findOne(Account, { citizenId: application.citizenId });
  const { kind } = accountAfterApproval(existing && { level: existing.level, state: existing.state }, application.level);
  if (kind === 'UPGRADE' && existing) {
    existing.level = application.level;
    transaction.audit({ unitId: application.unitId, action: 'ACCOUNT_UPGRADED', subjectKind: 'ACCOUNT', subjectId: existing.id, details: { level: existing.level } });
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
  transaction.audit({ unitId: application.unitId, action: 'ACCOUNT_GRANTED', subjectKind: 'ACCOUNT', subjectId: account.id, details: { level: account.level } });
  transaction.count({ unitId: application.unitId, measure: accountMeasure('GRANTED'), amount: 1 });
}
