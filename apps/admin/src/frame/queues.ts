import type { ApplicationFilter } from '../generated/graphql.ts';

/** A queue is the list of applications with a ready-made filter. */
export interface Queue {
  readonly key: 'review' | 'mismatch' | 'overdue' | 'all';
  readonly filter: ApplicationFilter;
}

export const QUEUES: readonly Queue[] = [
  { key: 'review', filter: { states: ['READY_FOR_REVIEW'] } },
  { key: 'mismatch', filter: { states: ['READY_FOR_REVIEW'], hasMismatch: true } },
  { key: 'overdue', filter: { isOverdue: true } },
  { key: 'all', filter: {} },
];

export function queuePath(filter: ApplicationFilter): string {
  const search = new URLSearchParams({
    filter: JSON.stringify(filter),
    sort: 'dueAt',
    order: 'ASC',
    page: '1',
    perPage: '25',
  });
  return `/applications?${search.toString()}`;
}

export function isSameFilter(a: ApplicationFilter, b: ApplicationFilter): boolean {
  return canonical(a) === canonical(b);
}

function canonical(filter: ApplicationFilter): string {
  return JSON.stringify(Object.entries(filter).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
