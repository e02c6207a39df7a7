/** Đổi số điện thoại của tài khoản. */
export const vi = {
  password: {
    heading: 'Mật khẩu hiện tại của bạn là gì?',
    lead: 'Mọi mã xác thực đều gửi đến số điện thoại của tài khoản. Vì vậy, trước khi đổi số, hãy nhập lại mật khẩu. Tiếp theo, một mã được gửi đến số bạn đang dùng.',
    label: 'Mật khẩu',
    show: 'Hiện mật khẩu',
    hide: 'Ẩn mật khẩu',
    submit: 'Tiếp tục',
  },
  lostPhone: {
    summary: 'Tôi không còn dùng số điện thoại cũ',
    advice: [
      'Bạn không đổi được ở đây, vì cần mã gửi đến số cũ.',
      'Hãy đến Công an xã, phường nơi bạn ở. Mang theo thẻ căn cước và điện thoại có số mới.',
      'Cán bộ đối chiếu thẻ với bạn rồi gửi một mã đến số mới. Cán bộ thứ hai xác nhận, và số được đổi.',
      'Bị mất điện thoại: hãy báo nhà mạng khóa SIM ngay.',
    ],
  },
  oldCode: {
    heading: 'Mã gửi đến số cũ là gì?',
    sentTo: (lastThree: string) =>
      `Mã đã được gửi đến số đang đăng ký, có ba số cuối là ${lastThree}. Mã này cho phép đổi số điện thoại của bạn: đừng đưa cho ai.`,
    submit: 'Xác nhận',
    notReceived: [
      'Đợi khoảng 1 phút: tin nhắn có thể đến chậm.',
      'Xem máy có đang bật, có sóng, hộp tin nhắn có bị đầy không.',
      'Không còn dùng số này: hãy đến Công an xã, phường nơi bạn ở, mang theo thẻ căn cước và điện thoại có số mới.',
    ],
  },
  newPhone: {
    heading: 'Số điện thoại mới của bạn là số nào?',
    lead: 'Số cũ đã được xác nhận. Hãy cầm sẵn điện thoại có số mới: một mã sẽ được gửi đến đó.',
    label: 'Số điện thoại mới',
    hint: 'Số di động gồm 10 chữ số. Ví dụ: 0912\u00a0345\u00a0678',
    own: 'Số này do tôi đứng tên với nhà mạng (chính chủ)',
    ownHint:
      'Người đứng tên số nhận được mọi mã của bạn. Nếu số do người khác đứng tên, hãy đăng ký lại với nhà mạng trước.',
    submit: 'Gửi mã đến số mới',
  },
  newCode: {
    heading: 'Mã gửi đến số mới là gì?',
    sentTo: (lastThree: string) => `Mã đã được gửi đến số mới, có ba số cuối là ${lastThree}.`,
    submit: 'Đổi số điện thoại',
    notReceived: [
      'Đợi khoảng 1 phút: tin nhắn có thể đến chậm.',
      'Xem ba số cuối ở trên có đúng số mới không. Nếu sai, bấm “Quay lại” để sửa.',
      'Xem máy có đang bật, có sóng, hộp tin nhắn có bị đầy không.',
    ],
  },
  done: {
    heading: 'Bạn đã đổi số điện thoại',
    summary: (lastThree: string, at: string) => `Số mới, có ba số cuối là ${lastThree}, được dùng từ ${at}.`,
    nowHeading: 'Từ bây giờ',
    now: [
      'Mã đăng nhập và mọi thông báo gửi đến số mới.',
      'Số cũ không còn nhận mã. Chúng tôi đã nhắn cho cả hai số.',
      'Các máy khác đang đăng nhập đã bị đăng xuất. Máy này thì không.',
      'Mật khẩu và mã passcode của bạn vẫn như cũ.',
    ],
    toAccount: 'Về trang tài khoản',
  },
  problems: {
    PASSWORD_REQUIRED: 'Hãy nhập mật khẩu.',
    OWN_SUBSCRIPTION_REQUIRED: 'Hãy đánh dấu để xác nhận số mới do bạn đứng tên.',
    GUESSES_SPENT: 'Bạn đã nhập sai mã quá số lần cho phép. Vì an toàn, hãy nhận mã mới.',
    HOLDER_FLOW_UNKNOWN: 'Lần đổi số này đã hết hạn. Số điện thoại của bạn chưa đổi. Hãy bắt đầu lại.',
    HOLDER_FLOW_EXPIRED:
      'Đã quá 15 phút kể từ khi nhập đúng mã. Số điện thoại của bạn chưa đổi. Hãy bắt đầu lại.',
  },
};
