import type { VisitOutcome } from '@dinhdanh/domain/formats';

import type { ListedPerson } from './field-list.ts';
import { isOnItsWay, needsDecision } from './outbox.ts';
import type { Outbox, Visit } from './outbox.ts';

/** How a person stands for whoever carries the list: what the phone knows goes before what the office knew. */
export type Standing =
  | { readonly kind: 'UNSENT' | 'UNDECIDED' | 'VISITED'; readonly outcome: VisitOutcome }
  | { readonly kind: 'ACTIVATED' | 'WITHDRAWN' | 'NOT_VISITED' };

export function standingOf(person: ListedPerson, outbox: Outbox): Standing {
  const own = newestOf(outbox, person.id);
  if (own && needsDecision(own)) return { kind: 'UNDECIDED', outcome: own.outcome };
  if (own && isOnItsWay(own)) return { kind: 'UNSENT', outcome: own.outcome };
  if (person.stage !== 'WAITING') return { kind: person.stage };
  const outcome = person.lastVisit?.outcome ?? own?.outcome;
  return outcome ? { kind: 'VISITED', outcome } : { kind: 'NOT_VISITED' };
}

/** What needs a decision is shown even when something newer waits behind it. */
function newestOf(outbox: Outbox, personId: string): Visit | undefined {
  const own = outbox.filter((visit) => visit.personId === personId);
  return own.find(needsDecision) ?? own.at(-1);
}

const isVisited = (person: ListedPerson, outbox: Outbox): boolean =>
  standingOf(person, outbox).kind !== 'NOT_VISITED';

/** How far a round has come. */
export function progressOf(
  people: readonly ListedPerson[],
  outbox: Outbox,
): { readonly done: number; readonly total: number; readonly left: number } {
  const done = people.filter((person) => isVisited(person, outbox)).length;
  return { done, total: people.length, left: people.length - done };
}
