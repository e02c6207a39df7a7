import { DomainRefusal, type WorkingCalendar } from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { UseCases } from '../../platform/use-case.ts';
import { giveUpQuestion } from './give-up-question.ts';
import { recheckPaper } from './recheck-paper.ts';
import { listDueRechecks, listOverdueQuestions } from './watch-answers.queries.ts';

/** How much one run takes on; the next comes a minute later. */
const PER_RUN = 200;

/**
 * Theo dõi câu trả lời, every minute: a question that is overdue comes before an officer, and papers whose day has come
 * are asked about again. It decides nothing about any paper.
 */
export async function watchAnswers({
  useCases,
  reader,
  workingCalendar,
}: {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
  workingCalendar(): Promise<WorkingCalendar>;
}): Promise<void> {
  for (const reference of await listOverdueQuestions(reader, PER_RUN))
    await unlessSettled(useCases.execute(giveUpQuestion, SYSTEM, { reference, why: 'OVERDUE' }));
  const calendar = await workingCalendar();
  for (const crossCheckId of await listDueRechecks(reader, PER_RUN))
    await unlessSettled(useCases.execute(recheckPaper(calendar), SYSTEM, { crossCheckId }));
}

/** Somebody else was quicker, and there is nothing left to do. */
async function unlessSettled(running: Promise<void>): Promise<void> {
  try {
    await running;
  } catch (error) {
    if (!(error instanceof DomainRefusal) || error.code !== 'STATE_CONFLICT') throw error;
  }
}
