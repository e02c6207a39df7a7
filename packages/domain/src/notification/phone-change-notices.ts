import { formatDateTime } from '../formats.ts';
import { sms } from './messages.ts';

/**
 * The two messages of a change of the registered number: one to the old phone, one to the new.
 *
 * Edge: neither names anybody. The old number may be a stranger's by now, and either may be shared by a family, so the
 * account is told apart by the last four digits of the personal number.
 */
export function phoneChangedSms(
  to: 'OLD' | 'NEW',
  { personalIdNumber, changedAt }: { readonly personalIdNumber: string; readonly changedAt: Date },
): string {
  const account = `tai khoan dinh danh dien tu co so dinh danh ket thuc bang ${personalIdNumber.slice(-4)}`;
  const at = formatDateTime(changedAt);
  return to === 'OLD'
    ? sms(
        `So dien thoai cua ${account} da doi sang so khac luc ${at}. So nay khong con nhan ma. ` +
          'Neu khong phai ban lam, den ngay Cong an xa, phuong gan nhat va mang theo the can cuoc.',
      )
    : sms(
        `So nay la so dien thoai cua ${account} tu ${at}. Ma xac thuc se gui den day. ` +
          'Neu ban khong yeu cau, de nghi bao Cong an xa, phuong.',
      );
}
