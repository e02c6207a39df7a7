import { comingDueUntil, DomainRefusal, type WorkingCalendar } from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import { readNow, type ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { listRequestsToTell, markTold } from './watch-lock-requests.queries.ts';

/** How much one run takes on; the next comes a minute later. */
const PER_RUN = 100;

interface Watching {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
  workingCalendar(): Promise<WorkingCalendar>;
}

/**
 * Theo dõi thời hạn đề nghị, every minute: once when a stage is coming due and once when it is overdue, the time line
 * says so and the queue shows it first. It decides nothing: a term that has passed makes a request late, and never
 * approved or refused.
 */
export async function watchLockRequests({ useCases, reader, workingCalendar }: Watching): Promise<void> {
  const [calendar, now] = await Promise.all([workingCalendar(), readNow(reader)]);
  const until = comingDueUntil(now, calendar);
  const ids = await listRequestsToTell(reader, { now, until }, PER_RUN);
  if (ids.length > 0) await unlessSettled(useCases.execute(tellOfTerms, SYSTEM, { ids, until }));
}

/** When somebody else was quicker, there is nothing left to do. */
async function unlessSettled(running: Promise<void>): Promise<void> {
  try {
    await running;
  } catch (error) {
    if (!(error instanceof DomainRefusal) || error.code !== 'STATE_CONFLICT') throw error;
  }
}

/** Once for each stage and cause; when nothing is left to tell, refused as STATE_CONFLICT. */
const tellOfTerms: UseCase<{ readonly ids: readonly string[]; readonly until: Date }, void> = {
  name: 'tellOfLockRequestTerms',
  permission: 'lock-request:watch-terms',
  rows: 'ALL',
  async run({ em, now, audit }, { ids, until }) {
    const told = await markTold(em, ids, { now, until });
    if (told.length === 0) throw new DomainRefusal('STATE_CONFLICT');
    for (const { id, unitId, state, isOverdue } of told)
      audit({
        unitId,
        action: isOverdue ? 'LOCK_REQUEST_OVERDUE' : 'LOCK_REQUEST_COMING_DUE',
        subjectKind: 'LOCK_REQUEST',
        subjectId: id,
        details: { state },
      });
  },
};
