import { describe, expect, it } from 'vitest';

import { changeOutbox } from './outbox.ts';
import type { Outbox, OutboxAction } from './outbox.ts';
import { progressOf, standingOf } from './standing.ts';
import { aList, aPerson, aVisit } from './testing/field-samples.ts';

const VISIT: OutboxAction = { type: 'RECORD', visit: aVisit() };
const SEND: OutboxAction = { type: 'SEND', clientIds: ['v1'] };
const conflict: OutboxAction = {
  type: 'ANSWER',
  answers: [
    {
      clientId: 'v1',
      status: 'CONFLICT',
      message: null,
      person: aPerson({ version: 2, stage: 'ACTIVATED' }),
    },
  ],
};
const after = (...actions: readonly OutboxAction[]) => actions.reduce<Outbox>(changeOutbox, []);
const lastVisit = {
  outcome: 'AWAY',
  visitedAt: '2026-11-20T01:00:00Z',
  note: null,
  visitorName: 'Ai đó',
} as const;

describe('how a person stands on the phone', () => {
  it.each([
    ['not visited by anybody', aPerson(), after(), { kind: 'NOT_VISITED' }],
    ['visited on another day', aPerson({ lastVisit }), after(), { kind: 'VISITED', outcome: 'AWAY' }],
    ['activated', aPerson({ stage: 'ACTIVATED', lastVisit }), after(), { kind: 'ACTIVATED' }],
    ['nobody need go there', aPerson({ stage: 'WITHDRAWN' }), after(), { kind: 'WITHDRAWN' }],
    ['visited by me just now', aPerson({ lastVisit }), after(VISIT), { kind: 'UNSENT', outcome: 'WILL_DO' }],
    ['on its way to the office', aPerson(), after(VISIT, SEND), { kind: 'UNSENT', outcome: 'WILL_DO' }],
    ['known otherwise', aPerson(), after(VISIT, SEND, conflict), { kind: 'UNDECIDED', outcome: 'WILL_DO' }],
    [
      'known otherwise, and visited again since',
      aPerson(),
      after(VISIT, SEND, conflict, { type: 'RECORD', visit: aVisit({ clientId: 'v2', outcome: 'AWAY' }) }),
      { kind: 'UNDECIDED', outcome: 'WILL_DO' },
    ],
  ])('%s', (_, person, outbox, standing) => {
    expect(standingOf(person, outbox)).toEqual(standing);
  });
});

it('a visit that waits counts as made', () => {
  expect(progressOf(aList().people, after(VISIT))).toEqual({ done: 1, total: 3, left: 2 });
});
