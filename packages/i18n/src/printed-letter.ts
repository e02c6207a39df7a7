/** What stands around the words of a letter on paper. It is written in Vietnamese, the language of offices. */
export const printedLetter = {
  recipients: 'Nơi nhận:',
  decidedInTheSystem: '(Đã quyết định trên hệ thống Định Danh)',
  verify: 'Quét mã QR hoặc mở địa chỉ sau để kiểm tra số, ngày, kết quả và tệp của văn bản này:',
  qrAlt: (address: string) => `Mã QR mở trang kiểm tra văn bản: ${address}`,
  footer: 'Văn bản điện tử do hệ thống Định Danh lập',
};
