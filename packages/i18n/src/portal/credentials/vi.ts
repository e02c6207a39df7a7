/** What a holder who is signed in changes: password, passcode, security questions. */
export const vi = {
  currentPassword: {
    label: 'Mật khẩu đang dùng',
    hint: 'Để biết chắc là bạn. Nhập sai quá nhiều lần thì phải chờ 15 phút.',
  },
  password: {
    heading: 'Đổi mật khẩu',
    why: 'Khi đổi xong, mọi nơi khác đang đăng nhập tài khoản này đều bị đăng xuất.',
    submit: 'Đổi mật khẩu',
    doneHeading: 'Đã đổi mật khẩu',
    done: 'Từ bây giờ hãy đăng nhập bằng mật khẩu mới.',
    endedSessions: (count: number) =>
      count === 0 ? 'Không có nơi nào khác đang đăng nhập.' : `Đã đăng xuất ở ${count} nơi khác.`,
  },
  passcode: {
    heading: 'Đổi mã passcode',
    current: 'Mã passcode đang dùng',
    submit: 'Đổi mã passcode',
    forgotten: 'Quên mã passcode?',
    doneHeading: 'Đã đổi mã passcode',
    done: 'Từ bây giờ hãy dùng mã mới mỗi khi dùng một dịch vụ trong tài khoản.',
  },
  forgottenPasscode: {
    heading: 'Đặt lại mã passcode',
    lead: 'Không cần mã cũ. Hãy nhập mật khẩu; sau đó một mã được gửi đến điện thoại đã đăng ký.',
    submit: 'Gửi mã',
    newHeading: 'Nhập mã trong tin nhắn và chọn passcode mới',
    newSubmit: 'Đặt mã passcode mới',
    sentTo: (lastThree: string) => `Mã đã được gửi đến số điện thoại có ba số cuối là ${lastThree}.`,
    notReceived: [
      'Đợi khoảng 1 phút: tin nhắn có thể đến chậm.',
      'Xem máy có đang bật, có sóng, hộp tin nhắn có bị đầy không.',
    ],
    guessesSpent: 'Bạn đã nhập sai mã quá số lần cho phép. Vì an toàn, hãy nhập lại mật khẩu để nhận mã mới.',
  },
  questions: {
    heading: 'Đổi câu hỏi bảo mật',
    why: 'Hai câu hỏi mới thay cho hai câu hỏi cũ. Hãy chọn điều bạn nhớ lâu mà người ngoài không biết.',
    submit: 'Đổi câu hỏi bảo mật',
    doneHeading: 'Đã đổi câu hỏi bảo mật',
    done: 'Từ bây giờ, khi quên mật khẩu, bạn trả lời câu hỏi mới.',
  },
  told: 'Chúng tôi đã báo cho bạn bằng tin nhắn.',
  toAccount: 'Về trang tài khoản',
  problems: {
    PASSWORD_REQUIRED: 'Hãy nhập mật khẩu đang dùng.',
    PASSCODE_REQUIRED: 'Hãy nhập mã passcode đang dùng gồm 6 chữ số.',
  },
};
