import { expect, test } from 'vitest';
import { CROSS_CHECKED_PAPER_TYPES, PAPER_TYPES, isCrossChecked } from './paper-type.ts';

test('the papers of the guides and the passport go to the agency that keeps their register [R-100, R-103, R-088]', () => {
  expect(PAPER_TYPES.filter(isCrossChecked)).toEqual([
    'HEALTH_INSURANCE',
    'DRIVING_LICENCE',
    'VEHICLE_REGISTRATION',
    'TAX_CODE',
    'PASSPORT',
  ]);
  expect(PAPER_TYPES.filter(isCrossChecked)).toEqual(CROSS_CHECKED_PAPER_TYPES);
});

test.each(['BIRTH_CERTIFICATE', 'OTHER'] as const)('a %s is looked at by the officer alone', (type) => {
  expect(isCrossChecked(type)).toBe(false);
});
