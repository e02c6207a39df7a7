import { formatDateTime } from '../formats.ts';
import type { SubjectType } from '../subject.ts';
import { sms } from './messages.ts';

const ASK_THE_POLICE = 'Muon biet ly do, den Cong an xa, phuong cung the can cuoc va neu ma de nghi.';

/** Which request, and when. */
interface LockNews {
  /** Mã đề nghị. It names nobody and says no reason. */
  readonly code: string;
  readonly at: Date;
  /** Of an organisation the legal representative is told. */
  readonly subjectType: SubjectType;
}

const whose = ({ subjectType }: LockNews): string =>
  subjectType === 'ORGANISATION' ? 'cua to chuc ma ban dai dien' : 'cua ban';

/**
 * Tells the holder that the account is locked at the request of an authority, or before the decision about one.
 *
 * @legal thông báo cho chủ tài khoản: Điều 15 Nghị định 69/2024/NĐ-CP; Điều 19 Nghị định 59/2022/NĐ-CP.
 *
 * Edge: neither who asked nor why is written: whoever else reads the phone must not learn it.
 */
export function lockedOnRequestSms(news: LockNews, isBeforeDecision: boolean): string {
  const { code, at } = news;
  const how = isBeforeDecision
    ? `da bi khoa khan cap luc ${formatDateTime(at)}, cho quyet dinh`
    : `da bi khoa luc ${formatDateTime(at)} theo de nghi cua co quan co tham quyen`;
  return sms(`Tai khoan dinh danh dien tu ${whose(news)} ${how} (ma de nghi ${code}). ${ASK_THE_POLICE}`);
}

/**
 * Tells the holder that a lock at the request of an authority has ended.
 *
 * @legal thông báo cho chủ tài khoản: Điều 15 Nghị định 69/2024/NĐ-CP; Điều 19 Nghị định 59/2022/NĐ-CP.
 *
 * Edge: says so when something else keeps the account locked, so that nobody tries in vain.
 */
export function unlockedOnRequestSms(news: LockNews, isStillLocked: boolean): string {
  const { code, at } = news;
  return sms(
    `Can cu khoa tai khoan dinh danh dien tu ${whose(news)} theo de nghi ${code} da het luc ${formatDateTime(at)}. ` +
      whatNow(isStillLocked),
  );
}

/**
 * Tells the holder that a lock should never have been.
 *
 * @legal thông báo cho chủ tài khoản: Điều 15 Nghị định 69/2024/NĐ-CP; Điều 19 Nghị định 59/2022/NĐ-CP.
 */
export function lockReversedSms(news: LockNews, isStillLocked: boolean): string {
  const { code, at } = news;
  return sms(
    `Quyet dinh khoa tai khoan dinh danh dien tu ${whose(news)} theo de nghi ${code} da bi huy luc ${formatDateTime(at)}. ` +
      whatNow(isStillLocked),
  );
}

const whatNow = (isStillLocked: boolean): string =>
  isStillLocked
    ? 'Tai khoan con bi khoa vi can cu khac; den Cong an xa, phuong cung the can cuoc de biet them.'
    : 'Dang nhap lai duoc nhu truoc.';
