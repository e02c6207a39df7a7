import type { RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { placeOf, searchAuditLines, type AuditPlace, type FoundAuditLine } from '../audit-log/index.ts';
import type { AuditExportRow } from './audit-exports.queries.ts';

const BATCH = 2_000;
const HEADER = 'unit_code,sequence,at,action,actor_name,subject_kind,subject_id,details';
/** With it spreadsheets read UTF-8. */
const BYTE_ORDER_MARK = '\u{feff}';

/** RFC 4180. What a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(value: string | null): string {
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const rowOf = (line: FoundAuditLine): string =>
  [
    line.unit_code,
    line.sequence,
    line.at.toISOString(),
    line.action,
    line.actor_name,
    line.subject_kind,
    line.subject_id,
    line.details,
  ]
    .map(cell)
    .join(',');

/** The newest lines were there when it was approved: the same file, whenever it is fetched. */
function filterOf({ filter, decided_at: decidedAt }: AuditExportRow): AuditExportRow['filter'] {
  const approvedAt = decidedAt?.toISOString() ?? null;
  const isEarlier = filter.to !== null && approvedAt !== null && filter.to < approvedAt;
  return { ...filter, to: isEarlier ? filter.to : approvedAt };
}

/** The lines as CSV, piece by piece, the newest first. Lines do not change, so the file is made and not kept. */
export async function* auditExportFile(reader: ScopedReader, row: AuditExportRow): AsyncGenerator<string> {
  const scope: RowScope = row.unit_ids === null ? { kind: 'ALL' } : { kind: 'UNITS', unitIds: row.unit_ids };
  const filter = filterOf(row);
  yield `${BYTE_ORDER_MARK}${HEADER}\r\n`;
  for (let after: AuditPlace | null = null; ;) {
    const lines: FoundAuditLine[] = await searchAuditLines(reader, scope, filter, { after, limit: BATCH });
    yield lines.map((line) => `${rowOf(line)}\r\n`).join('');
    const last = lines.at(-1);
    if (!last || lines.length < BATCH) return;
    after = placeOf(last);
  }
}
