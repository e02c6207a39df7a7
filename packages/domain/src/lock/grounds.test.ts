import { describe, expect, test } from 'vitest';
import { DomainRefusal } from '../refusal.ts';
import { stateUnderGrounds, type LockGround } from './grounds.ts';

const STANDING: LockGround = { endedAt: null };
const ENDED: LockGround = { endedAt: new Date('2026-11-02T01:00:00Z') };

describe('the state of an account under its grounds', () => {
  test.each([
    ['is locked by the first ground', 'ACTIVE', [STANDING], 'LOCKED'],
    ['stays locked when another ground comes [R-145]', 'LOCKED', [STANDING, STANDING], 'LOCKED'],
    ['stays locked while one of two grounds stands [R-145]', 'LOCKED', [ENDED, STANDING], 'LOCKED'],
    ['is active again when the last ground has ended [R-140]', 'LOCKED', [ENDED, ENDED], 'ACTIVE'],
    ['is not locked by a ground that has ended', 'ACTIVE', [ENDED], 'ACTIVE'],
    ['is not locked without any', 'ACTIVE', [], 'ACTIVE'],
    ['is granted as before without any', 'GRANTED', [], 'GRANTED'],
  ] as const)('%s', (_title, state, grounds, after) => {
    expect(stateUnderGrounds(state, grounds)).toBe(after);
  });

  test('an account that was never activated is not locked: there is nothing to use yet', () => {
    expect(() => stateUnderGrounds('GRANTED', [STANDING])).toThrow(DomainRefusal);
  });
});
