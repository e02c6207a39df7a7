import { writeCsv } from './csv.ts';
import { writeXlsx } from './xlsx.ts';

export const TABLE_FORMATS = ['CSV', 'XLSX'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export const TABLE_MEDIA_TYPE: Readonly<Record<TableFormat, string>> = {
  CSV: 'text/csv; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Writes a table that people open in a spreadsheet. Whatever stands in a cell stays text there. */
export const writeTable = async (
  format: TableFormat,
  name: string,
  rows: readonly (readonly string[])[],
): Promise<Buffer> => (format === 'CSV' ? writeCsv(rows) : writeXlsx(name, rows));
