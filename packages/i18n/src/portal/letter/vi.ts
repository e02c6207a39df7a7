/** Xác minh văn bản trả lời. */
export const vi = {
  heading: 'Xác minh văn bản',
  lead: 'Trang này cho biết văn bản có do hệ thống Định Danh lập hay không. Trang không hiện thông tin của người được nêu trong văn bản.',
  opening: 'Đang tìm văn bản…',
  genuine: 'Văn bản này do hệ thống Định Danh lập.',
  compareFacts: 'Hãy so số, ngày và cơ quan dưới đây với văn bản bạn đang cầm.',
  replaced: (number: string, day: string) =>
    `Văn bản này đã được thay thế bằng văn bản số ${number} ngày ${day}. Quyết định trong văn bản không còn hiệu lực.`,
  number: 'Số, ký hiệu',
  issuedOn: 'Ngày ban hành',
  office: 'Cơ quan ban hành',
  outcome: 'Kết quả',
  outcomes: {
    APPROVED: 'Chấp thuận',
    REFUSED: 'Từ chối',
    REVERSED: 'Hủy bỏ quyết định trước',
    UPHELD: 'Giữ nguyên quyết định trước',
    ANSWERED: 'Đã trả lời',
  },
  sha256: 'Mã kiểm tra tệp (SHA-256)',
  file: {
    heading: 'So sánh tệp PDF',
    text: 'Nếu có tệp PDF, bạn chọn tệp để biết tệp có đúng là văn bản này không. Tệp được kiểm tra ngay trên máy của bạn, không gửi đi đâu.',
    label: 'Chọn tệp để so sánh',
    busy: 'Đang so sánh…',
    same: (name: string) => `Tệp “${name}” đúng là văn bản này, không bị sửa.`,
    different: (name: string) =>
      `Tệp “${name}” khác với văn bản này. Đừng dùng tệp; hãy hỏi lại cơ quan ban hành.`,
    failed: (name: string) => `Không đọc được tệp “${name}”. Hãy chọn lại tệp.`,
    unable: 'Trình duyệt này không so sánh tệp được. Hãy mở trang bằng trình duyệt mới hơn.',
  },
  unknown: {
    heading: 'Không tìm thấy văn bản',
    text: 'Không có văn bản nào mang mã này. Hãy quét lại mã QR, hoặc gõ lại địa chỉ in cạnh mã QR.',
    warning:
      'Nếu bạn nhận được văn bản này từ người khác, văn bản có thể là giả. Hãy hỏi lại cơ quan ghi trên văn bản.',
  },
};
