import type { EntityManager } from '@mikro-orm/postgresql';
import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

export const raiseAlarm = (
  em: EntityManager,
  alarm: { readonly unitId: number; readonly officerId: string; readonly at: Date },
) =>
  em.execute('insert into break_glass_alarm (unit_id, officer_id, raised_at) values (?, ?, ?)', [
    alarm.unitId,
    alarm.officerId,
    alarm.at,
  ]);

export interface AlarmRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly username: string;
  readonly display_name: string;
  readonly unit: { readonly code: string; readonly name: string };
  readonly raised_at: Date;
  readonly is_own: boolean;
}

/** Alarms of the covered units that nobody has looked into yet, the oldest first. */
export const listOpenAlarms = (
  reader: ScopedReader,
  { id, scope }: { readonly id: string | null; readonly scope: RowScope },
): Promise<AlarmRow[]> =>
  reader.read<AlarmRow>(scope, {
    name: 'open-break-glass-alarms',
    text: `select b.id, o.username, o.display_name, jsonb_build_object('code', u.code, 'name', u.name) as unit, b.raised_at, b.officer_id = $2 as is_own
           from break_glass_alarm b join officer o on o.id = b.officer_id join administrative_unit u on u.id = b.unit_id
           where b.acknowledged_at is null and ($1::integer[] is null or b.unit_id = any ($1)) order by b.raised_at, b.id limit 100`,
    values: [unitIdsOf(scope), id],
  });

export interface AlarmRecord {
  readonly unitId: number;
  readonly officerId: string;
}

/** An alarm that is still open, locked until the transaction ends; null when it is not there or not the actor's. */
export async function lockOpenAlarm(em: EntityManager, id: string): Promise<AlarmRecord | null> {
  const [row] = await em.execute<AlarmRecord[]>(
    `select unit_id as "unitId", officer_id as "officerId" from break_glass_alarm where id = ? and acknowledged_at is null for update`,
    [id],
  );
  return row ?? null;
}

export const closeAlarm = (
  em: EntityManager,
  id: string,
  by: { readonly officerId: string; readonly at: Date },
) =>
  em.execute('update break_glass_alarm set acknowledged_at = ?, acknowledged_by = ? where id = ?', [
    by.at,
    by.officerId,
    id,
  ]);
