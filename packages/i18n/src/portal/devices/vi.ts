/** Phiên đăng nhập và thiết bị of the holder who is signed in. */
export const vi = {
  heading: 'Phiên đăng nhập và thiết bị',
  lead: 'Đây là các trình duyệt bạn đã dùng để đăng nhập. Thấy thiết bị lạ, hãy bấm “Không phải tôi”.',
  opening: 'Đang tải danh sách thiết bị…',
  device: 'Thiết bị',
  current: 'Đây là thiết bị bạn đang dùng',
  firstSignedInAt: 'Đăng nhập lần đầu',
  lastSignedInAt: 'Đăng nhập gần nhất',
  session: 'Phiên đang mở',
  sessionOpenedAt: 'Phiên đang mở, mở lúc',
  sessionUsedAt: 'Dùng gần nhất',
  noSession: 'Không có',
  endSession: 'Kết thúc phiên',
  endSessionOn: (device: string) => `Kết thúc phiên trên ${device}`,
  endOthers: 'Kết thúc tất cả phiên khác',
  ended: 'Phiên đã kết thúc.',
  remove: 'Gỡ thiết bị',
  removeNamed: (device: string) => `Gỡ thiết bị ${device}`,
  removed: (device: string) =>
    `Đã gỡ thiết bị ${device}. Lần đăng nhập tới trên thiết bị này sẽ được báo bằng tin nhắn.`,
  notMe: 'Không phải tôi',
  notMeNamed: (device: string) => `Không phải tôi: ${device}`,
  report: {
    heading: 'Không phải bạn đăng nhập trên thiết bị này?',
    why: 'Người đăng nhập ở đó đã có mật khẩu và mã trong tin nhắn của bạn. Để an toàn, cần khóa tài khoản ngay.',
    keep: 'Thiết bị này là của tôi, quay lại',
  },
};
