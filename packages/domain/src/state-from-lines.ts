import type { Lifecycle } from './lifecycle.ts';

/** How the life of a case stands in the audit: the lines that begin it, and the line that each later step leaves. */
export interface CaseHistory<S extends string, A extends string> {
  readonly lifecycle: Lifecycle<S, A>;
  readonly begunBy: readonly string[];
  readonly lineOf: Readonly<Record<A, string>>;
}

/**
 * The state of a case as its audit lines tell it, oldest first.
 *
 * Edge: lines about the same case that change nothing (opened, claimed, a message sent) are passed over. A history that
 * does not begin with the beginning, or takes a step that its state does not allow, is not believed.
 */
export function stateFromLines<S extends string, A extends string>(
  { lifecycle, begunBy, lineOf }: CaseHistory<S, A>,
  auditActions: readonly string[],
): S {
  let state: S | null = null;
  for (const auditAction of auditActions) {
    if (begunBy.includes(auditAction)) {
      if (state !== null) throw new RangeError(`${auditAction} of a case that is there`);
      state = lifecycle.initial;
      continue;
    }
    const action = (Object.keys(lineOf) as A[]).find((candidate) => lineOf[candidate] === auditAction);
    if (action === undefined) continue;
    if (state === null) throw new RangeError(`${auditAction} comes before the beginning`);
    if (!lifecycle.allowedActions(state).includes(action))
      throw new RangeError(`${auditAction} in state ${state}`);
    state = lifecycle.next(state, action);
  }
  if (state === null) throw new RangeError('The history holds no beginning');
  return state;
}
