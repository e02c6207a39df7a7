import { describe, expect, test } from 'vitest';

import { changedFields, dayBegins, formOf, inputOf, isDayAndTime, momentIn } from './agency-form.ts';
import { anAgency } from './agency.testing.ts';

describe('the settings of an agency as a form', () => {
  test('are unchanged by blanks, and name the fields that differ in the order of the form', () => {
    const form = formOf(anAgency());
    expect(changedFields(form, { ...form, legalBasis: `  ${form.legalBasis} ` })).toEqual([]);
    expect(changedFields(form, { ...form, scopes: [], contact: 'x' })).toEqual(['contact', 'scopes']);
  });

  test('leave out a scope whose register has moved, which could not be saved again', () => {
    const agency = anAgency({
      scopes: ['cross-check:read:DRIVING_LICENCE', 'cross-check:answer:TAX_CODE'],
    });
    expect(formOf(agency).scopes).toEqual(['cross-check:answer:TAX_CODE']);
  });

  test.each([
    ['5', 5],
    [' 12 ', 12],
    ['', 0],
    ['1,5', 0],
    ['-3', 0],
    ['99999999999', 0],
  ])('"%s" is sent as %s', (text, number) => {
    const agency = anAgency();
    const input = inputOf(agency, { ...formOf(agency), maxInFlight: text });
    expect(input).toMatchObject({ code: 'TAX', expectedVersion: 3, maxInFlight: number });
  });
});

test('days and times are those of Vietnam', () => {
  expect(dayBegins('2026-11-23')).toBe('2026-11-22T17:00:00.000Z');
  expect(momentIn('2026-11-23T22:00')).toBe('2026-11-23T15:00:00.000Z');
  expect(['2026-11-23T22:00', '2026-11-23', ''].map(isDayAndTime)).toEqual([true, false, false]);
});
