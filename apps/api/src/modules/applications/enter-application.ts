import {
  applicationDeadline,
  DomainRefusal,
  searchForm,
  type AccountLevel,
  type ApplicationChannel,
  type DeadlineTerm,
  type GuardianRelation,
  type IdentityPapers,
  type Sex,
  type SubjectType,
  type WorkingCalendar,
} from '@dinhdanh/domain';
import { caseCode } from '../../platform/case-code.ts';
import type { Transaction } from '../../platform/use-case.ts';
import { attachFiles } from '../files/index.ts';
import { applicationMeasure } from '../statistics/index.ts';
import { Application } from './application.entity.ts';
import {
  findOpenApplicationCode,
  findReturnedApplication,
  insertPapers,
  waitForTurnOfApplicant,
} from './application-entry.queries.ts';
import { nextApplicationNumber } from './application-number.queries.ts';

export interface PresentedPaper {
  readonly type: string;
  readonly number: string;
  readonly scanFileId: string | null;
}

/** A complete application, its values read and its right to apply judged; what is left is to keep it. */
export interface ApplicationEntry {
  readonly subjectType: SubjectType;
  readonly channel: ApplicationChannel;
  /** Null exactly for an organisation. */
  readonly level: AccountLevel | null;
  readonly unitId: number;
  /** Who applies: the person, or the legal representative of the organisation. */
  readonly citizenId: string;
  readonly organisationId: string | null;
  readonly fullName: string;
  readonly dateOfBirth: string | null;
  readonly sex: Sex | null;
  readonly permanentAddress: string;
  readonly phoneNumber: string;
  readonly email: string | null;
  readonly identityPapers: IdentityPapers;
  readonly guardian: { readonly id: string; readonly relation: GuardianRelation } | null;
  readonly consentGivenAt: Date | null;
  /** The returned application that this one follows (tạo lại hồ sơ). */
  readonly previousApplicationId: string | null;
  readonly term: DeadlineTerm;
  /** The online registration that uploaded the files; null: the acting officer did. */
  readonly registrationId: string | null;
  readonly fileIds: {
    readonly portrait?: string | null;
    readonly fingerprints: readonly string[];
    readonly scans: readonly string[];
  };
  readonly papers: readonly PresentedPaper[];
}

/**
 * Tiếp nhận hồ sơ, from whichever door: the row with its number, its legal term from now, its files and papers, and the
 * check as a job. One subject has one open application; a second is refused with the first one's code.
 */
export async function enterApplication(
  transaction: Transaction,
  calendar: WorkingCalendar,
  entry: ApplicationEntry,
): Promise<{ applicationId: string; code: string }> {
  const { em, actor, now } = transaction;
  // Of two that come at once, the second waits here and then finds the first one's application.
  await waitForTurnOfApplicant(em, entry.organisationId ?? entry.citizenId);
  const openCode = await findOpenApplicationCode(em, entry.citizenId, entry.organisationId);
  if (openCode !== null) throw new DomainRefusal('OPEN_APPLICATION_EXISTS', { code: openCode });
  const attempt = await attemptAfter(transaction, entry);
  const { dueAt, regime, restsOnProjectedDay } = applicationDeadline({
    term: entry.term,
    receivedAt: now,
    calendar,
  });
  const { fileIds, papers, guardian, registrationId, ...facts } = entry;
  const application = em.create(Application, {
    ...facts,
    code: caseCode('HS', now, await nextApplicationNumber(em)),
    state: 'SUBMITTED',
    searchName: searchForm(entry.fullName),
    guardianId: guardian?.id ?? null,
    guardianRelation: guardian?.relation ?? null,
    attempt,
    receivedAt: now,
    dueAt,
    restsOnProjectedDay,
    legalRegime: regime,
    submittedBy: actor.kind === 'OFFICER' ? actor.id : null,
  });
  await em.flush();
  await attachFiles(em, {
    applicationId: application.id,
    unitId: entry.unitId,
    uploader: registrationId === null ? { officerId: actor.id ?? '' } : { registrationId },
    files: filesOf(entry),
  });
  await insertPapers(em, application.id, entry.unitId, papers);

  transaction.audit({
    unitId: entry.unitId,
    action: 'APPLICATION_SUBMITTED',
    subjectKind: 'APPLICATION',
    subjectId: application.id,
    details: { level: entry.level, subjectType: entry.subjectType, channel: entry.channel, attempt },
  });
  transaction.count({ unitId: entry.unitId, measure: applicationMeasure('SUBMITTED'), amount: 1 });
  transaction.enqueue({
    task: 'check-application',
    payload: { applicationId: application.id },
    key: `check-application:${application.id}`,
  });
  return { applicationId: application.id, code: application.code };
}

/** The number of this attempt. A new attempt follows a returned one of the same subject, and only one follows it. */
async function attemptAfter(
  { em }: Transaction,
  { previousApplicationId, citizenId, organisationId }: ApplicationEntry,
): Promise<number> {
  if (previousApplicationId === null) return 1;
  const previous = await findReturnedApplication(em, previousApplicationId, citizenId, organisationId);
  if (!previous) throw new DomainRefusal('APPLICATION_NOT_RETURNED');
  return previous.attempt + 1;
}

/** A scan of a paper may be named twice, by the paper and among the scans. */
function filesOf({ fileIds, papers }: ApplicationEntry) {
  const scans = new Set([...fileIds.scans, ...papers.flatMap(({ scanFileId }) => scanFileId ?? [])]);
  return [
    ...(fileIds.portrait ? [{ id: fileIds.portrait, kind: 'PORTRAIT' as const }] : []),
    ...fileIds.fingerprints.map((id) => ({ id, kind: 'FINGERPRINT' as const })),
    ...[...scans].map((id) => ({ id, kind: 'SCAN' as const })),
  ];
}
