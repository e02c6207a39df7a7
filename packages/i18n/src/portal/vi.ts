/** Texts of the citizens' portal. Read aloud by screen readers and by clerks: plain words, what happened, what to do. */
export const vi = {
  productName: 'Định Danh',
  productKind: 'Cổng dành cho công dân',
  skipToContent: 'Đến nội dung chính',
  otherLanguage: 'English',
  back: 'Quay lại',
  continue: 'Tiếp tục',
  retry: 'Thử lại',
  reload: 'Tải lại trang',
  toStartPage: 'Về trang đầu',
  busy: 'Đang gửi, xin đợi…',
  opening: {
    heading: 'Đang mở trang…',
    failedHeading: 'Chưa mở được trang này',
    failed: 'Mạng có thể đang chậm hoặc bị ngắt. Hãy kiểm tra mạng rồi tải lại trang.',
  },
  errorTitle: (title: string) => `Có lỗi: ${title}`,
  footer: {
    notTheApp: 'Đây là cổng Định Danh. Đây không phải ứng dụng VNeID và không phải trang của Bộ Công an.',
    neverAsk:
      'Không ai, kể cả cán bộ, được hỏi mật khẩu, mã passcode hay mã xác thực của bạn qua điện thoại hoặc tin nhắn.',
  },
  notFound: {
    heading: 'Không có trang này',
    text: 'Địa chỉ có thể đã gõ sai hoặc trang đã được chuyển đi.',
  },
  start: {
    documentTitle: 'Tài khoản định danh điện tử',
    heading: 'Tài khoản định danh điện tử',
    lead: 'Bạn cần làm việc nào? Hãy chọn một mục.',
    doorActivate: 'Kích hoạt tài khoản',
    doorActivateHint: 'Hồ sơ đã được duyệt. Khoảng 5 phút, làm từng bước một',
    doorRegister: 'Đăng ký tài khoản mức độ 1',
    doorRegisterHint: 'Làm tại đây, khoảng 10 phút',
    doorAppointment: 'Đặt lịch làm mức độ 2',
    doorAppointmentHint: 'Chọn nơi và giờ đến cơ quan Công an',
    doorStatus: 'Tra cứu hồ sơ',
    doorStatusHint: 'Xem hồ sơ đã nộp đang ở bước nào',
    needHeading: 'Cần có sẵn khi kích hoạt',
    need: [
      { what: 'Số định danh cá nhân', note: '12 chữ số, in trên mặt trước thẻ căn cước' },
      { what: 'Điện thoại có số đã đăng ký', note: 'đang bật máy và nhận được tin nhắn' },
      { what: 'Khoảng 5 phút', note: 'để làm liền một mạch' },
    ],
    windowHeading: 'Kích hoạt trong 7 ngày',
    window:
      'Bạn tự kích hoạt được trong 7 ngày kể từ ngày nhận tin nhắn báo hồ sơ đã được duyệt. Quá 7 ngày, hãy đến Công an xã, phường nơi bạn ở để được giúp.',
    windowLegalBasis: 'Khoản 1 Điều 14 Nghị định 69/2024/NĐ-CP',
    noSmartphoneHeading: 'Không có điện thoại thông minh? Vẫn làm được ở đây.',
    noSmartphone:
      'Mã xác thực gửi bằng tin nhắn thường, điện thoại bấm phím nào cũng nhận được. Bạn có thể dùng máy tính ở nhà, ở thư viện hoặc ở nhà văn hóa.',
    helpHeading: 'Cần người giúp?',
    help: 'Hãy đến Công an xã, phường nơi bạn ở và mang theo thẻ căn cước.',
  },
  activation: {
    name: 'Kích hoạt tài khoản',
    step: (step: number, of: number) => `Bước ${step} trên ${of}`,
    personalId: {
      heading: 'Số định danh cá nhân của bạn là gì?',
      label: 'Số định danh cá nhân',
      hint: 'Là dãy 12 chữ số in trên mặt trước thẻ căn cước. Ví dụ: 022\u00a0099\u00a0123\u00a0456',
    },
    phone: {
      heading: 'Bạn đã đăng ký bằng số điện thoại nào?',
      label: 'Số điện thoại đã đăng ký',
      hint: 'Là số bạn đã khai khi làm hồ sơ. Ví dụ: 0992\u00a0123\u00a0678',
      whatNext:
        'Khi bạn bấm “Gửi yêu cầu”, một tin nhắn có mã gồm 6 chữ số sẽ được gửi đến số này. Hãy để điện thoại bên cạnh.',
      submit: 'Gửi yêu cầu',
    },
    code: {
      heading: 'Mã trong tin nhắn là gì?',
      sentTo: (lastThree: string) =>
        `Nếu thông tin bạn nhập đúng, mã đã được gửi đến số điện thoại có ba số cuối là ${lastThree}.`,
      label: 'Mã xác thực',
      hint: 'Gồm 6 chữ số trong tin nhắn mới nhất. Ví dụ: 301\u00a0745',
      submit: 'Xác nhận',
      timeLeft: (duration: string) => `Mã còn dùng được ${duration}.`,
      timeOver: 'Mã đã hết hạn. Bấm “Gửi lại mã” để nhận mã mới.',
      resend: 'Gửi lại mã',
      resendIn: (duration: string) => `Gửi lại được sau ${duration}.`,
      resent: 'Đã gửi mã mới. Mã cũ không còn dùng được.',
      exhausted: 'Mã này đã bị nhập sai hết số lần cho phép. Bấm “Gửi lại mã” để nhận mã mới.',
      notReceivedSummary: 'Tôi không nhận được mã',
      notReceived: [
        'Đợi khoảng 1 phút: tin nhắn có thể đến chậm.',
        'Xem máy có đang bật, có sóng, hộp tin nhắn có bị đầy không.',
        'Xem ba số cuối ở trên có đúng số của bạn không. Nếu sai, bấm “Quay lại” để sửa.',
        'Vẫn không có: số định danh hoặc số điện thoại có thể khác với hồ sơ, hoặc đã quá 7 ngày để tự kích hoạt. Hãy đến Công an xã, phường nơi bạn ở.',
      ],
      verifiedHeading: 'Số điện thoại đã được xác nhận',
      verified: (lastThree: string) =>
        `Bạn đã nhập đúng mã gửi đến số có ba số cuối là ${lastThree}. Không cần nhập lại.`,
    },
    completion: {
      timeLeft: (duration: string) => `Bạn còn ${duration} để làm xong các bước.`,
      timeOverHeading: 'Đã hết thời gian để làm xong',
      timeOver:
        'Vì an toàn, sau khi nhập mã bạn có 30 phút để làm xong. Hãy nhận một mã mới. Tài khoản của bạn không bị ảnh hưởng gì.',
      startOver: 'Nhận mã mới',
    },
    password: {
      heading: 'Bạn muốn đặt mật khẩu nào?',
      why: 'Mật khẩu dùng để đăng nhập. Mật khẩu dài và có nhiều loại ký tự thì người khác khó đoán, kể cả khi họ biết ngày sinh hay số điện thoại của bạn.',
      label: 'Mật khẩu',
      repeatLabel: 'Nhập lại mật khẩu',
      example: 'Gõ chữ không dấu. Ví dụ về cách đặt (đừng dùng đúng ví dụ này): Ruong-lua*9bo',
      rulesHeading: 'Mật khẩu cần có:',
      rulesMet: (met: number, of: number) => `Đạt ${met} trên ${of} yêu cầu`,
      ruleMet: 'Đã đạt:',
      ruleUnmet: 'Chưa đạt:',
      show: 'Hiện mật khẩu',
      hide: 'Ẩn mật khẩu',
      sharedComputer: 'Đang dùng máy chung? Nếu trình duyệt hỏi có lưu mật khẩu không, hãy chọn không lưu.',
      afterReload:
        'Trang đã được tải lại. Vì an toàn, mật khẩu và các câu trả lời không được giữ lại. Hãy nhập lại từ bước này; bạn không cần nhận mã mới.',
    },
    passcode: {
      heading: 'Bạn chọn 6 chữ số nào làm mã passcode?',
      why: 'Mã passcode khác với mật khẩu: bạn nhập nó mỗi khi dùng một dịch vụ trong tài khoản.',
      label: 'Mã passcode',
      repeatLabel: 'Nhập lại mã passcode',
      hint: 'Đúng 6 chữ số, từ 0 đến 9. Đừng dùng 123456, sáu số giống nhau hay ngày sinh.',
      show: 'Hiện mã passcode',
      hide: 'Ẩn mã passcode',
    },
    questions: {
      heading: 'Bạn chọn hai câu hỏi bảo mật nào?',
      why: 'Khi cần lấy lại tài khoản, cán bộ có thể hỏi hai câu này để biết đúng là bạn. Hãy chọn điều bạn nhớ lâu mà người ngoài không biết.',
      question: ['Câu hỏi bảo mật thứ nhất', 'Câu hỏi bảo mật thứ hai'],
      answer: ['Câu trả lời thứ nhất', 'Câu trả lời thứ hai'],
      answerHint: 'Viết ngắn, có dấu hay không dấu đều được. Ví dụ: Suối Lở',
      choose: 'Chọn một câu hỏi',
      loading: 'Đang tải các câu hỏi…',
      loadFailed: 'Chưa tải được danh sách câu hỏi.',
      submit: 'Kích hoạt',
    },
    done: {
      heading: 'Bạn đã kích hoạt tài khoản định danh điện tử thành công',
      level: { LEVEL_1: 'mức độ 1', LEVEL_2: 'mức độ 2' },
      summary: (level: string, at: string) => `Tài khoản ${level} của bạn hoạt động từ ${at}.`,
      nowHeading: 'Từ bây giờ',
      now: [
        'Bạn đăng nhập được bằng số định danh cá nhân và mật khẩu vừa đặt.',
        'Mã passcode xác nhận mỗi lần bạn dùng một dịch vụ trong tài khoản.',
        'Hai câu hỏi bảo mật giúp bạn lấy lại tài khoản khi cần.',
      ],
      keepSafe:
        'Hãy nhớ mật khẩu và mã passcode, đừng đưa cho ai. Đang dùng máy chung? Đóng cửa sổ này khi xong.',
      print: 'In phiếu này',
    },
    slip: {
      title: 'Phiếu kích hoạt tài khoản',
      result: 'Kết quả',
      resultValue: 'Đã kích hoạt tài khoản định danh điện tử',
      level: 'Loại tài khoản',
      activatedAt: 'Thời điểm kích hoạt',
      phone: 'Số điện thoại',
      phoneValue: (lastThree: string) => `có ba số cuối là ${lastThree}`,
      note: 'Phiếu này để bạn ghi nhớ, không thay cho giấy tờ nào và không chứa mật khẩu, mã passcode hay câu trả lời bảo mật. Đừng viết các điều đó lên phiếu.',
    },
    alreadyActive: {
      heading: 'Tài khoản của bạn đã thực hiện kích hoạt',
      text: 'Bạn không phải làm gì thêm. Hãy đăng nhập bằng số định danh cá nhân và mật khẩu đã đặt khi kích hoạt.',
      afterLostAnswer:
        'Nếu bạn vừa bấm “Kích hoạt” và mạng bị ngắt: lần bấm đó đã thành công, mật khẩu và mã passcode vừa đặt dùng được ngay.',
      notMeHeading: 'Bạn chưa từng kích hoạt?',
      notMe:
        'Có thể người khác đã làm thay bạn. Hãy báo ngay cho Công an xã, phường nơi bạn ở và mang theo thẻ căn cước.',
    },
    refused: {
      heading: 'Chưa kích hoạt được tài khoản này',
      legalBasis: (citation: string) => `Căn cứ: ${citation}`,
      help: 'Hãy đến Công an xã, phường nơi bạn ở và mang theo thẻ căn cước. Cán bộ sẽ xem hồ sơ và giúp bạn kích hoạt.',
    },
  },
  unitPicker: {
    hint: 'Gõ vài chữ của tên, có dấu hay không dấu đều được, rồi chọn trong danh sách.',
    filter: 'Tìm xã, phường',
    choose: 'Chọn xã, phường',
    loading: 'Đang tải danh sách xã, phường…',
    failed: 'Chưa tải được danh sách xã, phường.',
    found: (count: number) => `Tìm thấy ${count} xã, phường.`,
    none: 'Không có xã, phường nào có tên như vậy. Hãy gõ ít chữ hơn.',
  },
  problems: {
    heading: 'Cần sửa lại:',
    prefix: 'Lỗi:',
    personalIdDigits: (typed: number) =>
      typed === 0
        ? 'Hãy nhập số định danh cá nhân gồm 12 chữ số.'
        : `Số định danh cá nhân có 12 chữ số. Bạn đã nhập ${typed} chữ số.`,
    wrongCode: (remaining: number) => `Mã chưa đúng. Bạn còn thử được ${remaining} lần.`,
    byCode: {
      PERSONAL_ID_NUMBER_FORMAT: 'Số định danh cá nhân chưa đúng. Hãy xem lại 12 chữ số trên thẻ căn cước.',
      PHONE_NUMBER_FORMAT: 'Số điện thoại chưa đúng. Hãy nhập số di động gồm 10 chữ số, bắt đầu bằng số 0.',
      CODE_FORMAT: 'Hãy nhập đủ 6 chữ số của mã trong tin nhắn.',
      OTP_EXHAUSTED: 'Mã này đã bị nhập sai hết số lần cho phép. Hãy nhận mã mới.',
      OTP_EXPIRED: 'Mã đã hết hạn. Hãy nhận mã mới.',
      RESEND_TOO_EARLY: 'Chưa gửi lại được mã. Hãy đợi thêm ít giây rồi bấm lại.',
      PASSWORD_TOO_SHORT: 'Mật khẩu phải có ít nhất 8 ký tự.',
      PASSWORD_TOO_LONG: 'Mật khẩu chỉ được có nhiều nhất 20 ký tự.',
      PASSWORD_NEEDS_DIGIT: 'Mật khẩu phải có ít nhất một chữ số.',
      PASSWORD_NEEDS_UPPERCASE: 'Mật khẩu phải có ít nhất một chữ viết hoa.',
      PASSWORD_NEEDS_LOWERCASE: 'Mật khẩu phải có ít nhất một chữ viết thường.',
      PASSWORD_NEEDS_SPECIAL: 'Mật khẩu phải có ít nhất một ký tự đặc biệt: ! @ # $ % ^ * ( ) _ -',
      PASSWORD_CHARACTER_NOT_ALLOWED:
        'Mật khẩu có ký tự không dùng được. Chỉ dùng chữ không dấu, chữ số và các ký tự ! @ # $ % ^ * ( ) _ - (không có dấu cách).',
      PASSWORD_EN_DASH: 'Mật khẩu có dấu gạch dài “–”. Hãy gõ dấu gạch ngắn “-” trên bàn phím.',
      PASSWORD_REPEAT_DIFFERS: 'Hai lần nhập mật khẩu chưa giống nhau. Hãy nhập lại.',
      PASSCODE_FORMAT: 'Mã passcode phải có đúng 6 chữ số, từ 0 đến 9.',
      PASSCODE_TOO_SIMPLE:
        'Mã passcode này quá dễ đoán. Đừng dùng sáu số giống nhau, dãy số liền nhau như 123456 hay một cặp số lặp lại như 121212.',
      PASSCODE_REPEAT_DIFFERS: 'Hai lần nhập mã passcode chưa giống nhau. Hãy nhập lại.',
      SECURITY_QUESTION_MISSING: 'Hãy chọn một câu hỏi trong danh sách.',
      SECURITY_QUESTION_UNKNOWN: 'Câu hỏi này không còn trong danh sách. Hãy chọn câu khác.',
      SECURITY_QUESTIONS_COUNT: 'Hãy chọn đúng hai câu hỏi và trả lời cả hai.',
      SECURITY_QUESTIONS_SAME: 'Hai câu hỏi phải khác nhau. Hãy chọn một câu hỏi khác.',
      SECURITY_ANSWER_EMPTY: 'Hãy viết câu trả lời.',
      SECURITY_ANSWER_TOO_LONG: 'Câu trả lời quá dài. Hãy viết ngắn lại.',
      SECURITY_ANSWERS_SAME: 'Hai câu trả lời phải khác nhau.',
    },
  },
  passwordRules: {
    PASSWORD_TOO_SHORT: 'ít nhất 8 ký tự',
    PASSWORD_TOO_LONG: 'nhiều nhất 20 ký tự',
    PASSWORD_NEEDS_DIGIT: 'một chữ số (0–9)',
    PASSWORD_NEEDS_UPPERCASE: 'một chữ viết hoa (A–Z)',
    PASSWORD_NEEDS_LOWERCASE: 'một chữ viết thường (a–z)',
    PASSWORD_NEEDS_SPECIAL: 'một ký tự đặc biệt: ! @ # $ % ^ * ( ) _ -',
    PASSWORD_CHARACTER_NOT_ALLOWED: 'chỉ gồm chữ không dấu, chữ số và các ký tự đặc biệt nói trên',
    PASSWORD_EN_DASH: 'dấu gạch ngắn “-”, không phải gạch dài',
  },
  notices: {
    flowLost:
      'Lần kích hoạt trước đã hết thời gian hoặc không còn dùng được. Hãy gửi yêu cầu để nhận mã mới.',
  },
  failures: {
    networkHeading: 'Mạng bị ngắt, chưa nhận được trả lời',
    network: 'Những gì bạn đã nhập vẫn còn nguyên. Hãy kiểm tra mạng rồi bấm “Thử lại”.',
    rateLimitedHeading: 'Bạn đã thử quá nhiều lần',
    rateLimited: (duration: string) => `Hãy thử lại sau ${duration}. Những gì bạn đã nhập vẫn còn nguyên.`,
    rateLimitOver: 'Bây giờ bạn có thể thử lại.',
    internalHeading: 'Hệ thống đang gặp sự cố',
    internal:
      'Đây không phải lỗi của bạn. Những gì bạn đã nhập vẫn còn nguyên. Hãy thử lại sau ít phút; nếu vẫn không được, hãy báo cho Công an xã, phường mã sự cố này.',
    internalWithoutIncident:
      'Đây không phải lỗi của bạn. Những gì bạn đã nhập vẫn còn nguyên. Hãy thử lại sau ít phút.',
    incident: (incidentId: string) => `Mã sự cố: ${incidentId}`,
    outdatedHeading: 'Trang này đã có bản mới',
    outdated: 'Hãy tải lại trang để làm tiếp. Bạn sẽ không phải nhận lại mã đã xác nhận.',
  },
  duration: (seconds: number) => {
    const minutes = Math.floor(seconds / 60);
    const rest = seconds % 60;
    if (minutes === 0) return `${rest} giây`;
    return rest === 0 ? `${minutes} phút` : `${minutes} phút ${rest} giây`;
  },
};
