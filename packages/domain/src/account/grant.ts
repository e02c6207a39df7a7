import type { AccountLevel, AccountState } from './lifecycle.ts';

/**
 * What the approval of an application does to the citizen's account.
 *
 * @legal nâng cấp mức độ tài khoản: Điều 10 Nghị định 69/2024/NĐ-CP; Điều 14 Nghị định 59/2022/NĐ-CP.
 *
 * Edge: an upgrade keeps the state. An active level 1 account becomes an active level 2 account with no second
 * activation; a granted one is still to be activated, once; a locked one stays locked. An organisation has no level, so
 * there is nothing to raise.
 */
export function accountAfterApproval(
  existing: { readonly level: AccountLevel | null; readonly state: AccountState } | null,
  approvedLevel: AccountLevel | null,
): { kind: 'GRANT' } | { kind: 'UPGRADE' } | { kind: 'UNCHANGED' } {
  if (existing === null) return { kind: 'GRANT' };
  return existing.level === 'LEVEL_1' && approvedLevel === 'LEVEL_2'
    ? { kind: 'UPGRADE' }
    : { kind: 'UNCHANGED' };
}
