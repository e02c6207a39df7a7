/** Đăng nhập, and the page of the account behind it. */
export const vi = {
  ask: {
    heading: 'Đăng nhập tài khoản của bạn',
    lead: 'Dùng số định danh cá nhân và mật khẩu bạn đã đặt khi kích hoạt. Sau đó, một mã được gửi đến điện thoại đã đăng ký.',
    passwordLabel: 'Mật khẩu',
    submit: 'Đăng nhập',
    helpSummary: 'Tôi không đăng nhập được',
    help: [
      'Xem phím Caps Lock và tắt bộ gõ tiếng Việt khi nhập mật khẩu.',
      'Chưa kích hoạt tài khoản: hãy chọn “Kích hoạt tài khoản” ở trang đầu.',
      'Quên mật khẩu hoặc đã đổi số điện thoại: hãy đến Công an xã, phường nơi bạn ở và mang theo thẻ căn cước.',
    ],
  },
  code: {
    sentTo: (lastThree: string) => `Mã đã được gửi đến số điện thoại có ba số cuối là ${lastThree}.`,
    submit: 'Xác nhận',
    notReceived: [
      'Đợi khoảng 1 phút: tin nhắn có thể đến chậm.',
      'Xem máy có đang bật, có sóng, hộp tin nhắn có bị đầy không.',
      'Ba số cuối ở trên không phải của bạn, hoặc bạn không còn dùng số đó: hãy đến Công an xã, phường nơi bạn ở và mang theo thẻ căn cước.',
    ],
  },
  account: {
    title: 'Tài khoản của tôi',
    heading: (fullName: string) => `Xin chào ${fullName}`,
    opening: 'Đang mở tài khoản của bạn…',
    number: 'Số định danh cá nhân',
    level: 'Loại tài khoản',
    levelOf: { LEVEL_1: 'Mức độ 1', LEVEL_2: 'Mức độ 2' },
    signedInAt: 'Đăng nhập lúc',
    doors: {
      papers: { name: 'Giấy tờ của tôi', hint: 'Thêm, sửa và xem giấy tờ đã được cơ quan quản lý xác thực' },
      sharing: {
        name: 'Chia sẻ danh tính bằng mã QR',
        hint: 'Cho cán bộ hoặc cơ quan xem đúng thông tin bạn chọn, thay cho việc đưa giấy tờ',
      },
      appointment: {
        name: 'Đặt lịch làm mức độ 2',
        hint: 'Tài khoản mức độ 2 mới thêm được giấy tờ. Bạn có thể đặt lịch đến cơ quan Công an.',
      },
    },
    signOut: 'Đăng xuất',
    sessionEnds: (at: string) => `Nếu bạn không làm gì thêm, phiên đăng nhập tự kết thúc lúc ${at}.`,
    sharedComputer: 'Đang dùng máy chung? Hãy bấm “Đăng xuất” khi xong.',
  },
  problems: {
    PASSWORD_REQUIRED: 'Hãy nhập mật khẩu.',
    GUESSES_SPENT: 'Bạn đã nhập sai mã quá số lần cho phép. Vì an toàn, hãy đăng nhập lại từ đầu.',
  },
};
