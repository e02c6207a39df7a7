import {
  localDateOf,
  personalIdNumberWarnings,
  reviewReasons,
  type RefusalCode,
  type WorkingCalendar,
} from '@dinhdanh/domain';
import type { Transaction } from '../../platform/use-case.ts';
import { moveApplication, type ApplicationEntity } from '../applications/index.ts';
import { approveAutomatically } from '../approvals/index.ts';
import { Citizen } from '../citizens/index.ts';
import { listPaperStates } from '../cross-checks/index.ts';
import { insertDuplicates } from './duplicates.queries.ts';
import { findBiometrics } from './find-biometrics.ts';
import { findDuplicates } from './find-duplicates.ts';

/** What the end of a check depends on besides the application itself. */
export interface CheckRules {
  readonly isAutomaticApprovalOn: boolean;
  /** Province codes that stand in personal identification numbers. */
  provinceCodes(): Promise<ReadonlySet<string>>;
  workingCalendar(): Promise<WorkingCalendar>;
}

/**
 * Ends the check of an application whose sources have all answered or been given up. Where nothing is left to judge the
 * system approves at once; for every other application the reasons are kept for an officer.
 */
export async function finishCheck(
  transaction: Transaction,
  application: ApplicationEntity,
  rules: CheckRules,
): Promise<void> {
  const { em } = transaction;
  const duplicates = await findDuplicates(em, application);
  if (duplicates.length > 0) await insertDuplicates(em, application, duplicates);
  const reasons = reviewReasons({
    subjectType: application.subjectType,
    level: application.level ?? null,
    dateOfBirth: application.dateOfBirth ?? null,
    receivedOn: localDateOf(application.receivedAt),
    populationOutcome: application.populationOutcome ?? null,
    portraitOutcome: application.portraitOutcome ?? null,
    fingerprintOutcome: application.fingerprintOutcome ?? null,
    ...(await findBiometrics(em, application.id)),
    numberWarnings: await numberWarningsOf(transaction, application, rules),
    duplicateCount: duplicates.length,
    hasGuardian: Boolean(application.guardianId),
    paperStates: await listPaperStates(em, application.id),
    isAutomaticApprovalOn: rules.isAutomaticApprovalOn,
  });
  application.reviewReasons = reasons;
  if (reasons.length === 0) return approveAutomatically(transaction, application);
  moveApplication(transaction, application, 'FINISH_CHECK', {
    outcome: application.populationOutcome ?? null,
    mismatchedFields: application.mismatchedFields.join(','),
    reasons: reasons.join(','),
  });
}

/** The digits tell something of citizens only; an organisation's application carries its representative's number. */
async function numberWarningsOf(
  { em }: Transaction,
  { subjectType, citizenId, dateOfBirth, sex }: ApplicationEntity,
  { provinceCodes }: CheckRules,
): Promise<RefusalCode[]> {
  if (subjectType !== 'CITIZEN' || !dateOfBirth || !sex) return [];
  const { personalIdNumber } = await em.findOneOrFail(Citizen, citizenId);
  return personalIdNumberWarnings({
    personalIdNumber,
    dateOfBirth,
    sex,
    provinceCodes: await provinceCodes(),
  });
}
