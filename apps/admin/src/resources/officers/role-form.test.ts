import { expect, test } from 'vitest';

import { emptyRole, faultsOf, roleInputOf } from './role-form.ts';

const form = { ...emptyRole(new Date('2026-11-27T03:00:00Z')), role: 'REVIEWER', unitCode: '06721' } as const;

test('a role begins today, and the last day is part of it', () => {
  expect(roleInputOf(form)).toEqual({
    ...{ role: 'REVIEWER', unitCode: '06721', agencyCode: null, validFrom: '2026-11-27', validTo: null },
  });
  expect(roleInputOf({ ...form, until: '2026-12-31' })?.validTo).toBe('2027-01-01');
});

test('nothing is sent while unit, day, or the agency of a clerk is missing', () => {
  expect(roleInputOf({ ...form, unitCode: '' })).toBeNull();
  expect(roleInputOf({ ...form, from: '' })).toBeNull();
  expect(faultsOf({ ...form, role: 'AGENCY_CLERK' }).agencyCode).toBe('chooseAgency');
  expect(roleInputOf({ ...form, role: 'AGENCY_CLERK', agencyCode: 'TAX' })?.agencyCode).toBe('TAX');
});

test('an agency that was chosen for another role is not sent', () => {
  expect(roleInputOf({ ...form, agencyCode: 'TAX' })?.agencyCode).toBeNull();
});
