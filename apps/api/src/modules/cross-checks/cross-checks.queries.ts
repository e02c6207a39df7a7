import type { EntityManager } from '@mikro-orm/postgresql';
import type { RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { CrossCheckPageRow, CrossCheckRow } from './cross-check.views.ts';

const CROSS_CHECK = `
  c.id, c.version, p.type as paper_type, p.number, a.code as agency_code, c.state, c.state_since, c.reason, c.mismatched_fields,
  to_char(c.valid_until, 'YYYY-MM-DD') as valid_until, c.resolution, c.contested_at is not null as is_contested,
  q.answer_by, q.attempts, q.ended_at is null as is_awaited, app_now() as now`;
const FROM = `
  from cross_check c join paper p on p.id = c.paper_id and p.removed_at is null
  join agency_question q on q.id = c.question_id join agency a on a.id = q.agency_id`;

/** The papers of an application with where their confirmation stands, in the order of the form. */
export const listCrossChecks = (
  reader: ScopedReader,
  scope: RowScope,
  applicationId: string,
): Promise<CrossCheckRow[]> =>
  reader.read<CrossCheckRow>(scope, {
    name: 'cross-checks-of-application',
    text: `select ${CROSS_CHECK} ${FROM} join presented_paper s on s.paper_id = p.id
           where s.application_id = $1 order by s.position`,
    values: [applicationId],
  });

/**
 * One cross-check with everything its page shows: what was declared, what the population database and the agency say,
 * and every question with its answer. Null when it is not there or not the actor's.
 */
export async function findCrossCheckPage(em: EntityManager, id: string): Promise<CrossCheckPageRow | null> {
  const [row] = await em.execute<CrossCheckPageRow[]>(
    `select ${CROSS_CHECK}, c.unit_id, c.resolution_note, c.resolved_at, o.display_name as resolved_by_name, c.contested_at, c.contest_note,
            q.content as declared,
            (select population_record
             from application where citizen_id = c.citizen_id and population_record is not null and organisation_id is null
             order by received_at desc limit 1) as population,
            (select record from agency_question where cross_check_id = c.id and ended_as = 'ANSWERED' order by round desc limit 1) as agency_record,
            (select s.scan_file_id from presented_paper s where s.paper_id = p.id and s.scan_file_id is not null order by s.id desc limit 1) as scan_file_id,
            (select jsonb_agg(to_jsonb(h) order by h.round desc) from (
               select e.id as reference, e.round, e.cause, e.note, x.code as agency_code, e.requested_at, e.answer_by, e.attempts, e.disclosed_at,
                 e.ended_at, e.ended_as, e.answer_channel, coalesce(w.display_name, e.answered_by) as answered_by, e.agency_reference,
                 e.outcome, e.reason, e.mismatched_fields, encode(e.content_hash, 'hex') as content_hash, encode(e.answer_hash, 'hex') as answer_hash
               from agency_question e join agency x on x.id = e.agency_id left join officer w on e.answer_channel = 'CLERK' and w.id::text = e.answered_by
               where e.cross_check_id = c.id order by e.round desc limit 50) h) as questions
     ${FROM} left join officer o on o.id = c.resolved_by
     where c.id = ?`,
    [id],
  );
  return row ?? null;
}
