import {
  applicationDeadline,
  createWorkingCalendar,
  type LocalDate,
  type WorkingCalendar,
} from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import {
  listTerms,
  listTermsNow,
  listUnitsToRecount,
  putTerms,
  readCalendarDaysNow,
  readCalendarDaysOf,
  waitForTurnOfRecount,
  type CountedTerm,
} from './calendar.queries.ts';

/** As many terms as are held in memory at once. */
const BATCH = 1_000;

/**
 * Tính lại thời hạn, as a job after a change of the calendar: the open applications whose term spans the day, unit by
 * unit, each unit in a transaction of its own with one audit line. Run again it changes nothing.
 *
 * Without a day, every night, all open terms are looked at, and only a unit where one is wrong is touched: that finds
 * what another process reckoned from its copy of the calendar in the minute before it saw a change.
 */
export async function recountDeadlines(
  { useCases, reader }: { readonly useCases: UseCases; readonly reader: ScopedReader },
  { day }: { readonly day: LocalDate | null },
): Promise<void> {
  const calendar = createWorkingCalendar(await readCalendarDaysOf(reader));
  for (const unitId of await listUnitsToRecount(reader, day)) {
    if (day !== null || (await hasWrongTerm(reader, unitId, calendar)))
      await useCases.execute(recountUnit, SYSTEM, { unitId, day });
  }
}

const recountUnit: UseCase<{ unitId: number; day: LocalDate | null }, { changed: number }> = {
  name: 'recountDeadlines',
  permission: 'application:watch-terms',
  rows: 'ALL',
  async run({ em, audit }, { unitId, day }) {
    await waitForTurnOfRecount(em, unitId);
    const calendar = createWorkingCalendar(await readCalendarDaysNow(em));
    let changed = 0;
    for await (const terms of batches((after) => listTermsNow(em, { unitId, day, after, limit: BATCH }))) {
      const corrections = terms.flatMap((term) => correctionOf(term, calendar));
      if (corrections.length > 0) changed += await putTerms(em, corrections);
    }
    audit({
      unitId,
      action: 'APPLICATION_DEADLINE_RECOUNTED',
      subjectKind: 'CALENDAR_DAY',
      subjectId: day ?? 'ALL',
      details: { changed },
    });
    return { changed };
  },
};

async function hasWrongTerm(
  reader: ScopedReader,
  unitId: number,
  calendar: WorkingCalendar,
): Promise<boolean> {
  for await (const terms of batches((after) =>
    listTerms(reader, { unitId, day: null, after, limit: BATCH }),
  )) {
    if (terms.some((term) => correctionOf(term, calendar).length > 0)) return true;
  }
  return false;
}

async function* batches(
  read: (after: string | null) => Promise<CountedTerm[]>,
): AsyncGenerator<readonly CountedTerm[]> {
  let after: string | null = null;
  for (;;) {
    const terms: CountedTerm[] = await read(after);
    yield terms;
    if (terms.length < BATCH) return;
    after = terms.at(-1)?.id ?? null;
  }
}

/** The term as the calendar has it now; nothing when it came out as before. */
function correctionOf({ id, term, ...counted }: CountedTerm, calendar: WorkingCalendar) {
  const { dueAt, restsOnProjectedDay } = applicationDeadline({
    term,
    receivedAt: counted.received_at,
    calendar,
  });
  const isSame =
    dueAt.getTime() === counted.due_at.getTime() && restsOnProjectedDay === counted.rests_on_projected_day;
  return isSame ? [] : [{ id, dueAt, restsOnProjectedDay }];
}
