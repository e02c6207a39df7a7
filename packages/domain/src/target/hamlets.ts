/** Fewer people than this are no group: a figure about them would be a figure about somebody. */
export const SMALLEST_SHOWN_GROUP = 5;

export interface HamletCount {
  /** Null: the address of that day named none. */
  readonly hamlet: string | null;
  readonly listed: number;
  readonly activated: number;
}

/** Figures of a hamlet that a reader without persons may see. */
export interface HamletFigures {
  /** Null: the others, who are too few by hamlet or whose address names none. */
  readonly hamlet: string | null;
  /** How many hamlets are in this row; more than one only among the others. */
  readonly hamletCount: number;
  readonly listed: number;
  readonly activated: number;
  readonly remaining: number;
  /** Of all who remain in the ward, in percent, two decimals. */
  readonly shareOfRemaining: number;
  /** Among the fewest hamlets that hold half of all who remain: there the figure moves most. */
  readonly movesMost: boolean;
}

/**
 * The hamlets of a ward for somebody who may see figures and no person, those first where most people remain.
 *
 * Edge: hamlets with fewer than SMALLEST_SHOWN_GROUP people of the list are added up as "the others". While these are
 * too few themselves the next smallest hamlet joins them: otherwise the ward's sum less its other rows would give them
 * away. A ward whose whole list is smaller gives no row at all.
 */
export function hamletFigures(counts: readonly HamletCount[]): readonly HamletFigures[] {
  const { shown, others } = foldSmall(counts);
  const othersRow = others.length === 0 ? [] : [sumOf(null, others)];
  const rows = [...shown.map((count) => sumOf(count.hamlet, [count])), ...othersRow];
  const allRemaining = rows.reduce((sum, { remaining }) => sum + remaining, 0);
  const ranked = rows
    .map((row) => ({
      ...row,
      shareOfRemaining: allRemaining === 0 ? 0 : Math.round((row.remaining * 10_000) / allRemaining) / 100,
    }))
    .sort(
      (a, b) =>
        Number(a.hamlet === null) - Number(b.hamlet === null) ||
        b.remaining - a.remaining ||
        (a.hamlet ?? '').localeCompare(b.hamlet ?? '', 'vi', { numeric: true }),
    );
  let before = 0;
  return ranked.map((row) => {
    const movesMost = row.hamlet !== null && row.remaining > 0 && before * 2 < allRemaining;
    before += row.remaining;
    return { ...row, movesMost };
  });
}

function foldSmall(counts: readonly HamletCount[]) {
  const isNamed = ({ hamlet, listed }: HamletCount) => hamlet !== null && listed >= SMALLEST_SHOWN_GROUP;
  const shown = counts.filter(isNamed).sort((a, b) => b.listed - a.listed);
  const others = counts.filter((count) => !isNamed(count) && count.listed > 0);
  const listed = () => others.reduce((sum, count) => sum + count.listed, 0);
  while (others.length > 0 && listed() < SMALLEST_SHOWN_GROUP) {
    const next = shown.pop();
    if (!next) return { shown: [], others: [] };
    others.push(next);
  }
  return { shown, others };
}

const sumOf = (hamlet: string | null, counts: readonly HamletCount[]) => {
  const listed = counts.reduce((sum, count) => sum + count.listed, 0);
  const activated = counts.reduce((sum, count) => sum + count.activated, 0);
  return { hamlet, hamletCount: counts.length, listed, activated, remaining: listed - activated };
};
