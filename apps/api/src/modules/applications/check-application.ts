import {
  applicationLifecycle,
  comparePopulationRecord,
  type IdentityFacts,
  type PopulationCheckOutcome,
} from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { PopulationDatabase } from '../../platform/ports/population-database.ts';
import type { Transaction, UseCase, UseCases } from '../../platform/use-case.ts';
import { Citizen } from '../citizens/index.ts';
import { Application } from './application.entity.ts';
import { applicationMeasure } from './applications.queries.ts';

/** Asked for the last time without an answer: an officer judges without it; nothing waits for ever. */
const UNANSWERED = 'UNANSWERED';
type Answer = IdentityFacts | null | typeof UNANSWERED;

/**
 * Đối chiếu với Cơ sở dữ liệu quốc gia về dân cư, as a job: marks the application as being checked, asks outside any
 * transaction, records the answer. Run twice it does nothing the second time. `isLastAttempt` tells that the job will
 * not be tried again.
 */
export async function checkApplication(
  {
    useCases,
    populationDatabase,
  }: { readonly useCases: UseCases; readonly populationDatabase: PopulationDatabase },
  { applicationId, isLastAttempt }: { readonly applicationId: string; readonly isLastAttempt: boolean },
): Promise<void> {
  const { personalIdNumber } = await useCases.execute(startCheck, SYSTEM, { applicationId });
  if (personalIdNumber === null) return;
  const answer = await ask(populationDatabase, personalIdNumber, isLastAttempt);
  await useCases.execute(finishCheck, SYSTEM, { applicationId, answer });
}

async function ask(
  populationDatabase: PopulationDatabase,
  personalIdNumber: string,
  isLastAttempt: boolean,
): Promise<Answer> {
  try {
    return await populationDatabase.findPerson(personalIdNumber);
  } catch (error) {
    if (!isLastAttempt) throw error;
    return UNANSWERED;
  }
}

const startCheck: UseCase<{ applicationId: string }, { personalIdNumber: string | null }> = {
  name: 'startApplicationCheck',
  permission: 'application:check',
  rows: 'ALL',
  async run(transaction, { applicationId }) {
    const application = await transaction.em.findOneOrFail(Application, applicationId);
    if (application.state === 'SUBMITTED') {
      move(transaction, application, 'START_CHECK');
      transaction.audit({
        unitId: application.unitId,
        action: 'APPLICATION_CHECK_STARTED',
        subjectKind: 'APPLICATION',
        subjectId: application.id,
      });
    } else {
      transaction.audit({
        unitId: application.unitId,
        action: 'APPLICATION_CHECK_REPEATED',
        subjectKind: 'APPLICATION',
        subjectId: application.id,
      });
    }
    if (application.state !== 'CHECKING') return { personalIdNumber: null };
    const citizen = await transaction.em.findOneOrFail(Citizen, application.citizenId);
    return { personalIdNumber: citizen.personalIdNumber };
  },
};

const finishCheck: UseCase<{ applicationId: string; answer: Answer }, void> = {
  name: 'finishApplicationCheck',
  permission: 'application:check',
  rows: 'ALL',
  async run(transaction, { applicationId, answer }) {
    const application = await transaction.em.findOneOrFail(Application, applicationId);
    const mismatchedFields =
      answer === null || answer === UNANSWERED ? [] : mismatchesOf(application, answer);
    application.populationOutcome = outcomeOf(answer, mismatchedFields.length);
    application.populationCheckedAt = transaction.now;
    application.populationRecord = answer === UNANSWERED ? null : answer;
    application.mismatchedFields = mismatchedFields;
    move(transaction, application, 'FINISH_CHECK');
    transaction.audit({
      unitId: application.unitId,
      action: 'APPLICATION_CHECK_FINISHED',
      subjectKind: 'APPLICATION',
      subjectId: application.id,
      details: { outcome: application.populationOutcome, mismatchedFields: mismatchedFields.join(',') },
    });
  },
};

function move(
  transaction: Transaction,
  application: Application,
  action: 'START_CHECK' | 'FINISH_CHECK',
): void {
  const before = application.state;
  application.state = applicationLifecycle.next(before, action);
  transaction.count({ unitId: application.unitId, measure: applicationMeasure(before), amount: -1 });
  transaction.count({
    unitId: application.unitId,
    measure: applicationMeasure(application.state),
    amount: 1,
  });
}

const mismatchesOf = (declared: IdentityFacts, recorded: IdentityFacts) =>
  comparePopulationRecord(declared, recorded).flatMap(({ field, isMatch }) => (isMatch ? [] : [field]));

function outcomeOf(answer: Answer, mismatches: number): PopulationCheckOutcome {
  if (answer === UNANSWERED) return 'UNAVAILABLE';
  if (answer === null) return 'NOT_FOUND';
  return mismatches > 0 ? 'MISMATCHED' : 'MATCHED';
}
