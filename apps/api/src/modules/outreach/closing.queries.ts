import type { EntityManager } from '@mikro-orm/postgresql';

/** Locked until the transaction ends; null when it is not there or not the actor's. */
export async function findListVersionForUpdate(em: EntityManager, id: string): Promise<number | null> {
  const [row] = await em.execute<{ version: number }[]>(
    'select version from outreach_list where id = ? for no key update',
    [id],
  );
  return row?.version ?? null;
}

export const closeListRow = (
  em: EntityManager,
  id: string,
  closed: { readonly at: Date; readonly by: string },
) =>
  em.execute('update outreach_list set closed_at = ?, closed_by = ?, version = version + 1 where id = ?', [
    closed.at,
    closed.by,
    id,
  ]);

/**
 * Empties the people of some lists that ended before a moment: names, addresses, and the notes of their visits. Numbers
 * and outcomes stay. Gives how many lists.
 */
export async function purgeLists(
  em: EntityManager,
  endedBefore: Date,
  now: Date,
  atOnce: number,
): Promise<number> {
  const lists = await em.execute<{ id: string }[]>(
    `update outreach_list set purged_at = ? where id in (
       select id from outreach_list where purged_at is null and least(expires_at, closed_at) < ? order by expires_at limit ? for update skip locked)
     returning id`,
    [now, endedBefore, atOnce],
  );
  const ids = JSON.stringify(lists.map(({ id }) => id));
  await em.execute(
    `update outreach_person set account_id = null, citizen_id = null, full_name = null, birth_year = null, address = null, phone_hint = null
     where list_id::text in (select jsonb_array_elements_text(?::jsonb))`,
    [ids],
  );
  await em.execute(
    `update outreach_visit set note = null
     where note is not null and list_id::text in (select jsonb_array_elements_text(?::jsonb))`,
    [ids],
  );
  return lists.length;
}

/** Deletes the guests of meetings that were to begin before a moment; how many were invited stands. Gives how many. */
export async function purgeGuests(em: EntityManager, begunBefore: Date): Promise<number> {
  const rows = await em.execute<{ meeting_id: string }[]>(
    `delete from outreach_meeting_guest g using outreach_meeting m
     where m.id = g.meeting_id and m.starts_at < ? returning g.meeting_id`,
    [begunBefore],
  );
  return rows.length;
}
