import type { EntityManager } from '@mikro-orm/postgresql';
import { localDateOf, type LocalDate } from '@dinhdanh/domain';

/** A kept figure that moves: `amount` is added to `measure` of the unit. */
export interface StatisticDelta {
  readonly unitId: number;
  readonly measure: string;
  readonly amount: number;
  /** The day on which it happened, where that is not today: something is entered that was so before. */
  readonly onDay?: LocalDate;
}

export async function addStatistics(
  em: EntityManager,
  deltas: readonly StatisticDelta[],
  now: Date,
): Promise<void> {
  if (deltas.length === 0) return;
  await em.execute(
    `insert into statistic_delta (unit_id, on_day, measure, amount)
     select unit_id, on_day, measure, amount
     from jsonb_to_recordset(?::jsonb) as d (unit_id integer, on_day date, measure text, amount integer)`,
    [
      JSON.stringify(
        deltas.map(({ unitId, onDay, measure, amount }) => ({
          unit_id: unitId,
          on_day: onDay ?? localDateOf(now),
          measure,
          amount,
        })),
      ),
    ],
  );
}
