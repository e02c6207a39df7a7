import { dueAtAfterWorkingDays, workingMinutesLeft } from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { UseCases } from '../../platform/use-case.ts';
import { escalateApplications } from './escalate-applications.ts';
import type { CheckRules } from './finish-check.ts';
import { recordAnswer } from './record-answer.ts';
import { requeueCheck } from './requeue-check.ts';
import { unlessEnded } from './unless-ended.ts';
import {
  findDatabaseTime,
  listNextTerms,
  listOverdueQuestions,
  listUnbegunApplications,
} from './watch-terms.queries.ts';

/** How much one run takes on; the next comes a minute later. */
const PER_RUN = 100;
const WORKING_DAY_MINUTES = 480;

interface WatchServices {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
  readonly rules: CheckRules;
}

/**
 * Theo dõi thời hạn, every minute: gives up sources that stay silent, begins checks that were lost, and tells the head
 * of a unit of applications with less than one working day left. It decides nothing: a term that has passed makes an
 * application late and never approved or refused.
 */
export async function watchTerms(services: WatchServices): Promise<void> {
  await giveUpSilentSources(services);
  await beginLostChecks(services);
  await escalateNextTerms(services);
}

async function giveUpSilentSources({ useCases, reader, rules }: WatchServices): Promise<void> {
  for (const question of await listOverdueQuestions(reader, PER_RUN))
    await unlessEnded(useCases.execute(recordAnswer(rules), SYSTEM, { ...question, answer: null }));
}

async function beginLostChecks({ useCases, reader }: WatchServices): Promise<void> {
  for (const applicationId of await listUnbegunApplications(reader, PER_RUN))
    await unlessEnded(useCases.execute(requeueCheck, SYSTEM, { applicationId }));
}

async function escalateNextTerms({ useCases, reader, rules }: WatchServices): Promise<void> {
  const [calendar, now] = await Promise.all([rules.workingCalendar(), findDatabaseTime(reader)]);
  const next = await listNextTerms(reader, dueAtAfterWorkingDays(calendar, now, 1), PER_RUN);
  const ids = next
    .filter(({ dueAt }) => workingMinutesLeft(calendar, now, dueAt) < WORKING_DAY_MINUTES)
    .map(({ id }) => id);
  if (ids.length > 0) await unlessEnded(useCases.execute(escalateApplications, SYSTEM, { ids }));
}
