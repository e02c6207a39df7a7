import { LockMode } from '@mikro-orm/postgresql';
import { SOURCE_PATIENCE_MINUTES, sourceOf, type CheckSource } from '@dinhdanh/domain';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { ApplicationEntity, moveApplication } from '../applications/index.ts';
import { requestPaperChecks } from '../cross-checks/index.ts';
import { findBiometrics } from './find-biometrics.ts';
import type { CheckRules } from './finish-check.ts';
import { listWaitingSources, openSourceChecks } from './source-checks.queries.ts';

/**
 * Đối chiếu hồ sơ: asks the database that knows this kind of subject, and the biometric matcher where there is
 * something to match. Each source is asked by a job of its own, so that a slow one does not hold up the other; the
 * agencies that own the papers are asked by jobs of theirs. Run again it asks what is still open and nothing else.
 */
export const checkApplication = (
  rules: Pick<CheckRules, 'workingCalendar'>,
): UseCase<{ applicationId: string }, void> => ({
  name: 'checkApplication',
  permission: 'application:check',
  rows: 'ALL',
  async run(transaction, { applicationId }) {
    const { em, now } = transaction;
    const application = await em.findOneOrFail(ApplicationEntity, applicationId, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    if (application.state === 'SUBMITTED') {
      const openPapers = await requestPaperChecks(transaction, application, await rules.workingCalendar());
      const sources = await sourcesOf(transaction, application);
      await openSourceChecks(em, application, openPapers > 0 ? [...sources, 'PAPERS'] : sources, {
        askedAt: now,
        answerBy: new Date(now.getTime() + SOURCE_PATIENCE_MINUTES * 60_000),
      });
      moveApplication(transaction, application, 'START_CHECK');
    } else {
      transaction.audit({
        unitId: application.unitId,
        action: 'APPLICATION_CHECK_REPEATED',
        subjectKind: 'APPLICATION',
        subjectId: applicationId,
      });
    }
    for (const source of await listWaitingSources(em, applicationId))
      if (source !== 'PAPERS')
        transaction.enqueue({
          task: 'check-source',
          payload: { applicationId, source },
          key: `check-source:${applicationId}:${source}`,
        });
  },
});

async function sourcesOf(
  { em }: Transaction,
  { id, subjectType }: ApplicationEntity,
): Promise<CheckSource[]> {
  const { hasPortrait, hasFingerprints } = await findBiometrics(em, id);
  return hasPortrait || hasFingerprints ? [sourceOf(subjectType), 'BIOMETRICS'] : [sourceOf(subjectType)];
}
