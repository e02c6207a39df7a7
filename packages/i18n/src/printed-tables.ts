import type { ImportColumn } from '@dinhdanh/domain';

/** Words of tables that officers take out of the system or send in; Vietnamese only, as the lists of the offices are. */
export const printedTables = {
  startedBy: 'Người thực hiện',
  startedAt: 'Thời điểm',
  purpose: 'Mục đích',
  number: 'Mã số',
  importTitle: 'KẾT QUẢ NHẬP DANH SÁCH NGƯỜI ĐÃ ĐƯỢC DUYỆT',
  importHeadings: ['Dòng', 'Số định danh cá nhân', 'Kết quả', 'Lý do'],
  importOutcomes: { ADDED: 'Đã thêm', KNOWN: 'Đã có', REFUSED: 'Không nhận' },
  importColumns: {
    PERSONAL_ID_NUMBER: 'Số định danh cá nhân',
    FULL_NAME: 'Họ, chữ đệm và tên',
    DATE_OF_BIRTH: 'Ngày sinh',
    SEX: 'Giới tính',
    PERMANENT_ADDRESS: 'Nơi thường trú',
    PHONE_NUMBER: 'Số điện thoại',
    UNIT: 'Xã, phường',
    APPROVED_ON: 'Ngày duyệt',
  } satisfies Record<ImportColumn, string>,
  notActivatedTitle: 'DANH SÁCH TÀI KHOẢN CHƯA KÍCH HOẠT',
  notActivatedNotice:
    'Chỉ dùng đúng mục đích ghi ở trên; không sao chép, không chuyển cho người khác. Mỗi lần xuất và tải đều được ghi nhật ký.',
  notActivatedHeadings: [
    'STT',
    'Họ, chữ đệm và tên',
    'Năm sinh',
    'Số định danh cá nhân',
    'Số điện thoại',
    'Thôn, khu',
    'Xã, phường',
    'Ngày cấp tài khoản',
  ],
  retentionTitle: 'Lưu trữ',
  retentionHeadings: ['Loại hồ sơ, dữ liệu', 'Xử lý khi hết thời hạn', 'Mã đơn vị', 'Đơn vị', 'Số lượng'],
  retentionWithoutUnit: 'Không thuộc đơn vị nào',
  retentionMissing: (source: string): string => `Thiếu tệp: ${source}`,
  retentionReported: 'Chỉ báo cáo, không xóa',
} as const;
