import { expect, test } from 'vitest';

import { momentText } from './moment-text.ts';

test('a moment of today is a time, in Vietnam, and of another day a date and a time', () => {
  const now = new Date('2026-11-22T03:00:00Z');
  expect(momentText('2026-11-22T01:12:00Z', now)).toBe('08:12');
  expect(momentText('2026-11-21T17:30:00Z', now)).toBe('00:30');
  expect(momentText('2026-11-21T16:30:00Z', now)).toBe('21/11/2026 23:30');
});
