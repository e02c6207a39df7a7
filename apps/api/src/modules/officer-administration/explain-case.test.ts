import { expect, it } from 'vitest';
import { explainCase, type ExplainedCase } from './explain-case.ts';

const waiting: ExplainedCase = { state: 'READY_FOR_REVIEW', submittedBy: 'intake', claimedBy: null };
const rules = (change: Partial<ExplainedCase> = {}, permission = 'application:approve' as const) =>
  explainCase({ ...waiting, ...change }, { permission, officerId: 'reviewer' });

it('an application that waits for review says yes to whoever did not enter it', () => {
  expect(rules()).toEqual([
    { rule: 'STATE_ALLOWS', isMet: true, roles: [] },
    { rule: 'ENTERED_BY_OTHER', isMet: true, roles: [] },
    { rule: 'CLAIM_FREE', isMet: true, roles: [] },
  ]);
  expect(rules({ claimedBy: 'reviewer' })[2]).toMatchObject({ isMet: true });
});

it.each([
  [{ state: 'APPROVED' }, 'STATE_FORBIDS'],
  [{ submittedBy: 'reviewer' }, 'ENTERED_BY_SELF'],
  [{ claimedBy: 'another' }, 'CLAIMED_BY_OTHER'],
] as const)('with %o it says no: %s', (change, rule) => {
  expect(rules(change).filter(({ isMet }) => !isMet)).toEqual([{ rule, isMet: false, roles: [] }]);
});

it('is not asked about what is not done to it', () => {
  expect(explainCase(waiting, { permission: 'application:read', officerId: 'reviewer' })).toEqual([]);
});
