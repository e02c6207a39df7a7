import { remindedUpTo } from '@dinhdanh/domain';
import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import { readNow, type ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { accountMeasure } from '../statistics/index.ts';
import { VALID_TODAY_FIRST } from '../wards/index.ts';

/** How the accounts of a unit that wait for activation stand; the four add up to the kept figure. */
export interface ActivationWindowFigures {
  readonly code: string;
  readonly name: string;
  readonly notStarted: number;
  readonly open: number;
  readonly closingSoon: number;
  readonly closed: number;
}

/**
 * The accounts of each unit that wait. Only those whose window is open, or has not begun, are counted one by one, by the
 * two small indexes; the many whose window has closed are what is left of the kept figure, so this stays as fast as it is.
 */
export async function readActivationWindows(
  reader: ScopedReader,
  scope: RowScope,
  unitCode: string | null,
): Promise<{ readonly asOf: Date; readonly rows: ActivationWindowFigures[] }> {
  const now = await readNow(reader);
  const rows = await reader.read<ActivationWindowFigures & { readonly [column: string]: unknown }>(scope, {
    name: 'activation-windows',
    text: `
      with granted as (
        select unit_id, sum(amount)::integer as people from statistic
        where measure = $3 and ($1::integer[] is null or unit_id = any ($1)) group by unit_id),
      waiting as (
        select unit_id, count(*)::integer as people from account
        where state = 'GRANTED' and window_closes_at is null and ($1::integer[] is null or unit_id = any ($1)) group by unit_id),
      running as (
        select unit_id, count(*)::integer as people, (count(*) filter (where window_closes_at < $5))::integer as soon from account
        where state = 'GRANTED' and window_closes_at > $4 and ($1::integer[] is null or unit_id = any ($1)) group by unit_id)
      select shown.code, shown.name, coalesce(w.people, 0) as "notStarted", coalesce(r.people - r.soon, 0) as open,
             coalesce(r.soon, 0) as "closingSoon", coalesce(g.people, 0) - coalesce(w.people, 0) - coalesce(r.people, 0) as closed
      from administrative_unit shown
      left join granted g on g.unit_id = shown.id left join waiting w on w.unit_id = shown.id left join running r on r.unit_id = shown.id
      where (g.people > 0 or w.people > 0 or r.people > 0)
        and ($2::text is null or exists (
          select from administrative_unit_descendant d
          where d.descendant_id = shown.id and d.valid_from <= app_today() and d.ancestor_id = (
            select u.id from administrative_unit u
            where u.code = $2 order by coalesce(u.id = any ($1), true) desc, ${VALID_TODAY_FIRST} limit 1)))
      order by shown.name, shown.code`,
    values: [unitIdsOf(scope), unitCode, accountMeasure('GRANTED'), now, remindedUpTo(now)],
  });
  return { asOf: now, rows };
}
