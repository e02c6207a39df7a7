import { addDays } from '@dinhdanh/domain/formats';

import type { AuditFilterInput } from '../../generated/graphql.ts';

/** What the auditor has typed; empty is not asked for. */
export interface AuditCriteria {
  readonly actorUsername: string;
  readonly action: string;
  readonly subject: string;
  readonly unitCode: string;
  /** Days of Vietnam, the last one with all its hours. */
  readonly fromOn: string;
  readonly toOn: string;
}

export const NO_CRITERIA: AuditCriteria = {
  actorUsername: '',
  action: '',
  subject: '',
  unitCode: '',
  fromOn: '',
  toOn: '',
};

export const isPeriodWrong = ({ fromOn, toOn }: AuditCriteria): boolean =>
  fromOn !== '' && toOn !== '' && toOn < fromOn;

const dayBegins = (day: string): string => new Date(`${day}T00:00:00+07:00`).toISOString();
const wordOrNull = (text: string): string | null => text.trim() || null;

export const filterOf = (criteria: AuditCriteria): AuditFilterInput => ({
  actorUsername: wordOrNull(criteria.actorUsername),
  action: wordOrNull(criteria.action),
  subject: wordOrNull(criteria.subject),
  unitCode: wordOrNull(criteria.unitCode),
  from: criteria.fromOn === '' ? null : dayBegins(criteria.fromOn),
  to: criteria.toOn === '' ? null : dayBegins(addDays(criteria.toOn, 1)),
});
