import type { ClientBase } from 'pg';

const DAY = (moment: string) => `(${moment} at time zone 'Asia/Ho_Chi_Minh')::date`;

/**
 * What the rows say, by unit, measure and day. A null day: of this figure only the present standing can be recounted,
 * because the rows do not tell when it was otherwise.
 */
const RECOUNT = `
  select unit_id, 'ACCOUNT_' || state as measure, null::date as on_day, count(*) as amount from account group by 1, 2
  union all
  select unit_id, 'APPLICATION_' || state, null, count(*) from application group by 1, 2
  union all
  select unit_id, 'FUNNEL_' || funnel_stage, null, count(*) from account group by 1, 2
  union all
  select unit_id, 'ACCOUNTS_WITHOUT_APPLICATION', null, count(*) from account where granted_by_application_id is null group by 1
  union all
  select unit_id, 'ACTIVATIONS', ${DAY('activated_at')}, count(*) from account where activated_at is not null group by 1, 3
  union all
  select p.unit_id, 'TARGET_ACTIVATIONS:' || p.campaign_id, ${DAY('a.activated_at')}, count(*)
  from target_person p join account a on a.id = p.account_id where a.activated_at is not null group by 1, 2, 3`;

const IS_BY_DAY = `(measure = 'ACTIVATIONS' or measure like 'TARGET\\_ACTIVATIONS:%')`;
const IS_RECOUNTED = `(${IS_BY_DAY} or measure = 'ACCOUNTS_WITHOUT_APPLICATION' or measure ~ '^(ACCOUNT|APPLICATION|FUNNEL)_')`;

export interface StatisticDifference {
  readonly unit: string;
  readonly measure: string;
  /** Null: the present standing. */
  readonly onDay: string | null;
  readonly kept: number;
  readonly recounted: number;
}

/** Kept figures that differ from a recount of the rows. */
export async function findWrongFigures(client: ClientBase): Promise<StatisticDifference[]> {
  const { rows } = await client.query<StatisticDifference>(`
    with recounted as (${RECOUNT}),
    kept as (
      select unit_id, measure, case when ${IS_BY_DAY} then on_day end as on_day, sum(amount) as amount
      from statistic where ${IS_RECOUNTED} group by 1, 2, 3)
    select u.code as unit, coalesce(k.measure, r.measure) as measure, to_char(coalesce(k.on_day, r.on_day), 'YYYY-MM-DD') as "onDay",
      coalesce(k.amount, 0)::integer as kept, coalesce(r.amount, 0)::integer as recounted
    from kept k full join recounted r
      on r.unit_id = k.unit_id and r.measure = k.measure and coalesce(r.on_day, '-infinity') = coalesce(k.on_day, '-infinity')
    join administrative_unit u on u.id = coalesce(k.unit_id, r.unit_id)
    where coalesce(k.amount, 0) <> coalesce(r.amount, 0)
    order by 1, 2, 3`);
  return rows;
}

/** Standings that are not the sum of the folded days up to theirs. */
export async function findWrongStandings(client: ClientBase): Promise<StatisticDifference[]> {
  const { rows } = await client.query<StatisticDifference>(`
    with summed as (
      select unit_id, measure, on_day, sum(amount) over (partition by unit_id, measure order by on_day) as amount from statistic_total)
    select u.code as unit, coalesce(s.measure, t.measure) as measure, to_char(coalesce(s.on_day, t.on_day), 'YYYY-MM-DD') as "onDay",
      coalesce(s.amount, 0)::integer as kept, coalesce(t.amount, 0)::integer as recounted
    from statistic_standing s full join summed t on t.unit_id = s.unit_id and t.measure = s.measure and t.on_day = s.on_day
    join administrative_unit u on u.id = coalesce(s.unit_id, t.unit_id)
    where coalesce(s.amount, 0) <> coalesce(t.amount, 0)
    order by 1, 2, 3`);
  return rows;
}

/** Applications of a unit that are in no bucket or in two, as a bucket below zero betrays it. */
export async function findBrokenFunnels(client: ClientBase): Promise<StatisticDifference[]> {
  const { rows } = await client.query<StatisticDifference>(`
    with raised as (
      select a.unit_id, count(*) as amount from application a
      where a.state = 'APPROVED' and not exists (select from account k where k.granted_by_application_id = a.id) group by 1),
    kept as (
      select unit_id, sum(case when measure like 'FUNNEL\\_%' then -amount else amount end) as amount from statistic
      where measure in ('APPLICATION_APPROVED', 'ACCOUNTS_WITHOUT_APPLICATION') or measure like 'FUNNEL\\_%' group by 1)
    select u.code as unit, 'RAISED' as measure, null as "onDay", coalesce(k.amount, 0)::integer as kept, coalesce(r.amount, 0)::integer as recounted
    from kept k full join raised r on r.unit_id = k.unit_id join administrative_unit u on u.id = coalesce(k.unit_id, r.unit_id)
    where coalesce(k.amount, 0) <> coalesce(r.amount, 0)
    order by 1`);
  return rows;
}
