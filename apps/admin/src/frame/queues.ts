import type { ApplicationFilter } from '../generated/graphql.ts';

const QUEUE_KEYS = [
  'mine',
  'review',
  'together',
  'mismatch',
  'dueToday',
  'comingDue',
  'overdue',
  'escalated',
  'all',
] as const;
export type QueueKey = (typeof QUEUE_KEYS)[number];

/** A queue is the list of applications with a ready-made filter. */
export interface Queue {
  readonly key: QueueKey;
  readonly filter: ApplicationFilter;
}

const FILTERS: Readonly<Record<QueueKey, ApplicationFilter>> = {
  mine: { isMine: true },
  review: { states: ['READY_FOR_REVIEW'] },
  together: { isDecidableTogether: true },
  mismatch: { states: ['READY_FOR_REVIEW'], hasMismatch: true },
  dueToday: { dueWithin: 'TODAY' },
  comingDue: { dueWithin: 'COMING' },
  overdue: { isOverdue: true },
  escalated: { isEscalated: true },
  all: {},
};

export const QUEUES: readonly Queue[] = QUEUE_KEYS.map((key) => ({ key, filter: FILTERS[key] }));

export const pathOfQueue = (key: QueueKey): string => queuePath(FILTERS[key]);

function queuePath(filter: ApplicationFilter): string {
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
