import { dashboardMessages } from '@dinhdanh/i18n/dashboard';
import { describe, expect, test } from 'vitest';

import { daysSince, noteTrouble, requestOf } from './area-task-text.ts';

describe('what a task asks for', () => {
  test('[R-008] a correction names the fields that the citizen says are wrong', () => {
    expect(
      requestOf({
        kind: 'DATA_CORRECTION',
        fields: ['DATE_OF_BIRTH', 'PERMANENT_ADDRESS'],
        visitOutcome: null,
      }),
    ).toEqual({
      sentence: 'areaTasks.ask.DATA_CORRECTION',
      fields: ['field.DATE_OF_BIRTH', 'field.PERMANENT_ADDRESS'],
    });
  });

  test('a correction without named fields asks the officer to find out which', () => {
    expect(requestOf({ kind: 'DATA_CORRECTION', fields: [], visitOutcome: null }).sentence).toBe(
      'areaTasks.ask.DATA_CORRECTION_UNNAMED',
    );
  });

  test('a notice that did not arrive is told in person, and the phone number is checked', () => {
    const { sentence, fields } = requestOf({ kind: 'UNDELIVERABLE_NOTICE', fields: [], visitOutcome: null });
    expect(fields).toEqual([]);
    expect(sentence).toBe('areaTasks.ask.UNDELIVERABLE_NOTICE');
    expect(dashboardMessages.vi.areaTasks.ask.UNDELIVERABLE_NOTICE).toMatch(/số điện thoại/);
  });

  test.each(['DECEASED', 'MOVED', 'WRONG_NUMBER'] as const)(
    'what a team was told at the door is looked into: %s',
    (visitOutcome) => {
      expect(requestOf({ kind: 'OUTREACH_FINDING', fields: [], visitOutcome }).sentence).toBe(
        `areaTasks.ask.${visitOutcome}`,
      );
      expect(dashboardMessages.vi.areaTasks.ask[visitOutcome]).toMatch(/Tổ đến từng nhà/);
    },
  );
});

test('days are those of the calendar in Vietnam', () => {
  const lateInTheEvening = '2026-11-20T16:50:00.000Z';
  expect(daysSince(lateInTheEvening, new Date('2026-11-20T16:59:00Z'))).toBe(0);
  expect(daysSince(lateInTheEvening, new Date('2026-11-20T17:05:00Z'))).toBe(1);
});

test('a clock that is behind the server counts no day backwards', () => {
  expect(daysSince('2026-11-22T01:00:00Z', new Date('2026-11-21T10:00:00Z'))).toBe(0);
});

test.each([
  ['nothing but blanks', '            ', 'areaTasks.noteTooShort'],
  ['nine characters', 'đã gọi rồ', 'areaTasks.noteTooShort'],
  ['ten characters', 'đã gọi rồi', undefined],
  ['a thousand characters', 'a'.repeat(1000), undefined],
  ['one more than a thousand', 'a'.repeat(1001), 'areaTasks.noteTooLong'],
])('a note of %s is judged as the server does', (_, note, text) => {
  expect(noteTrouble(note)?.text).toBe(text);
});
