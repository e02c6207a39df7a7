import { expect, test } from 'vitest';

import { nextInTrail } from './use-next-case.ts';

const open = (...ids: string[]) => ids.map((id) => ({ id }));

test('the next case is the one that followed in the list the officer saw', () => {
  expect(nextInTrail(open('a', 'c', 'd'), ['a', 'b', 'c', 'd'], 'b')?.id).toBe('c');
});

test('a case that a colleague has decided meanwhile is passed over', () => {
  expect(nextInTrail(open('a', 'd'), ['a', 'b', 'c', 'd'], 'b')?.id).toBe('d');
});

test('behind the last case, and without a list, the most urgent one follows', () => {
  expect(nextInTrail(open('a', 'c'), ['a', 'b'], 'b')?.id).toBe('a');
  expect(nextInTrail(open('x', 'y'), [], 'b')?.id).toBe('x');
  expect(nextInTrail([], ['a', 'b'], 'b')).toBeUndefined();
});
