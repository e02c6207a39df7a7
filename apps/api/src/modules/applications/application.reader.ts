import {
  addDays,
  dueAtAfterWorkingDays,
  instantOf,
  localDateOf,
  type StatedPurpose,
  type WorkingCalendar,
} from '@dinhdanh/domain';
import { readNow, type ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import type { Secrets } from '../../platform/secrets.ts';
import { applicationOf, type Application } from './application.views.ts';
import { openApplication } from './open-application.ts';

interface ReferenceData {
  readonly secrets: Secrets;
  readonly workingCalendar: { current(): Promise<WorkingCalendar> };
  readonly provinceCodes: { current(): Promise<ReadonlySet<string>> };
}

/** Opens an application for an officer: the recorded reading, put together with the calendar into what the page shows. */
export class ApplicationReader {
  readonly reference: ReferenceData;

  constructor(reference: ReferenceData) {
    this.reference = reference;
  }

  async open(
    { useCases, actor, locale }: RequestContext,
    id: string,
    stated: StatedPurpose | null = null,
  ): Promise<Application> {
    const [row, calendar, provinceCodes] = await Promise.all([
      useCases.execute(openApplication, actor, { id, stated }),
      this.reference.workingCalendar.current(),
      this.reference.provinceCodes.current(),
    ]);
    return applicationOf(row, { calendar, provinceCodes, locale, officerId: actor.id });
  }

  /** The moment at which terms end tonight, or at the end of the next working day. */
  async endOf(within: 'TODAY' | 'COMING', reader: ScopedReader): Promise<Date> {
    const [now, calendar] = await Promise.all([readNow(reader), this.reference.workingCalendar.current()]);
    return within === 'TODAY'
      ? instantOf(addDays(localDateOf(now), 1))
      : dueAtAfterWorkingDays(calendar, now, 1);
  }
}
