/** Chia sẻ danh tính bằng mã QR. */
export const vi = {
  choose: {
    heading: 'Chia sẻ danh tính bằng mã QR',
    lead: 'Thay cho việc đưa giấy tờ: bạn chọn thông tin được xem, rồi đưa mã QR cho cán bộ hoặc cơ quan quét.',
    always:
      'Người quét luôn thấy họ tên, số định danh đã che bớt và mức độ tài khoản. Ảnh chân dung không được chia sẻ.',
    legend: 'Bạn muốn cho xem thêm những gì?',
    submit: 'Tạo mã QR',
    opening: 'Đang mở trang chia sẻ…',
  },
  facts: {
    DATE_OF_BIRTH: 'Ngày sinh',
    SEX: 'Giới tính',
    PERSONAL_ID_NUMBER: 'Số định danh đầy đủ, không che',
    PERMANENT_ADDRESS: 'Nơi thường trú',
    PAPERS: 'Tên các giấy tờ đã xác thực, không kèm số',
  },
  code: {
    heading: 'Đưa mã này cho người kiểm tra',
    alt: 'Mã QR chia sẻ danh tính của bạn',
    timeLeft: (duration: string) => `Mã còn dùng được ${duration}.`,
    shared: 'Người quét sẽ thấy',
    nameAndNumber: 'họ tên, số định danh che bớt',
    once: 'Mã chỉ dùng được một lần. Chỉ đưa khi bạn đứng trước người kiểm tra; đừng chụp màn hình gửi cho ai.',
    waiting: 'Trang này sẽ báo ngay khi mã được quét.',
  },
  used: {
    heading: 'Mã đã được quét',
    text: 'Đúng nơi bạn đưa mã thì không phải làm gì thêm. Nếu không, hãy khóa tài khoản rồi báo Công an xã, phường.',
    office: 'Nơi đã xem',
    purpose: 'Mục đích',
    at: 'Lúc',
  },
  expired: {
    heading: 'Mã đã hết hạn',
    text: 'Chưa ai xem thông tin của bạn bằng mã này. Bạn có thể tạo mã mới.',
  },
  again: 'Tạo mã mới',
  chooseAgain: 'Chọn lại thông tin',
};
