import { useQueryClient } from '@tanstack/react-query';
import { useListContext } from 'ra-core';
import { useState } from 'react';

import { useApplicationChanges } from '../../components/use-application-changes.ts';
import { useThrottled } from '../../components/use-throttled.ts';
import type { ApplicationListItem } from '../../providers/data-provider.ts';
import type { ApplicationState } from '../../generated/graphql.ts';
import { steadyRows } from './steady-rows.ts';
import type { SteadyRows } from './steady-rows.ts';

const READ_AT_MOST_EVERY_MS = 3000;

interface LiveRows extends SteadyRows<ApplicationListItem> {
  readonly glowingIds: ReadonlySet<string>;
  readonly endGlow: (id: string) => void;
  /** Takes over the new order. */
  readonly settle: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The rows of the list, kept up to date while they stand still. What the officer asks for (another page, order or
 * filter) comes in the server's order; what others change comes in the order that is on the screen.
 */
export function useLiveRows(): LiveRows {
  const queryClient = useQueryClient();
  const { data, isFetching, filterValues, sort, page, perPage, filter } =
    useListContext<ApplicationListItem>();
  const question = JSON.stringify([filterValues, filter, sort, page, perPage]);
  const [shown, setShown] = useState<{ question: string; items: readonly ApplicationListItem[] }>();
  const [glowingIds, setGlowingIds] = useState(NONE);
  const [toldStates, setToldStates] = useState<ReadonlyMap<string, ApplicationState>>(new Map());
  const fresh = data ?? [];
  const isSettled = shown?.question === question;
  // What was in the cache is shown at once but not kept: it may be from before the officer's own decision.
  if (data && !isFetching && !isSettled) setShown({ question, items: data });

  const readAgain = useThrottled(() => {
    void queryClient.invalidateQueries({ queryKey: ['applications', 'getList'] });
  }, READ_AT_MOST_EVERY_MS);
  const steady = steadyRows(isSettled ? shown.items : fresh, fresh);
  useApplicationChanges((change) => {
    readAgain();
    if (change && steady.rows.some(({ item }) => item.id === change.id)) {
      setGlowingIds((ids) => new Set([...ids, change.id]));
      setToldStates((states) => new Map([...states, [change.id, change.state as ApplicationState]]));
    }
  });
  return {
    ...steady,
    // A row that left is not read any more; what was told about it is the last that is known.
    rows: steady.rows.map((row) =>
      row.hasLeft
        ? { ...row, item: { ...row.item, state: toldStates.get(row.item.id) ?? row.item.state } }
        : row,
    ),
    glowingIds,
    endGlow: (id) => {
      setGlowingIds((ids) => new Set([...ids].filter((other) => other !== id)));
    },
    settle: () => {
      setShown({ question, items: fresh });
    },
  };
}
