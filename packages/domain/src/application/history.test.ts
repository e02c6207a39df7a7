import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AUDIT_ACTION_OF, stateFromHistory } from './history.ts';
import { APPLICATION_STATES, applicationLifecycle } from './lifecycle.ts';
import type { ApplicationAction, ApplicationState } from './lifecycle.ts';

const OTHER_LINES = [
  'APPLICATION_OPENED',
  'APPLICATION_CLAIMED',
  'APPLICATION_CHECK_REPEATED',
  'FILE_OPENED',
  'SOURCE_SILENT',
  'NOTIFICATION_SENT',
];
const GENERATED_HISTORIES = 5000;

/** What somebody or the system tries next, allowed or not, and how many unrelated lines stand before it. */
const attempts = fc.array(
  fc.record({
    action: fc.constantFrom(...applicationLifecycle.actions),
    before: fc.array(fc.constantFrom(...OTHER_LINES), { maxLength: 3 }),
  }),
  { maxLength: 25 },
);

interface Told {
  readonly state: ApplicationState;
  readonly lines: readonly string[];
}

/** Plays the attempts as the server does: what the state does not allow is refused and leaves no line. */
function play(tried: readonly { action: ApplicationAction; before: readonly string[] }[]): Told[] {
  let now: Told = { state: applicationLifecycle.initial, lines: [AUDIT_ACTION_OF.SUBMIT] };
  const told = [now];
  for (const { action, before } of tried) {
    const isAllowed = applicationLifecycle.allowedActions(now.state).includes(action);
    now = isAllowed
      ? {
          state: applicationLifecycle.next(now.state, action),
          lines: [...now.lines, ...before, AUDIT_ACTION_OF[action]],
        }
      : { state: now.state, lines: [...now.lines, ...before] };
    told.push(now);
  }
  return told;
}

describe(`any of ${GENERATED_HISTORIES} generated histories of an application`, () => {
  test('never reaches a state that is not in the life cycle, and its state is rebuilt from its audit lines at every step', () => {
    const ended = new Set<ApplicationState>();
    fc.assert(
      fc.property(attempts, (tried) => {
        for (const { state, lines } of play(tried)) {
          expect(APPLICATION_STATES).toContain(state);
          expect(stateFromHistory(lines)).toBe(state);
          ended.add(state);
        }
      }),
      { numRuns: GENERATED_HISTORIES, seed: 20261122 },
    );
    // The generator would prove little if it never came to an end of the life cycle.
    expect([...ended].sort()).toEqual([...APPLICATION_STATES].sort());
  });

  test('that is decided stays decided, whatever is tried afterwards', () => {
    fc.assert(
      fc.property(attempts, (tried) => {
        const told = play(tried);
        const decided = told.findIndex(({ state }) => ['APPROVED', 'RETURNED', 'REFUSED'].includes(state));
        return decided < 0 || told.slice(decided).every(({ state }) => state === told[decided]?.state);
      }),
      { numRuns: GENERATED_HISTORIES, seed: 20261122 },
    );
  });

  test('with one line of a step left out is not believed, unless it was the last step', () => {
    fc.assert(
      fc.property(attempts, fc.nat(), (tried, position) => {
        const { lines } = play(tried).at(-1) ?? { lines: [] };
        const steps = lines.filter((line) => Object.values(AUDIT_ACTION_OF).includes(line));
        if (steps.length < 2) return;
        const left = position % (steps.length - 1);
        expect(() => stateFromHistory(steps.filter((_, index) => index !== left))).toThrow(RangeError);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the state that a history tells', () => {
  test.each([
    [['SUBMIT'], 'SUBMITTED'],
    [['SUBMIT', 'START_CHECK'], 'CHECKING'],
    [['SUBMIT', 'START_CHECK', 'FINISH_CHECK'], 'READY_FOR_REVIEW'],
    [['SUBMIT', 'START_CHECK', 'APPROVE_AUTOMATICALLY'], 'APPROVED'],
    [['SUBMIT', 'START_CHECK', 'FINISH_CHECK', 'APPROVE'], 'APPROVED'],
    [['SUBMIT', 'START_CHECK', 'FINISH_CHECK', 'RETURN'], 'RETURNED'],
    [['SUBMIT', 'START_CHECK', 'FINISH_CHECK', 'REFUSE'], 'REFUSED'],
  ] as const)('after %j is %s', (steps, state) => {
    expect(stateFromHistory(steps.map((step) => AUDIT_ACTION_OF[step]))).toBe(state);
  });

  test.each([
    ['is empty', []],
    ['holds only lines that change nothing', ['APPLICATION_OPENED', 'FILE_OPENED']],
    ['begins in the middle', ['APPLICATION_CHECK_STARTED']],
    ['submits twice', ['APPLICATION_SUBMITTED', 'APPLICATION_SUBMITTED']],
    ['decides before the check', ['APPLICATION_SUBMITTED', 'APPLICATION_APPROVED']],
    ['approves by itself before the check', ['APPLICATION_SUBMITTED', 'APPLICATION_APPROVED_AUTOMATICALLY']],
    [
      'decides twice',
      [
        'APPLICATION_SUBMITTED',
        'APPLICATION_CHECK_STARTED',
        'APPLICATION_APPROVED_AUTOMATICALLY',
        'APPLICATION_RETURNED',
      ],
    ],
  ])('is refused when the history %s', (_, lines) => {
    expect(() => stateFromHistory(lines)).toThrow(RangeError);
  });
});

test('every step leaves a line of its own', () => {
  const lines = Object.values(AUDIT_ACTION_OF);
  expect(new Set(lines).size).toBe(lines.length);
  expect(Object.keys(AUDIT_ACTION_OF).sort()).toEqual(['SUBMIT', ...applicationLifecycle.actions].sort());
});
