import type { AccountLevel, AccountState } from '../account/lifecycle.ts';
import { DomainRefusal } from '../refusal.ts';

/** Papers that one account can hold, so that nobody floods an agency with questions. The product's own choice. */
export const PAPERS_AT_MOST = 20;

/**
 * Whether an account takes papers at all (thêm giấy tờ).
 *
 * @legal tài khoản mức độ 2 sử dụng thông tin đã được tích hợp: Điều 9 Nghị định 69/2024/NĐ-CP.
 *
 * Edge: somebody without an account, an account of level 1 and one that is locked are one answer, which names the way on.
 */
export function assertTakesPapers(
  account: { readonly level: AccountLevel | null; readonly state: AccountState } | null,
): void {
  if (account?.level !== 'LEVEL_2' || account.state !== 'ACTIVE')
    throw new DomainRefusal('LEVEL_2_ACCOUNT_REQUIRED');
}

/** Whether one more paper fits. Edge: papers that were removed do not count, those that no agency confirmed do. */
export function assertRoomForPaper(held: number): void {
  if (held >= PAPERS_AT_MOST) throw new DomainRefusal('PAPER_COUNT_EXCEEDED');
}
