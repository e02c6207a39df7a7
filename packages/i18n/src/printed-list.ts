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
} as const;

/** The guests of a meeting on paper, for whoever stands at the door of the cultural house. */
export const printedMeeting = {
  title: 'Danh sách người được mời',
  reference: (at: string) => `Buổi hướng dẫn ${at}`,
  unit: 'Địa bàn',
  place: 'Địa điểm',
  startsAt: 'Bắt đầu',
  hamlets: 'Thôn, khu được mời',
  invited: 'Số người được mời',
  withoutHamlet: 'Địa chỉ không ghi thôn, khu',
  duty: 'Danh sách có dữ liệu cá nhân, chỉ dùng để đón người được mời đến buổi hướng dẫn kích hoạt tài khoản định danh điện tử. Không sao chụp, không chuyển cho người khác. Nộp lại cho công an xã, phường sau buổi hướng dẫn.',
  number: 'TT',
  person: 'Họ và tên',
  address: 'Nơi ở',
  came: 'Có mặt',
  activated: 'Kích hoạt tại buổi',
  done: 'Đã kích hoạt trước',
  withdrawn: 'Không cần mời nữa',
  emptyBox: 'Ô đánh dấu',
} as const;

/** What stands on every page of a paper with names: who has printed it, and when. */
export const printedPaper = {
  footer: (reference: string, printer: string, at: string, page: number, pages: number) =>
    `${reference} · In bởi ${printer} lúc ${at} · Trang ${page}/${pages}`,
  watermark: (printer: string, at: string) => `${printer} · ${at}`,
} as const;
