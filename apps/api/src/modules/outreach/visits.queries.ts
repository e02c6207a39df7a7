import type { EntityManager } from '@mikro-orm/postgresql';
import type { VisitOutcome } from '@dinhdanh/domain';

export interface NewVisit {
  readonly listId: string;
  readonly personId: string;
  readonly unitId: number;
  readonly clientId: string;
  readonly outcome: VisitOutcome;
  readonly note: string | null;
  readonly visitedAt: Date;
}

/** Which of the identifiers that phones have given are recorded for the list already. */
export async function findRecordedVisits(
  em: EntityManager,
  listId: string,
  clientIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await em.execute<{ client_id: string; person_id: string }[]>(
    `select client_id, person_id from outreach_visit
     where list_id = ? and client_id::text in (select jsonb_array_elements_text(?::jsonb))`,
    [listId, JSON.stringify(clientIds)],
  );
  return new Map(rows.map((row) => [row.client_id, row.person_id]));
}

export async function insertVisit(
  em: EntityManager,
  visit: NewVisit,
  recorded: { readonly at: Date; readonly by: string },
): Promise<string> {
  const [row] = await em.execute<{ id: string }[]>(
    `insert into outreach_visit (list_id, person_id, unit_id, client_id, outcome, note, visited_at, recorded_at, recorded_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id`,
    [
      visit.listId,
      visit.personId,
      visit.unitId,
      visit.clientId,
      visit.outcome,
      visit.note,
      visit.visitedAt,
      recorded.at,
      recorded.by,
    ],
  );
  if (!row) throw new Error('The visit was not kept.');
  return row.id;
}

interface PersonBehind {
  readonly fullName: string;
  readonly personalIdNumber: string;
  readonly phoneNumber: string;
  readonly address: string;
}

/** The citizen behind a person of a list, for the area officer, who may know the numbers. */
export async function getPersonBehind(em: EntityManager, personId: string): Promise<PersonBehind> {
  const [row] = await em.execute<PersonBehind[]>(
    `select c.full_name as "fullName", c.personal_id_number as "personalIdNumber", c.phone_number as "phoneNumber", c.permanent_address as address
     from outreach_person p join citizen c on c.id = p.citizen_id where p.id = ?`,
    [personId],
  );
  if (!row) throw new Error('Nobody is behind the person of a list.');
  return row;
}
