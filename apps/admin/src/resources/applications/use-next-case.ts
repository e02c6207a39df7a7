import { useDataProvider, useStore } from 'ra-core';
import { useNavigate } from 'react-router-dom';

import type { ApplicationListItem, BackOfficeProvider } from '../../providers/data-provider.ts';

interface ListParams {
  readonly filter?: Record<string, unknown>;
  readonly sort?: string;
  readonly order?: 'ASC' | 'DESC';
  readonly page?: number;
  readonly perPage?: number;
}

const REVIEW_QUEUE: ListParams = { filter: { states: ['READY_FOR_REVIEW'] } };

/**
 * Opens the case that follows in the queue the officer came from, and reports whether there was one. The queue is
 * asked again, because colleagues have been deciding too; what one of them has open is passed over.
 */
export function useNextCase(): (decidedId: string) => Promise<boolean> {
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const navigate = useNavigate();
  const [listParams] = useStore<ListParams>('applications.listParams', REVIEW_QUEUE);
  const [trail] = useStore<readonly string[]>('applications.trail', []);
  return async (decidedId) => {
    const { filter = {}, sort = 'dueAt', order = 'ASC', page = 1, perPage = 25 } = listParams;
    const readPage = async (number: number) =>
      (
        await dataProvider.getList<ApplicationListItem>('applications', {
          filter,
          sort: { field: sort, order },
          pagination: { page: number, perPage },
        })
      ).data.filter(
        ({ id, allowedActions, claim }) =>
          id !== decidedId && allowedActions.length > 0 && (claim === null || claim.isMine),
      );
    const samePage = await readPage(page);
    const open = samePage.length > 0 || page === 1 ? samePage : await readPage(1);
    const next = nextInTrail(open, trail, decidedId);
    void navigate(next ? `/applications/${next.id}/show` : '/applications');
    return next !== undefined;
  };
}

/** The first open case behind the decided one in the order the officer saw; without such a one, the most urgent. */
export function nextInTrail<Item extends { readonly id: string }>(
  open: readonly Item[],
  trail: readonly string[],
  decidedId: string,
): Item | undefined {
  const following = trail.slice(trail.indexOf(decidedId) + 1);
  const nextId = trail.includes(decidedId)
    ? following.find((id) => open.some((item) => item.id === id))
    : undefined;
  return open.find(({ id }) => id === nextId) ?? open[0];
}
