import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { isUuid } from '../../platform/identifiers.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findRun, type MissingRow, type RemovalRow, type RunRow } from './retention-runs.queries.ts';

export interface RetentionReportRows {
  readonly run: RunRow;
  readonly removals: readonly RemovalRow[];
  readonly missing: readonly MissingRow[];
}

/** Tải báo cáo của một lần chạy; the fetching is recorded. */
export const fetchRetentionReport = (
  reader: ScopedReader,
): UseCase<{ readonly id: string }, RetentionReportRows> => ({
  name: 'fetchRetentionReport',
  permission: 'retention:read',
  rows: 'ACTOR',
  async run({ actor, audit }, { id }) {
    const found = isUuid(id) ? await findRun(reader, actor.scope, id) : null;
    if (!found) throw new NotFound();
    audit({
      unitId: NATIONAL_CHAIN,
      ...{ action: 'RETENTION_REPORT_FETCHED', subjectKind: 'RETENTION_RUN', subjectId: id },
    });
    return found;
  },
});
