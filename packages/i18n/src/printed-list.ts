/** A list on paper. It is written in Vietnamese whatever the language of the screen: a team carries it. */
export const printedList = {
  title: (code: string) => `Danh sách đến từng nhà số ${code}`,
  unit: 'Địa bàn',
  team: 'Giao cho',
  hamlets: 'Thôn, khu',
  people: 'Số người',
  validUntil: 'Có hiệu lực đến hết',
  withoutHamlet: 'Địa chỉ không ghi thôn, khu',
  duty: 'Danh sách có dữ liệu cá nhân, chỉ dùng để hướng dẫn kích hoạt tài khoản định danh điện tử. Không sao chụp, không chuyển cho người khác. Nộp lại cho công an xã, phường khi hết hiệu lực.',
  outcomes: 'Đánh dấu kết quả theo số:',
  number: 'TT',
  person: 'Họ và tên, năm sinh',
  address: 'Nơi ở',
  phone: '3 số cuối ĐT',
  result: 'Kết quả',
  done: 'Đã kích hoạt, không cần đến',
  emptyBox: 'Ô đánh dấu kết quả từ 1 đến 8',
  footer: (code: string, printer: string, at: string, page: number, pages: number) =>
    `${code} · In bởi ${printer} lúc ${at} · Trang ${page}/${pages}`,
  watermark: (printer: string, at: string) => `${printer} · ${at}`,
} as const;
