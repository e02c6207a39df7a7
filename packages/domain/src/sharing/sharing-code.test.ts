import { describe, expect, test } from 'vitest';
import { chosenFacts, SHARING_CODE_SECONDS, sharingCodeState } from './sharing-code.ts';

test('what is shared is kept in one order, each once, whatever the order of the choice [R-128]', () => {
  expect(chosenFacts(['PAPERS', 'SEX', 'PAPERS', 'DATE_OF_BIRTH'])).toEqual([
    'DATE_OF_BIRTH',
    'SEX',
    'PAPERS',
  ]);
  expect(chosenFacts([])).toEqual([]);
});

describe('a sharing code', () => {
  const made = Date.parse('2026-11-26T08:00:00Z');
  const expiresAt = new Date(made + SHARING_CODE_SECONDS * 1000);
  const after = (seconds: number) => new Date(made + seconds * 1000);

  test.each([
    [0, 'OPEN'],
    [119, 'OPEN'],
    [120, 'EXPIRED'],
  ] as const)('that nobody has used is, after %i seconds, %s', (seconds, state) => {
    expect(sharingCodeState({ usedAt: null, expiresAt }, after(seconds))).toBe(state);
  });

  test('that was used stays used', () => {
    expect(sharingCodeState({ usedAt: after(5), expiresAt }, after(6))).toBe('USED');
    expect(sharingCodeState({ usedAt: after(5), expiresAt }, after(600))).toBe('USED');
  });
});
