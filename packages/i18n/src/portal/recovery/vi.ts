/** Quên mật khẩu: asking for a new password, the day of waiting, and setting it. */
export const vi = {
  step: (step: number, of: number) => `Bước ${step} trên ${of}`,
  personalId: {
    heading: 'Đặt lại mật khẩu: số định danh cá nhân của bạn là gì?',
    lead: 'Vì an toàn, mật khẩu mới đặt được sau khi yêu cầu chờ đủ 24 giờ. Nếu bạn đã yêu cầu và đã đến giờ, hãy làm lại từ bước này.',
  },
  phone: {
    heading: 'Số điện thoại đã đăng ký của bạn là gì?',
    label: 'Số điện thoại đã đăng ký',
    hint: 'Là số vẫn nhận mã khi bạn đăng nhập. Ví dụ: 0992\u00a0123\u00a0678',
    whatNext:
      'Khi bạn bấm “Gửi mã”, một tin nhắn có mã gồm 6 chữ số sẽ được gửi đến số này. Điện thoại bấm phím nào cũng nhận được.',
    submit: 'Gửi mã',
  },
  code: {
    submit: 'Xác nhận',
    notReceived: [
      'Đợi khoảng 1 phút: tin nhắn có thể đến chậm.',
      'Xem máy có đang bật, có sóng, hộp tin nhắn có bị đầy không.',
      'Xem ba số cuối ở trên có đúng số của bạn không. Nếu sai, bấm “Quay lại” để sửa.',
      'Vẫn không có, hoặc bạn không còn dùng số đó: hãy đến Công an xã, phường nơi bạn ở và mang theo thẻ căn cước.',
    ],
  },
  fullName: {
    heading: 'Họ và tên của bạn là gì?',
    label: 'Họ và tên',
    hint: 'Đúng như trên thẻ căn cước, có dấu hay không dấu đều được. Ví dụ: Đỗ Thị Mùa',
  },
  birthDate: {
    heading: 'Bạn sinh ngày nào?',
    legend: 'Ngày sinh',
    hint: 'Ví dụ: 5\u00a04\u00a02004',
    day: 'Ngày',
    month: 'Tháng',
    year: 'Năm',
  },
  question: {
    heading: 'Trả lời câu hỏi bảo mật của bạn',
    hint: 'Câu trả lời bạn đã viết khi kích hoạt. Có dấu hay không dấu, chữ hoa hay chữ thường đều được.',
    submit: 'Gửi yêu cầu',
    timeLimit: 'Bạn có 15 phút kể từ khi nhập đúng mã.',
  },
  waiting: {
    heading: (at: string) => `Hãy chờ đến ${at}`,
    requested: (at: string) => `Yêu cầu đặt lại mật khẩu đã được ghi nhận lúc ${at}.`,
    whyHeading: 'Vì sao phải chờ?',
    why: 'Nếu ai đó lấy được điện thoại và giấy tờ của bạn, bạn có một ngày để dừng họ lại. Chúng tôi đã báo cho bạn bằng tin nhắn.',
    thenHeading: 'Đến giờ thì làm gì?',
    then: (from: string, until: string) =>
      `Từ ${from} đến trước ${until}, hãy vào lại “Quên mật khẩu?”, nhập số định danh cá nhân, số điện thoại và mã mới, rồi đặt mật khẩu.`,
    stopHeading: 'Không phải bạn yêu cầu, hoặc bạn đã nhớ ra mật khẩu?',
    stop: 'Hãy dừng yêu cầu: bấm nút dưới đây, trả lời tin nhắn bằng chữ HUY, hoặc đăng nhập bằng mật khẩu cũ.',
    stopLater: 'Hãy dừng yêu cầu: trả lời tin nhắn bằng chữ HUY, hoặc đăng nhập bằng mật khẩu cũ.',
    stopSubmit: 'Dừng yêu cầu',
    print: 'In trang này',
  },
  password: {
    heading: 'Bạn muốn đặt mật khẩu mới nào?',
    why: 'Khi đặt xong, mọi nơi đang đăng nhập tài khoản này đều bị đăng xuất.',
    submit: 'Đặt mật khẩu mới',
    stopHeading: 'Bạn đã nhớ ra mật khẩu cũ?',
  },
  done: {
    heading: 'Đã đặt mật khẩu mới',
    text: 'Bây giờ bạn đăng nhập được bằng mật khẩu mới. Mọi phiên đăng nhập trước đó đã kết thúc.',
    signIn: 'Đăng nhập',
  },
  stopped: {
    heading: 'Đã dừng yêu cầu đặt lại mật khẩu',
    text: 'Mật khẩu đang dùng vẫn giữ nguyên.',
    notMe:
      'Nếu bạn không hề yêu cầu, có thể người khác đang giữ giấy tờ của bạn. Hãy báo ngay cho Công an xã, phường nơi bạn ở.',
  },
  refused: {
    heading: 'Chưa đặt lại được mật khẩu tại đây',
  },
  problems: {
    FULL_NAME_FORMAT: 'Hãy nhập đầy đủ họ và tên, chỉ gồm chữ cái.',
    DATE_OF_BIRTH_INVALID: 'Ngày sinh chưa đúng. Hãy nhập ngày, tháng và năm, ví dụ 5 4 2004.',
    GUESSES_SPENT: 'Bạn đã nhập sai mã quá số lần cho phép. Vì an toàn, hãy làm lại từ đầu.',
  },
};
