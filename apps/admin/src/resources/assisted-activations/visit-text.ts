import { formatDate } from '@dinhdanh/domain/formats';

import type { AssistedActivationStanding } from '../../generated/graphql.ts';
import type { AssistedActivation } from '../../providers/data-provider.ts';

/** What the list can be narrowed to. */
export const VISIT_GROUPS = {
  waiting: ['REQUESTED'],
  running: ['CONFIRMED'],
  done: ['COMPLETED', 'REFUSED', 'CANCELLED', 'EXPIRED'],
  all: [],
} as const satisfies Record<string, readonly AssistedActivationStanding[]>;
export type VisitGroup = keyof typeof VISIT_GROUPS;

/** The group that a filter of the list stands for. */
export function groupOf(standings: readonly AssistedActivationStanding[] | null | undefined): VisitGroup {
  const wanted = [...(standings ?? [])].sort().join();
  const found = (Object.keys(VISIT_GROUPS) as VisitGroup[]).find(
    (group) => [...VISIT_GROUPS[group]].sort().join() === wanted,
  );
  return found ?? 'all';
}

/** A visit code in two groups, as it is read out. */
export const codeInGroups = (visitCode: string): string => `${visitCode.slice(0, 4)} ${visitCode.slice(4)}`;

/** The key of the sentence about the window, and its day. */
export const windowSentence = ({
  windowState,
  windowLastDay,
}: Pick<AssistedActivation['person'], 'windowState' | 'windowLastDay'>) => ({
  key: `assistedActivations.window.${windowState}`,
  day: windowLastDay ? formatDate(windowLastDay) : '',
});
