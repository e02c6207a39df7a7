import type { CheckSource } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

/** Minutes after which a check that nobody has begun is enqueued once more. */
const BEGUN_WITHIN_MINUTES = 10;

export interface OpenQuestion {
  readonly applicationId: string;
  readonly source: CheckSource;
}

/** Questions whose patience is over, the longest waiting first. */
export const listOverdueQuestions = (reader: ScopedReader, atMost: number): Promise<OpenQuestion[]> =>
  reader.read<{ applicationId: string; source: CheckSource }>(SYSTEM.scope, {
    name: 'overdue-questions',
    text: `select application_id as "applicationId", source from source_check
           where state = 'WAITING' and answer_by <= app_now() order by answer_by limit $1`,
    values: [atMost],
  });

/** Applications whose check should have begun; those that were enqueued again a moment ago are given their time. */
export async function listUnbegunApplications(reader: ScopedReader, atMost: number): Promise<string[]> {
  const rows = await reader.read<{ id: string }>(SYSTEM.scope, {
    name: 'unbegun-applications',
    text: `select a.id from application a
           where a.state = 'SUBMITTED' and a.received_at < app_now() - $2::integer * interval '1 minute'
             and not exists (select from source_check c where c.application_id = a.id)
             and not exists (select from audit_line l where l.subject_id = a.id::text
               and l.action = 'APPLICATION_CHECK_REQUEUED' and l.at > app_now() - $2::integer * interval '1 minute')
           order by a.received_at limit $1`,
    values: [atMost, BEGUN_WITHIN_MINUTES],
  });
  return rows.map(({ id }) => id);
}

export interface OpenTerm {
  readonly id: string;
  readonly dueAt: Date;
}

const OPEN = `state in ('SUBMITTED', 'CHECKING', 'READY_FOR_REVIEW')`;

/** The open applications that end next and of which nobody was told yet. */
export const listNextTerms = (reader: ScopedReader, dueBefore: Date, atMost: number): Promise<OpenTerm[]> =>
  reader.read<{ id: string; dueAt: Date }>(SYSTEM.scope, {
    name: 'next-terms',
    text: `select id, due_at as "dueAt" from application
           where ${OPEN} and escalated_at is null and due_at <= $1 order by due_at limit $2`,
    values: [dueBefore, atMost],
  });

export async function findDatabaseTime(reader: ScopedReader): Promise<Date> {
  const [row] = await reader.read<{ now: Date }>(SYSTEM.scope, {
    name: 'database-time',
    text: 'select app_now() as now',
    values: [],
  });
  if (!row) throw new Error('The database gave no time.');
  return row.now;
}

/** Past the entity on purpose: that a term comes near is no change of the record, so its version stays what others have read. */
export const markEscalated = (
  em: EntityManager,
  ids: readonly string[],
  at: Date,
): Promise<{ id: string; unitId: number }[]> =>
  em.execute(
    `update application set escalated_at = ?
     where id in (select value::uuid from json_array_elements_text(?::json)) and escalated_at is null and ${OPEN}
     returning id, unit_id as "unitId"`,
    [at, JSON.stringify(ids)],
  );

/** The unit of an application whose check has not begun; null when it has. */
export async function findUnbegunUnit(em: EntityManager, id: string): Promise<number | null> {
  const [row] = await em.execute<{ unit_id: number }[]>(
    `select unit_id from application where id = ? and state = 'SUBMITTED'`,
    [id],
  );
  return row?.unit_id ?? null;
}
