import { LockMode } from '@mikro-orm/postgresql';
import { reasonsAfterPapers } from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { ApplicationEntity } from '../applications/index.ts';
import { listPaperStates } from '../cross-checks/index.ts';
import type { CheckRules } from './finish-check.ts';
import { recordAnswer } from './record-answer.ts';
import { endSilence } from './source-checks.queries.ts';
import { unlessEnded } from './unless-ended.ts';

/**
 * The readiness of an application follows its papers, as a job after each answer: when no agency is awaited any more the
 * papers count as answered, which may end the check; an application in review gets the reasons that hold now.
 */
export async function settlePapers(
  { useCases, rules }: { readonly useCases: UseCases; readonly rules: CheckRules },
  { applicationId }: { readonly applicationId: string },
): Promise<void> {
  const { isAnswered } = await useCases.execute(judgePapers, SYSTEM, { applicationId });
  if (isAnswered)
    await unlessEnded(
      useCases.execute(recordAnswer(rules), SYSTEM, {
        applicationId,
        source: 'PAPERS',
        answer: { source: 'PAPERS' },
      }),
    );
}

const judgePapers: UseCase<{ applicationId: string }, { isAnswered: boolean }> = {
  name: 'judgePapers',
  permission: 'application:check',
  rows: 'ALL',
  async run({ em, now, audit }, { applicationId }) {
    const application = await em.findOneOrFail(ApplicationEntity, applicationId, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    const states = await listPaperStates(em, applicationId);
    const isAnswered = !states.includes('REQUESTED');
    if (application.state === 'READY_FOR_REVIEW') {
      application.reviewReasons = reasonsAfterPapers(application.reviewReasons, states);
      // The alarm about agencies that stay silent ends with their late answers.
      if (isAnswered) await endSilence(em, applicationId, 'PAPERS', now);
    }
    audit({
      unitId: application.unitId,
      action: 'APPLICATION_PAPERS_JUDGED',
      subjectKind: 'APPLICATION',
      subjectId: applicationId,
      details: { states: states.join(','), reasons: application.reviewReasons.join(',') },
    });
    return { isAnswered };
  },
};
