import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

/** Open questions whose answer should have come, the longest overdue first. */
export async function listOverdueQuestions(reader: ScopedReader, limit: number): Promise<string[]> {
  const rows = await reader.read<{ id: string }>(SYSTEM.scope, {
    name: 'overdue-agency-questions',
    text: `select id from agency_question where ended_at is null and answer_by < app_now() order by answer_by limit $1`,
    values: [limit],
  });
  return rows.map(({ id }) => id);
}

/** Papers that are to be asked about again today. */
export async function listDueRechecks(reader: ScopedReader, limit: number): Promise<string[]> {
  const rows = await reader.read<{ id: string }>(SYSTEM.scope, {
    name: 'due-paper-rechecks',
    text: `select c.id from cross_check c join paper p on p.id = c.paper_id and p.removed_at is null
           where c.recheck_on <= app_today() order by c.recheck_on limit $1`,
    values: [limit],
  });
  return rows.map(({ id }) => id);
}
