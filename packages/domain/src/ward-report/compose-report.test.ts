import { describe, expect, test } from 'vitest';
import { composeReport, type ReportFacts, type ReportRow } from './compose-report.ts';

const row = (unitName: string, overrides: Partial<ReportRow> = {}): ReportRow => ({
  unitName,
  target: 728,
  activated: 312,
  activatedInPeriod: 51,
  remaining: 416,
  percent: 42.86,
  neededPerDay: 7,
  forecastBasis: 'PACE',
  forecastOn: '2026-12-18',
  plusMinusDays: 4,
  isFewCases: false,
  outlook: 'WILL_MAKE_IT',
  ...overrides,
});
const facts: ReportFacts = {
  period: 'WEEKLY',
  days: { from: '2026-11-16', to: '2026-11-22' },
  issuer: { kind: 'UNIT', unitName: 'Thành phố Móng Cái', provinceName: 'Tỉnh Quảng Ninh' },
  campaign: {
    documentNumber: '688/UBND-CATP',
    issuer: 'UBND thành phố Móng Cái',
    issuedOn: '2023-03-17',
    dueOn: '2026-12-31',
  },
  asOf: '2026-11-23T00:10:00.000Z',
  rows: [
    row('Phường Trà Cổ'),
    row('Xã Hải Sơn', { outlook: 'WILL_NOT', isFewCases: true, plusMinusDays: 120 }),
    row('Xã Bắc Sơn', { forecastBasis: 'DONE', forecastOn: null }),
    row('Xã Vạn Ninh', { forecastBasis: 'NO_PACE', forecastOn: null, outlook: 'WILL_NOT' }),
    row('Xã Vĩnh Trung', { forecastBasis: 'TOO_FAR', forecastOn: null, outlook: 'WILL_NOT' }),
  ],
  total: row('Tổng số', { target: 24_416, activated: 3_640, remaining: 20_776, percent: 14.91 }),
};
const words = {
  code: 'BC-2026-000012',
  datedOn: '2026-11-23',
  comment: 'Đề nghị tăng cường vào buổi tối.',
  recipients: ['TT Thành ủy – HĐND TP (B/c);', 'Lưu: VP.'],
  signerName: 'Đinh Văn Thắng',
};

describe('the report to the working group', () => {
  const report = composeReport(facts, words);

  test('has the heading of a paper of the office, its number, and whom it is for [R-014] [R-171]', () => {
    expect(report).toMatchObject({
      parentOffice: 'CÔNG AN TỈNH QUẢNG NINH',
      office: 'CÔNG AN THÀNH PHỐ MÓNG CÁI',
      number: 'Số: BC-2026-000012',
      nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      motto: 'Độc lập - Tự do - Hạnh phúc',
      placeAndDate: 'Móng Cái, ngày 23 tháng 11 năm 2026',
      title: 'BÁO CÁO',
      subject: 'Kết quả kích hoạt tài khoản định danh điện tử tuần từ ngày 16/11/2026 đến ngày 22/11/2026',
      addressee: 'Kính gửi: Thường trực Tổ công tác Đề án 06 thành phố Móng Cái',
      signature: { title: 'THỦ TRƯỞNG ĐƠN VỊ', name: 'Đinh Văn Thắng' },
    });
  });

  test('says the sum, how many units will not make it, and the words of the head', () => {
    expect(report.paragraphs[1]).toContain('đã kích hoạt 3.640 trên 24.416 người, đạt 14,91 %');
    expect(report.paragraphs[2]).toContain('3 trên 5 đơn vị không kịp hạn');
    expect(report.notes.at(-1)).toBe('Nhận xét, kiến nghị: Đề nghị tăng cường vào buổi tối.');
  });

  test('has a row for each unit with its forecast, marked where it rests on few cases, and the sum below', () => {
    expect(report.table.rows.map((cells) => [cells[0], cells[1], cells.at(-1)])).toEqual([
      ['1', 'Phường Trà Cổ', '18/12/2026 ±4'],
      ['2', 'Xã Hải Sơn', '18/12/2026 ±120*'],
      ['3', 'Xã Bắc Sơn', 'đã đạt'],
      ['4', 'Xã Vạn Ninh', 'chưa có'],
      ['5', 'Xã Vĩnh Trung', 'quá 10 năm'],
    ]);
    expect(report.table.total.slice(1, 4)).toEqual(['Tổng số', '24.416', '3.640']);
    for (const cells of [...report.table.rows, report.table.total])
      expect(cells).toHaveLength(report.table.head.length);
  });

  test('names who receives it, as the dispatch does [R-173]', () => {
    expect(report.recipients).toEqual(words.recipients);
  });

  test.each([
    ['MONTHLY', 'tháng 11/2026'],
    ['ON_DEMAND', 'từ ngày 01/11/2026 đến ngày 30/11/2026'],
  ] as const)('that is %s says so: %s', (period, ending) => {
    const days = { from: '2026-11-01', to: '2026-11-30' };
    expect(composeReport({ ...facts, period, days }, words).subject.endsWith(`điện tử ${ending}`)).toBe(true);
  });

  test('of a campaign without a day says that none is set, and a draft that nobody has signed it', () => {
    const draft = composeReport(
      { ...facts, campaign: { ...facts.campaign, dueOn: null } },
      { ...words, comment: null, signerName: null },
    );
    expect(draft.paragraphs[2]).toBe('2. Tiến độ: văn bản không đặt ngày hoàn thành.');
    expect(draft.notes.at(-1)).toBe('Nhận xét, kiến nghị: không có.');
    expect(draft.signature.name).toBe('(dự thảo, chưa ký)');
  });
});
