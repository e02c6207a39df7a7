import type { WardForecasts } from '../../providers/data-provider.ts';

type Row = WardForecasts['rows'][number];

export type CompareBy = 'percent' | 'remaining';

const VIETNAMESE_ORDER = new Intl.Collator('vi');

/** Those that need attention first: the smallest share, or the most people missing. */
export const compareRows = (rows: readonly Row[], by: CompareBy): Row[] =>
  rows.toSorted(
    (a, b) =>
      (by === 'percent' ? a.percent - b.percent : b.remaining - a.remaining) ||
      VIETNAMESE_ORDER.compare(a.unit.name, b.unit.name),
  );
