import { expect, test } from 'vitest';

import { codeInGroups, groupOf, windowSentence } from './visit-text.ts';

test.each([
  [['REQUESTED'], 'waiting'],
  [['EXPIRED', 'CANCELLED', 'REFUSED', 'COMPLETED'], 'done'],
  [[], 'all'],
  [undefined, 'all'],
] as const)('the standings %j are the group %s', (standings, group) => {
  expect(groupOf(standings)).toBe(group);
});

test('a code is shown in two groups of four, as it is read out', () => {
  expect(codeInGroups('K7M29QRX')).toBe('K7M2 9QRX');
});

test('the window is told with its last day', () => {
  expect(windowSentence({ windowState: 'CLOSED', windowLastDay: '2026-12-02' })).toEqual({
    key: 'assistedActivations.window.CLOSED',
    day: '02/12/2026',
  });
});
