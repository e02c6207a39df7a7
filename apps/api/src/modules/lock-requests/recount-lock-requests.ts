import {
  createWorkingCalendar,
  lockDecisionClock,
  lockRequestClock,
  type WorkingCalendar,
} from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { readCalendarDaysNow, readCalendarDaysOf } from '../calendar/index.ts';
import {
  holdRunningTerm,
  listRunningTerms,
  putRunningTerm,
  type RunningTerm,
} from './watch-lock-requests.queries.ts';

const BATCH = 500;

/**
 * Tính lại thời hạn đề nghị after a change of the calendar, and every night: the clock that runs, of every open request.
 * Run again it changes nothing. A stage that is over keeps the term that it had.
 */
export async function recountLockRequests({
  useCases,
  reader,
}: {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
}): Promise<void> {
  const calendar = createWorkingCalendar(await readCalendarDaysOf(reader));
  let after: string | null = null;
  for (;;) {
    const terms: RunningTerm[] = await listRunningTerms(reader, after, BATCH);
    for (const term of terms)
      if (isWrong(term, calendar)) await useCases.execute(recount, SYSTEM, { id: term.id });
    if (terms.length < BATCH) return;
    after = terms.at(-1)?.id ?? null;
  }
}

const recount: UseCase<{ readonly id: string }, void> = {
  name: 'recountLockRequest',
  permission: 'lock-request:watch-terms',
  rows: 'ALL',
  async run({ em, audit }, { id }) {
    const term = await holdRunningTerm(em, id);
    const calendar = createWorkingCalendar(await readCalendarDaysNow(em));
    const changed = term !== null && isWrong(term, calendar);
    if (changed) await putRunningTerm(em, term, dueAtOf(term, calendar));
    audit({
      unitId: term?.unitId ?? NATIONAL_CHAIN,
      action: 'LOCK_REQUEST_DEADLINE_RECOUNTED',
      subjectKind: 'LOCK_REQUEST',
      subjectId: id,
      details: { changed },
    });
  },
};

const dueAtOf = ({ receivedAt, forwardedAt }: RunningTerm, calendar: WorkingCalendar): Date =>
  forwardedAt === null
    ? lockRequestClock(receivedAt, calendar).dueAt
    : lockDecisionClock(forwardedAt, calendar).dueAt;

const isWrong = (term: RunningTerm, calendar: WorkingCalendar): boolean =>
  dueAtOf(term, calendar).getTime() !== term.dueAt.getTime();
