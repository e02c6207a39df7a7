/** Giấy tờ trên tài khoản. */
export const vi = {
  kinds: {
    HEALTH_INSURANCE: {
      name: 'Thẻ bảo hiểm y tế',
      numberLabel: 'Mã số trên thẻ bảo hiểm y tế',
      numberHint: 'Gồm 10 hoặc 12 chữ số. Thẻ cũ có 15 ký tự, ví dụ DN4790123456789.',
    },
    DRIVING_LICENCE: {
      name: 'Giấy phép lái xe',
      numberLabel: 'Số giấy phép lái xe',
      numberHint: 'Gồm 12 chữ số, in ở mặt trước của giấy phép.',
    },
    VEHICLE_REGISTRATION: {
      name: 'Đăng ký xe',
      numberLabel: 'Biển số xe',
      numberHint: 'Như trên giấy đăng ký xe, ví dụ 14K1-234.56 hoặc 14A-123.45.',
    },
    TAX_CODE: {
      name: 'Mã số thuế',
      numberLabel: 'Mã số thuế của bạn',
      numberHint: 'Gồm 10 chữ số, hoặc số định danh 12 chữ số của chính bạn.',
    },
    PASSPORT: {
      name: 'Hộ chiếu',
      numberLabel: 'Số hộ chiếu',
      numberHint: 'Gồm 1 chữ cái và 7 hoặc 8 chữ số, ví dụ C1234567.',
    },
  },
  list: {
    heading: 'Giấy tờ của tôi',
    lead: 'Giấy tờ chỉ hiển thị sau khi cơ quan quản lý xác thực là đúng.',
    confirmedHeading: 'Đã xác thực',
    othersHeading: 'Chưa hiển thị',
    noneHeading: 'Chưa có giấy tờ nào',
    none: 'Bạn có thể thêm thẻ bảo hiểm y tế, giấy phép lái xe, đăng ký xe, mã số thuế hoặc hộ chiếu. Chúng tôi hỏi cơ quan quản lý giấy tờ đó, bạn không phải nộp bản giấy.',
    noneConfirmed: 'Chưa có giấy tờ nào được xác thực.',
    number: 'Số',
    agency: 'Cơ quan quản lý',
    confirmedOn: 'Xác thực ngày',
    validUntil: 'Có giá trị đến hết ngày',
    since: 'Từ ngày',
    add: 'Thêm giấy tờ',
    edit: (kind: string) => `Sửa số ${kind}`,
    remove: (kind: string) => `Bỏ ${kind}`,
    contest: (kind: string) => `Tôi cho rằng kết quả về ${kind} là sai`,
    refresh: 'Xem lại tình trạng mới',
    back: 'Về tài khoản',
    loading: 'Đang mở giấy tờ của bạn.',
  },
  states: {
    CONFIRMED: { label: 'Đã xác thực', text: 'Giấy tờ này hiển thị trên tài khoản của bạn.' },
    WAITING: {
      label: 'Đang chờ xác thực',
      text: 'Cơ quan quản lý đang kiểm tra. Bạn không phải làm gì thêm.',
    },
    TO_BE_CHECKED: {
      label: 'Cần xem lại',
      text: 'Hãy xem lại số đã nhập. Nếu số đúng, hãy mang giấy tờ đến Công an xã, phường để được giúp.',
    },
    NOT_CONFIRMED: {
      label: 'Chưa xác thực được',
      text: 'Cơ quan quản lý chưa xác thực giấy tờ này. Hãy xem lại số. Nếu bạn chắc số đúng, hãy gửi ý kiến để cán bộ xem lại.',
    },
  },
  contested: 'Bạn đã gửi ý kiến. Cán bộ đang xem lại.',
  notices: {
    ADDED: 'Đã thêm giấy tờ và gửi đến cơ quan quản lý để xác thực.',
    EDITED: 'Đã sửa số. Giấy tờ được hiển thị lại khi cơ quan quản lý xác thực số mới.',
    REMOVED: 'Đã bỏ giấy tờ khỏi tài khoản.',
    CONTESTED: 'Đã gửi ý kiến của bạn. Cán bộ sẽ xem lại.',
  },
  kind: {
    heading: 'Bạn muốn thêm giấy tờ nào?',
    submit: 'Tiếp tục',
  },
  number: {
    heading: (kind: string) => `Số của ${kind} là gì?`,
    submit: 'Tiếp tục',
  },
  confirm: {
    heading: 'Gửi đến cơ quan quản lý để xác thực?',
    kind: 'Giấy tờ',
    number: 'Số',
    explain:
      'Khi bạn gửi, họ tên, ngày sinh, số định danh của bạn và số giấy tờ được gửi đến cơ quan quản lý giấy tờ này, chỉ để xác thực.',
    submit: 'Đồng ý và gửi',
  },
  edit: {
    heading: (kind: string) => `Sửa số ${kind}`,
    warning: 'Khi bạn lưu số mới, giấy tờ sẽ không hiển thị cho đến khi cơ quan quản lý xác thực số mới.',
    submit: 'Lưu số mới',
  },
  remove: {
    heading: (kind: string) => `Bỏ ${kind} khỏi tài khoản?`,
    explain: 'Giấy tờ sẽ không hiển thị nữa. Bạn có thể thêm lại bất cứ lúc nào.',
    submit: 'Bỏ giấy tờ',
    keep: 'Giữ lại',
  },
  contest: {
    heading: (kind: string) => `Vì sao bạn cho rằng ${kind} của bạn đúng?`,
    label: 'Ý kiến của bạn',
    hint: 'Viết ngắn gọn, ít nhất 10 ký tự. Ví dụ: Giấy phép được đổi tháng 3 năm 2026, tên đúng như thẻ căn cước.',
    submit: 'Gửi ý kiến',
  },
  problems: {
    PAPER_KIND_REQUIRED: 'Hãy chọn một loại giấy tờ.',
    STALE_PAPER: 'Giấy tờ này vừa thay đổi. Đây là tình trạng mới, hãy xem rồi làm lại.',
    HEALTH_INSURANCE_NUMBER_FORMAT:
      'Mã số gồm 10 hoặc 12 chữ số, hoặc 15 ký tự bắt đầu bằng 2 chữ cái. Hãy nhập lại như in trên thẻ.',
    DRIVING_LICENCE_NUMBER_FORMAT: 'Số giấy phép lái xe gồm 12 chữ số. Hãy đếm lại các chữ số.',
    VEHICLE_PLATE_FORMAT: 'Biển số chưa đúng. Hãy nhập như trên giấy đăng ký xe, ví dụ 14K1-234.56.',
    TAX_CODE_FORMAT: 'Mã số thuế gồm 10 chữ số, 13 chữ số, hoặc 12 chữ số của số định danh. Hãy nhập lại.',
    TAX_CODE_CHECK_DIGIT: 'Không có mã số thuế này. Hãy xem lại từng chữ số.',
    CITIZEN_PASSPORT_NUMBER_FORMAT: 'Số hộ chiếu gồm 1 chữ cái và 7 hoặc 8 chữ số. Hãy nhập lại.',
    REASON_TEXT_REQUIRED: 'Hãy viết ít nhất 10 ký tự để cán bộ hiểu ý kiến của bạn.',
  },
};
