import { expect, test } from 'vitest';
import { DomainRefusal } from '../refusal.ts';
import { assertClaimFree } from './claim.ts';

const now = new Date('2026-11-20T03:00:00Z');
const later = new Date('2026-11-20T03:00:00.001Z');

test.each([
  ['nobody has claimed', null, null],
  ['this officer has claimed', 'me', later],
  ['another officer had claimed until this moment', 'another', now],
])('an application that %s is free', (_, claimedBy, claimedUntil) => {
  expect(() => assertClaimFree({ claimedBy, claimedUntil, officerId: 'me', now })).not.toThrow();
});

test('an application that another officer still has is refused, with the end of the claim and no name', () => {
  expect(() => assertClaimFree({ claimedBy: 'another', claimedUntil: later, officerId: 'me', now })).toThrow(
    new DomainRefusal('CLAIMED_BY_OTHER', { claimedUntil: '2026-11-20T03:00:00.001Z' }),
  );
});
