import { formatDate, maskPersonalIdNumber, maskPhoneNumber } from '@dinhdanh/domain';
import { printedTables } from '@dinhdanh/i18n';
import { z } from 'zod';
import { resultHeading, type LongTaskWork } from '../long-tasks/index.ts';
import { listNotActivatedAfter, type NotActivatedRow } from './not-activated.queries.ts';

const ROWS_AT_ONCE = 1_000;
const PARAMETERS = z.object({ unitId: z.int() });

/** Xuất danh sách tài khoản chưa kích hoạt: with masked numbers; whoever must call somebody opens the record, which is recorded. */
export const notActivatedWork: LongTaskWork = {
  kind: 'EXPORT_NOT_ACTIVATED',
  open(task) {
    const { unitId } = PARAMETERS.parse(task.parameters);
    return Promise.resolve({
      heading: [
        ...resultHeading(printedTables.notActivatedTitle, task),
        [printedTables.notActivatedNotice],
        printedTables.notActivatedHeadings,
      ],
      async runPart({ em }, { cursor, done }) {
        const rows = await listNotActivatedAfter(em, unitId, cursor, ROWS_AT_ONCE);
        return {
          lines: rows.map((row, index) => ({
            line: done + index + 1,
            cells: cellsOf(row, done + index + 1),
            problem: null,
          })),
          cursor: rows.at(-1)?.id ?? cursor ?? '',
          isLast: rows.length < ROWS_AT_ONCE,
        };
      },
    });
  },
};

const cellsOf = (row: NotActivatedRow, position: number): string[] => [
  String(position),
  row.full_name,
  row.birth_year,
  maskPersonalIdNumber(row.personal_id_number),
  maskPhoneNumber(row.phone_number),
  row.hamlet ?? '',
  row.unit_name,
  formatDate(new Date(row.granted_at)),
];
