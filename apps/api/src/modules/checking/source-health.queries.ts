import { CHECK_SOURCES, type CheckSource } from '@dinhdanh/domain';
import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { SourceHealth } from './source-health.views.ts';

interface HealthRow {
  readonly [column: string]: unknown;
  readonly source: CheckSource;
  readonly waiting: number;
  readonly silent: number;
  readonly oldest_asked_at: Date;
}

/** One entry for every source, the quiet ones too. Only what is open counts: what was decided alarms nobody. */
export async function readSourceHealth(reader: ScopedReader, scope: RowScope): Promise<SourceHealth[]> {
  const rows = await reader.read<HealthRow>(scope, {
    name: 'source-health',
    text: `
      select s.source, count(*) filter (where s.state = 'WAITING')::integer as waiting,
        count(*) filter (where s.state = 'SILENT')::integer as silent, min(s.asked_at) as oldest_asked_at
      from source_check s join application a on a.id = s.application_id
      where s.state in ('WAITING', 'SILENT') and a.state in ('SUBMITTED', 'CHECKING', 'READY_FOR_REVIEW')
        and ($1::integer[] is null or s.unit_id = any ($1))
      group by s.source`,
    values: [unitIdsOf(scope)],
  });
  const bySource = new Map(rows.map((row) => [row.source, row]));
  return CHECK_SOURCES.map((source) => {
    const row = bySource.get(source);
    return {
      source,
      waiting: row?.waiting ?? 0,
      silent: row?.silent ?? 0,
      oldestAskedAt: row?.oldest_asked_at ?? null,
    };
  });
}
