import type { EntityManager } from '@mikro-orm/postgresql';
import { isUseStopped } from '../../platform/persistence/stopped-use.ts';

/** Granted and not activated: whoever is to be reached, and has not stopped that. */
const NOT_ACTIVATED = `a.unit_id = ? and a.state = 'GRANTED' and a.citizen_id is not null
  and not ${isUseStopped('OUTREACH', 'a.id')}`;

export async function countNotActivated(em: EntityManager, unitId: number): Promise<number> {
  const [row] = await em.execute<{ total: number }[]>(
    `select count(*)::integer as total from account a where ${NOT_ACTIVATED}`,
    [unitId],
  );
  return row?.total ?? 0;
}

export async function newTaskId(em: EntityManager): Promise<string> {
  const [row] = await em.execute<{ id: string }[]>('select new_id() as id');
  if (!row) throw new Error('The database gave no identifier.');
  return row.id;
}

export interface NotActivatedRow {
  readonly id: string;
  readonly full_name: string;
  readonly birth_year: string;
  readonly personal_id_number: string;
  readonly phone_number: string;
  readonly hamlet: string | null;
  readonly unit_name: string;
  readonly granted_at: string;
}

/** The next accounts after one of them, by identifier; those granted meanwhile come last. */
export const listNotActivatedAfter = (
  em: EntityManager,
  unitId: number,
  after: string | null,
  atMost: number,
): Promise<NotActivatedRow[]> =>
  em.execute<NotActivatedRow[]>(
    `select a.id, c.full_name, to_char(c.date_of_birth, 'YYYY') as birth_year, c.personal_id_number, c.phone_number, c.hamlet,
       u.name as unit_name, a.granted_at
     from account a join citizen c on c.id = a.citizen_id join administrative_unit u on u.id = a.unit_id
     where ${NOT_ACTIVATED} and (?::uuid is null or a.id > ?::uuid) order by a.id limit ?`,
    [unitId, after, after, atMost],
  );
