import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

/** Which lines; what is null is not asked for. */
export interface AuditFilter {
  readonly unitCode: string | null;
  readonly actorUsername: string | null;
  readonly action: string | null;
  /** Code of an application or a lock request, or the identifier of any subject. */
  readonly subject: string | null;
  readonly from: string | null;
  /** Lines of this moment are not among them. */
  readonly to: string | null;
}

/** Where a page ends: moment to the microsecond, unit, sequence. */
export interface AuditPlace {
  readonly at: string;
  readonly unitId: number;
  readonly sequence: number;
}

export interface FoundAuditLine {
  readonly unit_id: number;
  readonly unit_code: string;
  readonly unit_name: string;
  readonly sequence: string;
  readonly at: Date;
  readonly place_at: string;
  readonly action: string | null;
  readonly actor_name: string | null;
  readonly subject_kind: string | null;
  readonly subject_id: string | null;
  readonly details: string | null;
  readonly [column: string]: unknown;
}

/** A condition for each part of the filter that is asked for: a plan made for all of them at once serves none. */
const CONDITIONS: Readonly<Record<keyof AuditFilter, (parameter: string) => string>> = {
  unitCode: (p) => `u.code = ${p}`,
  actorUsername: (p) => `l.actor_id = (select id::text from officer where username = ${p})`,
  action: (p) => `l.action = ${p}`,
  subject: (p) =>
    `l.subject_id in (select id::text from application where code = ${p} union all select id::text from lock_request where code = ${p} union all select ${p})`,
  from: (p) => `l.at >= ${p}::timestamptz`,
  to: (p) => `l.at < ${p}::timestamptz`,
};

/** The covered lines that fit, the newest first. */
export async function searchAuditLines(
  reader: ScopedReader,
  scope: RowScope,
  filter: AuditFilter,
  { after, limit }: { readonly after: AuditPlace | null; readonly limit: number },
): Promise<FoundAuditLine[]> {
  const values: unknown[] = [unitIdsOf(scope), limit];
  const parameter = (value: unknown): string => `$${values.push(value)}`;
  const asked = (Object.keys(CONDITIONS) as (keyof AuditFilter)[]).filter((part) => filter[part] !== null);
  const conditions = asked.map((part) => CONDITIONS[part](`${parameter(filter[part])}::text`));
  if (after)
    conditions.push(
      `(l.at, l.unit_id, l.sequence) < (${parameter(after.at)}::timestamptz, ${parameter(after.unitId)}::integer, ${parameter(after.sequence)}::bigint)`,
    );
  return reader.read<FoundAuditLine>(scope, {
    name: `audit-search-${[...asked, after ? 'after' : ''].join('-')}`,
    text: `select l.unit_id, u.code as unit_code, u.name as unit_name, l.sequence, l.at,
             to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as place_at, l.action, l.actor_name,
             l.content::json ->> 'subjectKind' as subject_kind, l.subject_id, l.content::json ->> 'details' as details
           from audit_line l join administrative_unit u on u.id = l.unit_id
           where ${['($1::integer[] is null or l.unit_id = any ($1))', ...conditions].join(' and ')}
           order by l.at desc, l.unit_id desc, l.sequence desc limit $2`,
    values,
  });
}

export const placeOf = ({ place_at: at, unit_id: unitId, sequence }: FoundAuditLine): AuditPlace => ({
  at,
  unitId,
  sequence: Number(sequence),
});
