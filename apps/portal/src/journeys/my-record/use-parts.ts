import { useCallback, useEffect, useState } from 'preact/hooks';

import type { PortalFailure, SendToPortal } from '../../portal-client.ts';
import { usePortal } from '../../portal-context.tsx';
import { failureOf } from '../answer-or-failure.ts';

const PART = 25;

interface Part<Item, Whole> {
  readonly items: readonly Item[];
  readonly hasMore: boolean;
  /** What came beside the list. */
  readonly whole: Whole;
}

interface Parts<Item, Whole> {
  readonly items: readonly Item[];
  readonly whole: Whole | null;
  readonly hasMore: boolean;
  readonly isBusy: boolean;
  readonly failure: PortalFailure | null;
  more(): void;
}

/** A long list, the latest first, of which a person asks for more. The question has to be the same function each time. */
export function useParts<Item, Whole>(
  ask: (send: SendToPortal, page: { offset: number; limit: number }) => Promise<Part<Item, Whole>>,
): Parts<Item, Whole> {
  const { send, locale } = usePortal();
  const [items, setItems] = useState<readonly Item[]>([]);
  const [last, setLast] = useState<Part<Item, Whole> | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<PortalFailure | null>(null);

  const load = useCallback(
    (before: readonly Item[]) => {
      setBusy(true);
      setFailure(null);
      ask(send, { offset: before.length, limit: PART })
        .then((part) => {
          setItems([...before, ...part.items]);
          setLast(part);
        })
        .catch((error: unknown) => setFailure(failureOf(error)))
        .finally(() => setBusy(false));
    },
    [ask, send],
  );
  useEffect(() => load([]), [load, locale]);

  return {
    items,
    whole: last?.whole ?? null,
    hasMore: last?.hasMore ?? false,
    isBusy,
    failure,
    more: () => {
      if (!isBusy) load(items);
    },
  };
}
