import type { EntityManager } from '@mikro-orm/postgresql';
import { localDateOf } from '@dinhdanh/domain';

/** A kept figure that moves: `amount` is added to `measure` of the unit on the day of the change. */
export interface StatisticDelta {
  readonly unitId: number;
  readonly measure: string;
  readonly amount: number;
}

export async function addStatistics(
  em: EntityManager,
  deltas: readonly StatisticDelta[],
  now: Date,
): Promise<void> {
  if (deltas.length === 0) return;
  await em.execute(
    `insert into statistic_delta (unit_id, on_day, measure, amount)
     select unit_id, ?::date, measure, amount from jsonb_to_recordset(?::jsonb) as d (unit_id integer, measure text, amount integer)`,
    [
      localDateOf(now),
      JSON.stringify(deltas.map((d) => ({ unit_id: d.unitId, measure: d.measure, amount: d.amount }))),
    ],
  );
}
