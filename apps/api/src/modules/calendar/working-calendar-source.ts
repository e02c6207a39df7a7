import { createWorkingCalendar, type WorkingCalendar } from '@dinhdanh/domain';
import type { Pool } from 'pg';
import { readCalendarDays } from './calendar.queries.ts';

const FRESH_FOR_MS = 60_000;

/**
 * The official working-day calendar. It changes a few times a year, so each process keeps its copy for a minute
 * instead of reading it for every row of a queue.
 */
export class WorkingCalendarSource {
  readonly #pool: Pool;
  #kept: { readonly calendar: Promise<WorkingCalendar>; readonly until: number } | undefined;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  current(): Promise<WorkingCalendar> {
    const now = performance.now();
    if (!this.#kept || this.#kept.until < now)
      this.#kept = { calendar: this.#read(), until: now + FRESH_FOR_MS };
    // A failed read is not kept.
    return this.#kept.calendar.catch((error: unknown) => {
      this.#kept = undefined;
      throw error;
    });
  }

  /** Drops the copy after a change: this process sees it at once, the others within a minute. */
  forget(): void {
    this.#kept = undefined;
  }

  async #read(): Promise<WorkingCalendar> {
    return createWorkingCalendar(await readCalendarDays(this.#pool));
  }
}
