import { expect, test } from 'vitest';
import { isOnList, listDrawnAt } from './list.ts';

const LONG_AFTER = new Date('2023-05-01T00:00:00Z');
const drawn = listDrawnAt('2023-03-17', LONG_AFTER);
const at = (vietnam: string | null) => (vietnam === null ? null : new Date(`${vietnam}+07:00`));

test.each([
  ['approved before, never activated', '2023-01-05T10:00', null, true],
  ['approved in the last minute of the day', '2023-03-17T23:59', null, true],
  ['approved after midnight', '2023-03-18T00:00', null, false],
  ['activated before', '2023-01-05T10:00', '2023-02-01T10:00', false],
  ['activated on the day itself', '2023-01-05T10:00', '2023-03-17T23:59', false],
  ['activated on the next day', '2023-01-05T10:00', '2023-03-18T00:00', true],
  ['approved and activated later', '2023-04-05T10:00', '2023-04-06T10:00', false],
])('the list behind the targets of a day: %s', (_, granted, activated, isListed) => {
  expect(isOnList(at(granted) as Date, at(activated), drawn)).toBe(isListed);
});

test('targets that are entered on the day of their document draw the list at that moment', () => {
  const committedAt = new Date('2023-03-17T03:00:00Z');
  expect(listDrawnAt('2023-03-17', committedAt)).toEqual(committedAt);
  expect(listDrawnAt('2023-03-16', committedAt)).toEqual(new Date('2023-03-16T17:00:00Z'));
});
