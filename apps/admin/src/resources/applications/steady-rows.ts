export interface SteadyRow<Item> {
  readonly item: Item;
  /** The row no longer belongs to this list; it stays where it is until the officer asks for the new order. */
  readonly hasLeft: boolean;
}

export interface SteadyRows<Item> {
  readonly rows: readonly SteadyRow<Item>[];
  /** Rows of the new list that are not shown yet. */
  readonly arrivedCount: number;
  readonly leftCount: number;
}

/**
 * A list that was read again, in the order that the officer is looking at: known rows get their new content in their
 * old place, rows that left stay, rows that came wait. So nothing moves under the cursor.
 */
export function steadyRows<Item extends { readonly id: string }>(
  shown: readonly Item[],
  fresh: readonly Item[],
): SteadyRows<Item> {
  const freshById = new Map(fresh.map((item) => [item.id, item]));
  const shownIds = new Set(shown.map(({ id }) => id));
  const rows = shown.map((item) => {
    const renewed = freshById.get(item.id);
    return { item: renewed ?? item, hasLeft: renewed === undefined };
  });
  return {
    rows,
    arrivedCount: fresh.filter(({ id }) => !shownIds.has(id)).length,
    leftCount: rows.filter(({ hasLeft }) => hasLeft).length,
  };
}
