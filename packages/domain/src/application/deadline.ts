import type { AccountLevel } from '../account/lifecycle.ts';
import { addDays, instantOf, localDateOf } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { regimeOn, regimeParameters } from '../legal-regime.ts';
import type { DeadlineTerm, LegalRegime } from '../legal-regime.ts';
import { DomainRefusal } from '../refusal.ts';
import type { SubjectType } from '../subject.ts';

interface ApplicationDeadline {
  /** The midnight that ends the last day; the application is overdue from this moment on. */
  readonly dueAt: Date;
  readonly regime: LegalRegime;
  readonly amount: number;
  readonly unit: 'WORKING_DAYS' | 'DAYS';
  readonly legalBasis: string;
  /** The last day would be another one if a holiday that is not yet announced did not come. */
  readonly restsOnProjectedDay: boolean;
}

/**
 * Which period an application has.
 *
 * @legal thời hạn giải quyết: Điều 13 Nghị định 69/2024/NĐ-CP; Điều 17 Nghị định 59/2022/NĐ-CP.
 *
 * Edge: for a citizen the card decides before the level: without a valid one it is seven working days at either level.
 * A foreigner's level 1 is one working day whether or not biometrics are on file.
 */
export function deadlineTerm(application: {
  readonly subjectType: SubjectType;
  readonly level: AccountLevel | null;
  readonly hasValidCard: boolean;
  /** Face and fingerprints of a foreigner are in the immigration database. */
  readonly hasBiometricsOnFile: boolean;
  /** An organisation's data are in a national or specialised database. */
  readonly isInDatabase: boolean;
}): DeadlineTerm {
  const { subjectType, level, hasValidCard, hasBiometricsOnFile, isInDatabase } = application;
  if (subjectType === 'ORGANISATION') return isInDatabase ? 'ORGANISATION_IN_DATABASE' : 'ORGANISATION';
  if (level === null) throw new DomainRefusal('LEVEL_REQUIRED');
  if (subjectType === 'CITIZEN' && !hasValidCard) return 'NO_VALID_CARD';
  if (subjectType === 'FOREIGNER' && level === 'LEVEL_2' && !hasBiometricsOnFile) {
    return 'FOREIGNER_WITHOUT_BIOMETRICS';
  }
  return level;
}

/** The Vietnamese citation of the article that sets a period. */
export function termLegalBasis(regime: LegalRegime, term: DeadlineTerm): string {
  return regimeParameters(regime).terms[term].article;
}

/**
 * Until when an application must be decided.
 *
 * @legal thời hạn giải quyết: Điều 13 Nghị định 69/2024/NĐ-CP; Điều 17 Nghị định 59/2022/NĐ-CP; ngày cuối cùng của thời
 * hạn: Khoản 5 Điều 148 Bộ luật Dân sự 2015.
 *
 * Edge: the period counts from the complete application and skips its own day; the decree of that day applies even
 * if the law changes before the decision. Fifteen days are days of the calendar, but a last day on which no office
 * works gives way to the next one that does.
 */
export function applicationDeadline(application: {
  readonly term: DeadlineTerm;
  readonly receivedAt: Date;
  readonly calendar: WorkingCalendar;
}): ApplicationDeadline {
  const { term, receivedAt, calendar } = application;
  const receivedOn = localDateOf(receivedAt);
  const regime = regimeOn(receivedOn);
  const { value, unit, article } = regimeParameters(regime).terms[term];
  const lastDay =
    unit === 'WORKING_DAYS'
      ? calendar.addWorkingDays(receivedOn, value)
      : workingDayFrom(calendar, addDays(receivedOn, value));
  // Days of the calendar pass whatever they are; there only the days at the end can move the last one.
  const judgedAfter = unit === 'WORKING_DAYS' ? receivedOn : addDays(receivedOn, value - 1);
  return {
    dueAt: instantOf(addDays(lastDay, 1)),
    regime,
    amount: value,
    unit,
    legalBasis: article,
    restsOnProjectedDay: calendar.restsOnProjectedDay(judgedAfter, lastDay),
  };
}

function workingDayFrom(calendar: WorkingCalendar, day: LocalDate): LocalDate {
  return calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, 1);
}
