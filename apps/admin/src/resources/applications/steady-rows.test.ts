import { expect, test } from 'vitest';

import { steadyRows } from './steady-rows.ts';

const rows = (...ids: string[]) => ids.map((id) => ({ id, version: 1 }));

test('a changed row is renewed in its place, even when the server now sorts it elsewhere', () => {
  const fresh = [...rows('b', 'c'), { id: 'a', version: 2 }];
  const steady = steadyRows(rows('a', 'b', 'c'), fresh);
  expect(steady.rows.map(({ item }) => [item.id, item.version])).toEqual([
    ['a', 2],
    ['b', 1],
    ['c', 1],
  ]);
  expect(steady).toMatchObject({ arrivedCount: 0, leftCount: 0 });
});

test('a row that left the queue stays and is marked, a row that came is only counted', () => {
  const steady = steadyRows(rows('a', 'b'), rows('b', 'n'));
  expect(steady.rows.map(({ item, hasLeft }) => [item.id, hasLeft])).toEqual([
    ['a', true],
    ['b', false],
  ]);
  expect(steady).toMatchObject({ arrivedCount: 1, leftCount: 1 });
});
