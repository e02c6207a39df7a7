import { MOST_TARGET_ROWS, type TargetSheet, type TargetSource } from '@dinhdanh/domain';
import { BadUserInput } from '../../platform/request-errors.ts';
import type { TargetSheetInput } from './target.inputs.ts';

/** The rows that a caller sends, as the domain reads them. Edge: nobody but the system itself brings a table with it. */
export function sheetOf({
  source,
  rows,
  statedTotal,
}: TargetSheetInput): TargetSheet & { readonly source: TargetSource } {
  if (source === 'SEED') throw new BadUserInput('source');
  if (rows.length > MOST_TARGET_ROWS) throw new BadUserInput('rows');
  return {
    source,
    entries: rows.map(({ line, name, people, note }) => ({ line, name, people, note })),
    statedTotal: statedTotal ? { line: statedTotal.line, people: statedTotal.people } : null,
  };
}
