import type { AccountLevel } from '../account/lifecycle.ts';
import { localDateOf } from '../calendar/local-date.ts';
import { dueAtAfterWorkingDays } from '../calendar/working-calendar.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { regimeOn, regimeParameters } from '../legal-regime.ts';
import type { LegalRegime } from '../legal-regime.ts';

interface ApplicationDeadline {
  /** The midnight that ends the last working day; the application is overdue from this moment on. */
  readonly dueAt: Date;
  readonly regime: LegalRegime;
  readonly workingDays: number;
  readonly legalBasis: string;
}

/**
 * Until when an application of a citizen with a valid card must be decided: level 1 within one working day, level 2
 * within three.
 *
 * @legal thời hạn giải quyết: Điều 13 Nghị định 69/2024/NĐ-CP; Điều 17 Nghị định 59/2022/NĐ-CP.
 *
 * Edge: the period counts from the complete application and skips its own day; the decree of that day applies even
 * if the law changes before the decision.
 */
export function applicationDeadline(application: {
  readonly level: AccountLevel;
  readonly receivedAt: Date;
  readonly calendar: WorkingCalendar;
}): ApplicationDeadline {
  const { level, receivedAt, calendar } = application;
  const regime = regimeOn(localDateOf(receivedAt));
  const parameters = regimeParameters(regime);
  const { value, article } =
    level === 'LEVEL_1' ? parameters.level1WorkingDays : parameters.level2WorkingDays;
  return {
    dueAt: dueAtAfterWorkingDays(calendar, receivedAt, value),
    regime,
    workingDays: value,
    legalBasis: article,
  };
}
