import type { WardProgress } from '../../providers/data-provider.ts';

export type WardProgressRow = WardProgress['rows'][number];
export type WardProgressColumn = 'name' | 'target' | 'activated' | 'remaining' | 'percent';

export interface WardProgressSort {
  readonly by: WardProgressColumn;
  readonly direction: 'asc' | 'desc';
}

const VIETNAMESE_ORDER = new Intl.Collator('vi');

export function sortRows(
  rows: readonly WardProgressRow[],
  { by, direction }: WardProgressSort,
): WardProgressRow[] {
  const byName = (a: WardProgressRow, b: WardProgressRow) =>
    VIETNAMESE_ORDER.compare(a.unit.name, b.unit.name);
  const compare = by === 'name' ? byName : (a: WardProgressRow, b: WardProgressRow) => a[by] - b[by];
  const sign = direction === 'asc' ? 1 : -1;
  return rows.toSorted((a, b) => sign * compare(a, b) || byName(a, b));
}
