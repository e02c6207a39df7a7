import type { WorkingCalendar } from '@dinhdanh/domain';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { applicationOf, type Application } from './application.views.ts';
import { openApplication } from './open-application.ts';

interface ReferenceData {
  readonly workingCalendar: { current(): Promise<WorkingCalendar> };
  readonly provinceCodes: { current(): Promise<ReadonlySet<string>> };
}

/** Opens an application for an officer: the recorded reading, put together with the calendar into what the page shows. */
export class ApplicationReader {
  readonly reference: ReferenceData;

  constructor(reference: ReferenceData) {
    this.reference = reference;
  }

  async open({ useCases, actor, locale }: RequestContext, id: string): Promise<Application> {
    const [row, calendar, provinceCodes] = await Promise.all([
      useCases.execute(openApplication, actor, { id }),
      this.reference.workingCalendar.current(),
      this.reference.provinceCodes.current(),
    ]);
    return applicationOf(row, { calendar, provinceCodes, locale });
  }
}
