import { expect, test } from 'vitest';
import { accountAfterApproval } from './grant.ts';

test.each(['LEVEL_1', 'LEVEL_2'] as const)('the first approval, at %s, grants an account', (level) => {
  expect(accountAfterApproval(null, level)).toEqual({ kind: 'GRANT' });
});

test.each(['ACTIVE', 'GRANTED', 'LOCKED'] as const)(
  'approval of level 2 upgrades a level 1 account that is %s without another activation [R-098]',
  (state) => {
    expect(accountAfterApproval({ level: 'LEVEL_1', state }, 'LEVEL_2')).toEqual({ kind: 'UPGRADE' });
  },
);

test.each([
  ['LEVEL_1', 'LEVEL_1'],
  ['LEVEL_2', 'LEVEL_1'],
  ['LEVEL_2', 'LEVEL_2'],
] as const)('a %s account stays as it is when %s is approved', (level, approved) => {
  expect(accountAfterApproval({ level, state: 'ACTIVE' }, approved)).toEqual({ kind: 'UNCHANGED' });
});

test('an organisation has no level, so its account is granted once and never raised [R-026]', () => {
  expect(accountAfterApproval(null, null)).toEqual({ kind: 'GRANT' });
  expect(accountAfterApproval({ level: null, state: 'ACTIVE' }, null)).toEqual({ kind: 'UNCHANGED' });
});
