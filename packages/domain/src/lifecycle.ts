import { DomainRefusal } from './refusal.ts';

export interface Lifecycle<S extends string, A extends string> {
  readonly initial: S;
  readonly states: readonly S[];
  readonly actions: readonly A[];
  /** The state after the action; refuses with STATE_CONFLICT and the actions that are possible instead. */
  next(state: S, action: A): S;
  allowedActions(state: S): A[];
}

/**
 * Turns a table (state, then action, then next state) into a life cycle.
 *
 * A state that no path from the initial state reaches is a mistake in the table, so it fails when the table is
 * defined and not when the first record gets stuck.
 */
export function defineLifecycle<S extends string, A extends string>(table: {
  readonly initial: S;
  readonly transitions: Readonly<Record<S, Readonly<Partial<Record<A, S>>>>>;
}): Lifecycle<S, A> {
  const { initial, transitions } = table;
  const states = Object.keys(transitions) as S[];
  const allowedActions = (state: S): A[] => Object.keys(transitions[state]) as A[];

  const reached = new Set<S>([initial]);
  for (const state of reached) {
    for (const following of Object.values<S | undefined>(transitions[state])) {
      if (following !== undefined) reached.add(following);
    }
  }
  const unreachable = states.filter((state) => !reached.has(state));
  if (unreachable.length > 0) throw new Error(`No path from ${initial} reaches ${unreachable.join(', ')}`);

  return {
    initial,
    states,
    actions: [...new Set(states.flatMap(allowedActions))],
    allowedActions,
    next(state, action) {
      const following = transitions[state][action];
      if (following === undefined) {
        throw new DomainRefusal('STATE_CONFLICT', {
          currentState: state,
          allowedActions: allowedActions(state),
        });
      }
      return following;
    },
  };
}
