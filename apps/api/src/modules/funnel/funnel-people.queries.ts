import type { FunnelStage } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';

/** Counting stops here: nobody reads the difference between 1,000 and 14,200 from a pager. */
export const EXACT_UP_TO = 1_000;

export interface FunnelPersonRow {
  readonly id: string;
  readonly unitId: number;
  readonly unitCode: string;
  readonly unitName: string;
  readonly fullName: string;
  /** Null for an organisation. */
  readonly personalIdNumber: string | null;
  readonly phoneNumber: string | null;
  readonly hamlet: string | null;
  readonly applicationId: string | null;
  readonly applicationCode: string | null;
  readonly approvedAt: Date;
}

/** The covered units of these codes; a code that was used again names each of its bearers. */
export async function findUnitsOf(
  em: EntityManager,
  scope: RowScope,
  codes: readonly string[],
): Promise<number[]> {
  const rows = await em.execute<{ id: number }[]>(
    `select u.id from administrative_unit u join jsonb_array_elements_text(?::jsonb) c (code) on c.code = u.code`,
    [JSON.stringify(codes)],
  );
  const covered = unitIdsOf(scope);
  return rows.map(({ id }) => id).filter((id) => covered === null || covered.includes(id));
}

/** Each unit gives its first rows by its own index, and the first of all are among those: many units cost no sort of all people. */
const ACCOUNTS = `
  select k.id, k.unit_id, k.granted_at as at, k.citizen_id, k.organisation_id, k.granted_by_application_id as application_id
  from account k where k.unit_id = w.id and k.funnel_stage = ? order by k.granted_at, k.id limit ?`;
const RAISING_APPLICATIONS = `
  select a.id, a.unit_id, a.decided_at as at, a.citizen_id, a.organisation_id, a.id as application_id
  from application a where a.unit_id = w.id and a.state = 'APPROVED' and 'RAISED' = ?
    and not exists (select from account k where k.granted_by_application_id = a.id)
  order by a.decided_at, a.id limit ?`;

const sourceOf = (stage: FunnelStage): string => (stage === 'RAISED' ? RAISING_APPLICATIONS : ACCOUNTS);

export interface FunnelPeopleRequest {
  readonly unitIds: readonly number[];
  readonly stage: FunnelStage;
  readonly offset: number;
  readonly limit: number;
}

/** Who stands at a stage now, the one approved first first. */
export async function listFunnelPeopleRows(
  em: EntityManager,
  { unitIds, stage, offset, limit }: FunnelPeopleRequest,
): Promise<{ readonly rows: FunnelPersonRow[]; readonly counted: number }> {
  const units = `{${unitIds.join(',')}}`;
  const rows = await em.execute<FunnelPersonRow[]>(
    `select p.id, p.unit_id as "unitId", u.code as "unitCode", u.name as "unitName", coalesce(g.name, c.full_name) as "fullName",
       c.personal_id_number as "personalIdNumber", c.phone_number as "phoneNumber", c.hamlet,
       a.id as "applicationId", a.code as "applicationCode", p.at as "approvedAt"
     from (select s.* from unnest(?::integer[]) w (id) cross join lateral (${sourceOf(stage)}) s order by s.at, s.id limit ? offset ?) p
     join administrative_unit u on u.id = p.unit_id
     left join citizen c on c.id = p.citizen_id and p.organisation_id is null left join organisation g on g.id = p.organisation_id
     left join application a on a.id = p.application_id
     order by p.at, p.id`,
    [units, stage, offset + limit, limit, offset],
  );
  const [count] = await em.execute<{ total: number }[]>(
    `select count(*)::integer as total from (
       select from unnest(?::integer[]) w (id) cross join lateral (${sourceOf(stage)}) s limit ?) as counted`,
    [units, stage, EXACT_UP_TO + 1, EXACT_UP_TO + 1],
  );
  return {
    rows: rows.map((row) => ({ ...row, approvedAt: new Date(row.approvedAt) })),
    counted: count?.total ?? 0,
  };
}
