import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { VALID_TODAY_FIRST } from '../wards/index.ts';

export interface AuditRow {
  readonly unit_code: string;
  readonly unit_name: string;
  readonly sequence: string;
  readonly at: Date;
  readonly action: string;
  readonly actor_name: string;
  readonly [column: string]: unknown;
}

/** The lines about one subject in the covered units, oldest first, at most 100. */
export const listAuditLines = (
  reader: ScopedReader,
  scope: RowScope,
  subjectId: string,
): Promise<AuditRow[]> =>
  reader.read<AuditRow>(scope, {
    name: 'audit-lines-of-subject',
    text: `select u.code as unit_code, u.name as unit_name, l.sequence, l.at, l.action, l.actor_name
           from audit_line l join administrative_unit u on u.id = l.unit_id
           where l.subject_id = $1 and ($2::integer[] is null or l.unit_id = any ($2)) order by l.at, l.sequence limit 100`,
    values: [subjectId, unitIdsOf(scope)],
  });

/** The covered unit of a code; null when there is none. */
export async function findCoveredUnitForReading(
  reader: ScopedReader,
  scope: RowScope,
  code: string,
): Promise<{ id: number; code: string; name: string } | null> {
  const [unit] = await reader.read<{ id: number; code: string; name: string }>(scope, {
    name: 'covered-unit',
    text: `select u.id, u.code, u.name from administrative_unit u
           where u.code = $1 and ($2::integer[] is null or u.id = any ($2)) order by ${VALID_TODAY_FIRST} limit 1`,
    values: [code, unitIdsOf(scope)],
  });
  return unit ?? null;
}
