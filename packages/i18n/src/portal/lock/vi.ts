/** Khóa tài khoản: by its holder, signed in or not, and what is said of a locked account. */
export const vi = {
  ask: {
    heading: 'Khóa tài khoản khẩn cấp',
    lead: 'Dùng khi bạn mất điện thoại, thấy có lần đăng nhập lạ, hoặc nghi người khác biết mật khẩu của bạn.',
    whatNext:
      'Một tin nhắn có mã gồm 6 chữ số sẽ được gửi đến số điện thoại này. Chưa có gì bị khóa cho đến khi bạn đồng ý ở bước cuối.',
    submit: 'Gửi mã',
    helpSummary: 'Tôi không còn điện thoại hoặc SIM đó',
    help: [
      'Mang thẻ căn cước đến Công an xã, phường để yêu cầu khóa tài khoản.',
      'Hoặc gọi tổng đài định danh điện tử để được hướng dẫn.',
      'Hãy báo nhà mạng khóa SIM ngay, để không ai nhận được mã thay bạn.',
    ],
  },
  code: {
    submit: 'Xác nhận',
    notReceived: [
      'Đợi khoảng 1 phút: tin nhắn có thể đến chậm.',
      'Xem máy có đang bật, có sóng, hộp tin nhắn có bị đầy không.',
      'Xem ba số cuối ở trên có đúng số của bạn không. Nếu sai, bấm “Quay lại” để sửa.',
      'Vẫn không có: số định danh hoặc số điện thoại có thể khác với hồ sơ. Hãy mang thẻ căn cước đến Công an xã, phường để yêu cầu khóa.',
    ],
  },
  confirm: {
    heading: 'Bạn có chắc muốn khóa tài khoản?',
    title: 'Khóa tài khoản',
    consequencesHeading: 'Khi khóa',
    consequences: [
      'Mọi phiên đăng nhập kết thúc ngay, trên mọi thiết bị.',
      'Không ai đăng nhập hay dùng được tài khoản, kể cả bạn, cho đến khi được mở khóa.',
      'Muốn mở khóa, bạn chọn “Mở khóa tài khoản” trên cổng này, cần mã gửi đến điện thoại, mật khẩu và mã passcode. Hoặc gọi tổng đài định danh điện tử, hoặc đến Công an xã, phường.',
    ],
    reasonLegend: 'Vì sao bạn khóa?',
    reasons: {
      NOT_ME: 'Có người khác đăng nhập hoặc dùng tài khoản của tôi',
      PHONE_LOST: 'Tôi mất điện thoại hoặc SIM',
      PRECAUTION: 'Tôi khóa để đề phòng',
    },
    submit: 'Khóa tài khoản ngay',
    cancel: 'Không khóa nữa',
  },
  locked: {
    headingNow: 'Tài khoản đã được khóa',
    now: 'Mọi phiên đăng nhập đã kết thúc. Một tin nhắn báo khóa được gửi đến số điện thoại đã đăng ký.',
    headingBefore: 'Tài khoản này đang bị khóa',
    before: 'Tài khoản không đăng nhập và không sử dụng được.',
    since: 'Khóa từ',
    several: (count: number) =>
      `Có ${String(count)} căn cứ khóa cùng lúc. Tài khoản chỉ mở khi cả ${String(count)} đã hết.`,
    grounds: {
      HOLDER_REQUEST: 'Theo yêu cầu của chủ tài khoản',
      TERMS_VIOLATION: 'Vi phạm điều khoản sử dụng',
      CARD_REVOKED: 'Thẻ căn cước bị thu hồi',
      CARD_RETAINED: 'Thẻ căn cước bị tạm giữ',
      CARD_EXPIRED: 'Thẻ căn cước đã hết hạn',
      DEATH: 'Cơ sở dữ liệu ghi chủ tài khoản đã chết',
      PASSPORT_EXPIRED: 'Hộ chiếu, giấy tờ đi lại quốc tế đã hết hạn',
      RESIDENCE_EXPIRED: 'Đã hết thời hạn cư trú tại Việt Nam',
      ORGANISATION_DISSOLVED: 'Tổ chức đã giải thể',
      ORGANISATION_CEASED: 'Tổ chức dừng hoạt động',
      AUTHORITY_REQUEST: 'Theo đề nghị của cơ quan có thẩm quyền',
    },
    opensHeading: 'Muốn mở khóa',
    opens: {
      HOLDER_REQUEST: [
        'Tự mở khóa trên cổng này bằng mã gửi đến số đã đăng ký, mật khẩu và mã passcode.',
        'Hoặc gọi tổng đài định danh điện tử, hoặc mang thẻ căn cước và điện thoại đến Công an xã, phường.',
      ],
      TERMS_VIOLATION: [
        'Khi vi phạm đã được khắc phục, tài khoản tự mở. Hãy gọi tổng đài định danh điện tử để biết cần làm gì.',
      ],
      CARD_REVOKED: [
        'Khi có thẻ căn cước mới, tài khoản tự mở. Hãy đến Công an xã, phường để làm thủ tục cấp thẻ.',
      ],
      CARD_RETAINED: ['Khi thẻ được trả lại, tài khoản tự mở.'],
      CARD_EXPIRED: ['Hãy đến Công an xã, phường để đổi thẻ căn cước. Có thẻ mới, tài khoản tự mở.'],
      DEATH: [
        'Nếu thông tin này sai, hãy mang giấy tờ đến Công an xã, phường để đính chính. Đính chính xong, tài khoản tự mở.',
      ],
      PASSPORT_EXPIRED: [
        'Hãy đổi hộ chiếu rồi báo cơ quan quản lý xuất nhập cảnh. Có hộ chiếu mới, tài khoản tự mở.',
      ],
      RESIDENCE_EXPIRED: [
        'Hãy gia hạn cư trú tại cơ quan quản lý xuất nhập cảnh. Gia hạn xong, tài khoản tự mở.',
      ],
      ORGANISATION_DISSOLVED: [
        'Nếu thông tin này sai, hãy đính chính với cơ quan đăng ký. Đính chính xong, tài khoản tự mở.',
      ],
      ORGANISATION_CEASED: ['Khi tổ chức hoạt động trở lại, tài khoản tự mở.'],
      AUTHORITY_REQUEST: [
        'Hãy mang thẻ căn cước đến Công an xã, phường để hỏi hoặc khiếu nại. Chỉ thủ trưởng có thẩm quyền quyết định mở khóa.',
      ],
    },
    notByCode:
      'Không ai được hỏi mật khẩu hay mã passcode của bạn. Chỉ đọc mã mở khóa khi chính bạn gọi tổng đài hoặc đang ở quầy; ai gọi đến để hỏi mã là lừa đảo.',
  },
  unlock: {
    door: 'Mở khóa tài khoản',
    doorLead: 'Bạn đã khóa và nay muốn dùng lại?',
    ask: {
      heading: 'Mở khóa tài khoản',
      lead: 'Dùng khi chính bạn đã khóa tài khoản và nay muốn dùng lại. Bạn cần điện thoại đã đăng ký, mật khẩu và mã passcode.',
      whatNext: 'Một tin nhắn có mã gồm 6 chữ số sẽ được gửi đến số điện thoại này.',
      submit: 'Gửi mã',
      helpSummary: 'Tôi không còn điện thoại hoặc SIM đó',
      help: [
        'Mang thẻ căn cước đến Công an xã, phường nơi quản lý tài khoản để đổi số điện thoại trước, rồi mở khóa.',
        'Đừng mở khóa khi bạn chưa chắc người khác không còn cầm điện thoại hoặc SIM của bạn.',
      ],
    },
    notReceived: [
      'Đợi khoảng 1 phút: tin nhắn có thể đến chậm.',
      'Xem máy có đang bật, có sóng, hộp tin nhắn có bị đầy không.',
      'Xem ba số cuối ở trên có đúng số của bạn không. Nếu sai, bấm “Quay lại” để sửa.',
      'Vẫn không có: số định danh hoặc số điện thoại có thể khác với hồ sơ. Hãy mang thẻ căn cước đến Công an xã, phường.',
    ],
    secrets: {
      heading: 'Mật khẩu và mã passcode của bạn là gì?',
      lead: 'Cần cả hai, để chắc chắn chính bạn mở khóa chứ không phải người đang cầm điện thoại của bạn.',
      password: 'Mật khẩu',
      passcode: 'Mã passcode',
      passcodeHint: 'Gồm 6 chữ số, do bạn đặt khi kích hoạt tài khoản.',
      forgottenSummary: 'Tôi quên mật khẩu hoặc mã passcode',
      forgotten: [
        'Gọi tổng đài định danh điện tử từ bất kỳ máy nào, với điện thoại đã đăng ký ở bên mình.',
        'Hoặc mang thẻ căn cước và điện thoại đã đăng ký đến Công an xã, phường. Mở khóa xong, bạn đặt lại mật khẩu trên cổng.',
      ],
      cancel: 'Không mở khóa nữa',
    },
    confirm: 'Mở khóa tài khoản',
    done: {
      heading: 'Tài khoản đã được mở khóa',
      open: 'Bạn đăng nhập và dùng lại được. Một tin nhắn báo mở khóa được gửi đến số điện thoại đã đăng ký.',
      next: 'Nếu bạn đã khóa vì nghi người khác biết mật khẩu, hãy đăng nhập và đổi mật khẩu ngay.',
      signIn: 'Đăng nhập',
      headingStill: 'Đã gỡ khóa của bạn, nhưng tài khoản vẫn bị khóa',
      still: 'Tài khoản còn bị khóa vì căn cứ khác, nên chưa dùng được.',
    },
    nothing: {
      heading: 'Tài khoản không bị khóa',
      text: 'Không có gì để mở khóa. Bạn đăng nhập và dùng như thường.',
      notMine: 'Nếu vẫn không đăng nhập được, hãy chọn “Quên mật khẩu” ở trang đăng nhập.',
    },
  },
  nothing: {
    heading: 'Tài khoản chưa được kích hoạt',
    text: 'Chưa ai dùng được tài khoản này, nên chưa có gì để khóa.',
    notMine:
      'Nếu bạn không đăng ký tài khoản này, hãy báo Công an xã, phường nơi bạn ở và mang theo thẻ căn cước.',
  },
  problems: {
    REASON_REQUIRED: 'Hãy chọn một lý do.',
    PASSWORD_REQUIRED: 'Hãy nhập mật khẩu.',
    PASSCODE_REQUIRED: 'Hãy nhập đủ 6 chữ số của mã passcode.',
    UNLOCK_SECRETS_WRONG: 'Mật khẩu hoặc mã passcode không đúng. Hãy nhập lại cả hai.',
    GUESSES_SPENT: 'Bạn đã nhập sai mã quá số lần cho phép. Vì an toàn, hãy làm lại từ đầu.',
    HOLDER_FLOW_UNKNOWN: 'Lần yêu cầu này không còn dùng được. Tài khoản chưa bị khóa. Hãy làm lại từ đầu.',
    HOLDER_FLOW_EXPIRED: 'Đã quá 15 phút kể từ khi nhập mã. Tài khoản chưa bị khóa. Hãy làm lại từ đầu.',
  },
  unlockProblems: {
    HOLDER_FLOW_UNKNOWN:
      'Lần yêu cầu này không còn dùng được. Tài khoản chưa được mở khóa. Hãy làm lại từ đầu.',
    HOLDER_FLOW_EXPIRED: 'Đã quá 15 phút kể từ khi nhập mã. Tài khoản chưa được mở khóa. Hãy làm lại từ đầu.',
  },
};
