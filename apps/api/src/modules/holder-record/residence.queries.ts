import type { EntityManager } from '@mikro-orm/postgresql';
import type { ResidenceRecord } from '../../platform/ports/population-database.ts';
import { sealerOf } from '../../platform/sealing/sealed-in-database.ts';

export const RESIDENCE_STATES = ['FETCHING', 'FETCHED', 'NOT_ON_RECORD', 'UNAVAILABLE'] as const;
export type ResidenceState = (typeof RESIDENCE_STATES)[number];

export interface ResidenceRow {
  readonly state: ResidenceState;
  readonly requestedAt: Date;
  /** When the database last said something; null: it never has. */
  readonly fetchedAt: Date | null;
  /** As it was then; null: there was nothing. */
  readonly record: ResidenceRecord | null;
}

export async function findResidenceRow(em: EntityManager, citizenId: string): Promise<ResidenceRow | null> {
  const [row] = await em.execute<ResidenceRow[]>(
    'select state, requested_at as "requestedAt", fetched_at as "fetchedAt", record from residence_record where citizen_id = ?',
    [citizenId],
  );
  return row
    ? {
        ...row,
        requestedAt: new Date(row.requestedAt),
        fetchedAt: row.fetchedAt === null ? null : new Date(row.fetchedAt),
      }
    : null;
}

/** Notes that the database is being asked; what it said before stays. */
export const markFetching = (
  em: EntityManager,
  { citizenId, unitId, at }: { readonly citizenId: string; readonly unitId: number; readonly at: Date },
) =>
  em.execute(
    `insert into residence_record (citizen_id, unit_id, state, requested_at) values (?, ?, 'FETCHING', ?)
     on conflict (citizen_id) do update set state = 'FETCHING', requested_at = excluded.requested_at`,
    [citizenId, unitId, at],
  );

export const keepResidence = (
  em: EntityManager,
  citizenId: string,
  { record, at }: { readonly record: ResidenceRecord | null; readonly at: Date },
) =>
  em.execute('update residence_record set state = ?, fetched_at = ?, record = ? where citizen_id = ?', [
    record ? 'FETCHED' : 'NOT_ON_RECORD',
    at,
    record && sealerOf(em).sealRecord(record),
    citizenId,
  ]);

export const markUnavailable = (em: EntityManager, citizenId: string) =>
  em.execute(`update residence_record set state = 'UNAVAILABLE' where citizen_id = ?`, [citizenId]);

/** Whom the database is asked about. */
export async function findResident(
  em: EntityManager,
  citizenId: string,
): Promise<{ readonly personalIdNumber: string; readonly unitId: number } | null> {
  const [row] = await em.execute<{ personalIdNumber: string; unitId: number }[]>(
    `select c.personal_id_number as "personalIdNumber", r.unit_id as "unitId"
     from residence_record r join citizen c on c.id = r.citizen_id where r.citizen_id = ? and r.state = 'FETCHING'`,
    [citizenId],
  );
  return row ?? null;
}
