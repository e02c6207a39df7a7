import { LockMode } from '@mikro-orm/postgresql';
import { accountAfterApproval, type AccountLevel, type SubjectType } from '@dinhdanh/domain';
import type { Transaction } from '../../platform/use-case.ts';
import { Account, endRunningFlows } from '../accounts/index.ts';
import type { ApplicationEntity } from '../applications/index.ts';
import { Citizen } from '../citizens/index.ts';
import { notifyApplicant } from '../notifications/index.ts';
import { hasChangedPhoneSince } from '../phone-changes/index.ts';
import { accountMeasure } from '../statistics/index.ts';
import { takeUpStatusEvents } from '../status-events/index.ts';
import { takeOverOrganisation } from './organisations.queries.ts';

type Outcome = 'GRANTED' | 'RAISED' | 'RAISED_IN_USE' | 'UNCHANGED';

interface Approved {
  readonly outcome: Outcome;
  readonly account: Account;
}

/**
 * What follows from an approval, whoever approved, an officer or the system: what was declared becomes the record, the
 * account is granted or raised, the applicant is told once. An account in use that is raised needs no second
 * activation and is told so.
 */
export async function carryOutApproval(
  transaction: Transaction,
  application: ApplicationEntity,
): Promise<void> {
  const { outcome, account, phoneNumber } = application.organisationId
    ? {
        ...(await approveOrganisation(transaction, application, application.organisationId)),
        phoneNumber: application.phoneNumber,
      }
    : await approvePerson(transaction, application);
  await takeUpStatusEvents(transaction, account, application);
  const { id, unitId, code, subjectType, fullName, email } = application;
  notifyApplicant(
    transaction,
    { id, unitId, code, subjectType, fullName, email, phoneNumber },
    outcome === 'RAISED_IN_USE' ? 'APPLICATION_UPGRADED' : 'APPLICATION_APPROVED',
  );
}

async function approvePerson(
  transaction: Transaction,
  application: ApplicationEntity,
): Promise<Approved & { readonly phoneNumber: string }> {
  const { em, now } = transaction;
  const { citizenId, unitId, level, subjectType } = application;
  if (!level) throw new Error("A person's application names a level.");
  const { phoneNumber, hasNewPhone } = await takeOverDeclaration(transaction, application);
  const existing = await em.findOne(Account, { citizenId });
  if (existing && hasNewPhone) await endRunningFlows(em, existing.id, now);
  const held = existing?.level ? { level: existing.level, state: existing.state } : null;
  const { kind } = accountAfterApproval(held, level);
  if (kind === 'UPGRADE' && existing) {
    existing.level = level;
    transaction.audit({
      unitId,
      action: 'ACCOUNT_UPGRADED',
      subjectKind: 'ACCOUNT',
      subjectId: existing.id,
      details: { level },
    });
    // A locked account that was activated before needs no second activation when it opens again.
    const outcome = existing.activatedAt ? 'RAISED_IN_USE' : 'RAISED';
    return { outcome, account: existing, phoneNumber };
  }
  if (existing) return { outcome: 'UNCHANGED', account: existing, phoneNumber };
  const grantedByApplicationId = application.id;
  const holder = { citizenId, organisationId: null, unitId, level, subjectType, grantedByApplicationId };
  return { outcome: 'GRANTED', account: await grantAccount(transaction, holder), phoneNumber };
}

/**
 * Facts and phone of the approved declaration replace what was on record: the account is activated with the phone that
 * was declared last, on the application or by a change of number since. Gives that phone, and whether it is
 * another one than before. The row is locked, so that of two applications of
 * one person that are approved at the same moment the second finds the account that the first one granted.
 */
async function takeOverDeclaration(
  { em }: Transaction,
  application: ApplicationEntity,
): Promise<{ readonly phoneNumber: string; readonly hasNewPhone: boolean }> {
  const citizen = await em.findOneOrFail(Citizen, application.citizenId, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  });
  const { fullName, dateOfBirth, sex, permanentAddress, receivedAt } = application;
  const isOlderThanPhone = await hasChangedPhoneSince(em, application.citizenId, receivedAt);
  const phoneNumber = isOlderThanPhone ? citizen.phoneNumber : application.phoneNumber;
  if (dateOfBirth === null || sex === null) throw new Error('A person has a date of birth and a sex.');
  const hasNewPhone = citizen.phoneNumber !== phoneNumber;
  em.assign(citizen, { fullName, dateOfBirth, sex, permanentAddress, phoneNumber });
  return { phoneNumber, hasNewPhone };
}

/** An organisation has one account without level; its record names the representative who applied last. */
async function approveOrganisation(
  transaction: Transaction,
  { id, citizenId, unitId, fullName: name, permanentAddress: address }: ApplicationEntity,
  organisationId: string,
): Promise<Approved> {
  const { em } = transaction;
  await takeOverOrganisation(em, organisationId, { name, address, representativeId: citizenId });
  const existing = await em.findOne(Account, { organisationId });
  if (existing) return { outcome: 'UNCHANGED', account: existing };
  const account = await grantAccount(transaction, {
    ...{ citizenId: null, organisationId, unitId, level: null, subjectType: 'ORGANISATION' },
    grantedByApplicationId: id,
  });
  return { outcome: 'GRANTED', account };
}

async function grantAccount(
  transaction: Transaction,
  holder: {
    readonly citizenId: string | null;
    readonly organisationId: string | null;
    readonly unitId: number;
    readonly level: AccountLevel | null;
    readonly subjectType: SubjectType;
    readonly grantedByApplicationId: string;
  },
): Promise<Account> {
  const { em, now } = transaction;
  const account = em.create(Account, { ...holder, state: 'GRANTED', grantedAt: now });
  await em.flush();
  transaction.audit({
    unitId: holder.unitId,
    action: 'ACCOUNT_GRANTED',
    subjectKind: 'ACCOUNT',
    subjectId: account.id,
    details: { level: holder.level },
  });
  transaction.count({ unitId: holder.unitId, measure: accountMeasure('GRANTED'), amount: 1 });
  return account;
}
