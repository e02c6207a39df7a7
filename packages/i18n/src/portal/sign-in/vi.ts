/** Đăng nhập, and the page of the account behind it. */
export const vi = {
  ask: {
    heading: 'Đăng nhập tài khoản của bạn',
    lead: 'Dùng số định danh cá nhân và mật khẩu bạn đã đặt khi kích hoạt. Sau đó, một mã được gửi đến điện thoại đã đăng ký.',
    passwordLabel: 'Mật khẩu',
    submit: 'Đăng nhập',
    forgotten: 'Quên mật khẩu?',
    helpSummary: 'Tôi không đăng nhập được',
    help: [
      'Xem phím Caps Lock và tắt bộ gõ tiếng Việt khi nhập mật khẩu.',
      'Chưa kích hoạt tài khoản: hãy chọn “Kích hoạt tài khoản” ở trang đầu.',
      'Quên mật khẩu: bấm “Quên mật khẩu?” ở trên.',
      'Không còn dùng số điện thoại đã đăng ký: hãy đến Công an xã, phường nơi bạn ở và mang theo thẻ căn cước.',
      'Nghi có người khác biết mật khẩu của bạn: hãy chọn “Khóa tài khoản khẩn cấp” ở trang đầu.',
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
    stateLabel: 'Tình trạng',
    stateOf: { GRANTED: 'Đã cấp, chưa kích hoạt', ACTIVE: 'Đang hoạt động', LOCKED: 'Đang bị khóa' },
    waitingHeading: 'Việc đang chờ',
    waiting: {
      openApplications: (count: number) =>
        `${count} hồ sơ đang được xem xét. Bạn không phải làm gì thêm; kết quả được nhắn tin.`,
      openRequests: (count: number) => `${count} yêu cầu của bạn đang chờ trả lời.`,
      papersToCheck: (count: number) =>
        `${count} giấy tờ chưa xác thực được. Hãy mở “Giấy tờ của tôi” để xem.`,
    },
    nothingWaits: 'Không có việc nào đang chờ.',
    groups: { own: 'Hồ sơ và giấy tờ', use: 'Ai dùng dữ liệu của tôi', safety: 'Bảo mật tài khoản' },
    doors: {
      record: { name: 'Hồ sơ của tôi', hint: 'Thông tin chúng tôi đang giữ về bạn, và ảnh chân dung' },
      residence: { name: 'Dữ liệu cư trú', hint: 'Nơi thường trú, tạm trú và hộ gia đình, thay cho sổ giấy' },
      readings: {
        name: 'Ai đã xem hồ sơ của tôi',
        hint: 'Cơ quan nào, lúc nào, để làm gì. Bạn có thể hỏi lại',
      },
      requests: {
        name: 'Yêu cầu của tôi',
        hint: 'Hỏi, yêu cầu sửa hoặc phản đối việc dùng dữ liệu; xem trả lời',
      },
      history: { name: 'Quá trình hồ sơ', hint: 'Kết quả hồ sơ đăng ký, các lần đăng nhập và thay đổi' },
      papers: { name: 'Giấy tờ của tôi', hint: 'Thêm, sửa và xem giấy tờ đã được cơ quan quản lý xác thực' },
      sharing: {
        name: 'Chia sẻ danh tính bằng mã QR',
        hint: 'Cho cán bộ hoặc cơ quan xem đúng thông tin bạn chọn, thay cho việc đưa giấy tờ',
      },
      appointment: {
        name: 'Đặt lịch làm mức độ 2',
        hint: 'Tài khoản mức độ 2 mới thêm được giấy tờ. Bạn có thể đặt lịch đến cơ quan Công an.',
      },
      devices: {
        name: 'Phiên đăng nhập và thiết bị',
        hint: 'Xem bạn đang đăng nhập ở đâu, kết thúc phiên, gỡ thiết bị',
      },
      lock: { name: 'Khóa tài khoản', hint: 'Khi mất điện thoại hoặc nghi người khác dùng tài khoản' },
      password: {
        name: 'Đổi mật khẩu',
        hint: 'Cần mật khẩu đang dùng; mọi nơi khác đang đăng nhập sẽ bị đăng xuất',
      },
      passcode: { name: 'Đổi mã passcode', hint: 'Sáu chữ số để dùng dịch vụ; quên mã cũ vẫn đặt lại được' },
      questions: { name: 'Đổi câu hỏi bảo mật', hint: 'Hai câu hỏi giúp bạn đặt lại mật khẩu khi quên' },
      phoneChange: {
        name: 'Đổi số điện thoại',
        hint: 'Đổi số nhận mã đăng nhập và thông báo. Cần điện thoại có số cũ và số mới.',
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
