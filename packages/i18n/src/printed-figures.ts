/** The board of wards on paper and in a spreadsheet. It is written in Vietnamese, the language of offices. */
export const printedFigures = {
  title: (documentNumber: string) => `Tiến độ kích hoạt theo văn bản số ${documentNumber}`,
  lead: ({
    issuer,
    issuedOn,
    dueOn,
    asOf,
  }: {
    readonly issuer: string;
    readonly issuedOn: string;
    readonly dueOn: string | null;
    readonly asOf: string;
  }) =>
    `${issuer} ban hành ngày ${issuedOn}; ${dueOn === null ? 'không đặt hạn' : `hạn ${dueOn}`}; số liệu đến ${asOf}`,
  head: [
    'Đơn vị',
    'Chỉ tiêu',
    'Đã kích hoạt',
    'Còn lại',
    'Tỷ lệ (%)',
    'Nhịp (người/ngày)',
    'Cần (người/ngày)',
    'Dự báo xong',
    'Sớm nhất',
    'Muộn nhất',
    'Nhận định',
  ],
  total: 'Tổng số',
  howForecast: (days: number) =>
    `Dự báo: số còn lại chia cho nhịp của ${days} ngày trọn vẹn gần nhất; khoảng sớm nhất đến muộn nhất đúng trong 8 trên 10 trường hợp, chỉ tính yếu tố ngẫu nhiên.`,
  fewCases: 'Dựa trên ít trường hợp: nhịp tính từ dưới 20 người kích hoạt.',
  fewCasesMark: 'dựa trên ít trường hợp',
};
