import { describe, expect, test } from 'vitest';
import { defineLifecycle } from './lifecycle.ts';
import type { DomainRefusal } from './refusal.ts';

const door = defineLifecycle<'SHUT' | 'OPEN' | 'LOCKED', 'PUSH' | 'PULL' | 'LOCK'>({
  initial: 'SHUT',
  transitions: { SHUT: { PUSH: 'OPEN', LOCK: 'LOCKED' }, OPEN: { PULL: 'SHUT' }, LOCKED: {} },
});

describe('a life cycle', () => {
  test('knows its states and actions from the table', () => {
    expect(door.states).toEqual(['SHUT', 'OPEN', 'LOCKED']);
    expect(door.actions).toEqual(['PUSH', 'LOCK', 'PULL']);
  });

  test('gives the next state', () => {
    expect(door.next('SHUT', 'PUSH')).toBe('OPEN');
  });

  test('lists what can be done in a state, and nothing in a final one', () => {
    expect(door.allowedActions('SHUT')).toEqual(['PUSH', 'LOCK']);
    expect(door.allowedActions('LOCKED')).toEqual([]);
  });

  test('refuses what the state does not allow and says what it does allow', () => {
    expect(() => door.next('OPEN', 'LOCK')).toThrow(
      expect.objectContaining({
        code: 'STATE_CONFLICT',
        details: { currentState: 'OPEN', allowedActions: ['PULL'] },
      }) as DomainRefusal,
    );
  });

  test('with a state that nothing reaches cannot be defined', () => {
    expect(() =>
      defineLifecycle<'A' | 'B' | 'C', 'GO'>({
        initial: 'A',
        transitions: { A: {}, B: { GO: 'C' }, C: { GO: 'B' } },
      }),
    ).toThrow('No path from A reaches B, C');
  });
});
