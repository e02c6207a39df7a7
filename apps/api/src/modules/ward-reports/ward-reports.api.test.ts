import { randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../testing/pdf-reader.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

type Session = Awaited<ReturnType<TestWorld['officer']>>;

let world: TestWorld;
let campaignId: string;
let head: Session;
beforeAll(async () => {
  world = await createTestWorld();
  // A Thursday.
  await world.setClock('2026-11-26T09:00:00+07:00');
  head = await world.officer('thutruong');
  campaignId = (await world.owner.query('select id from target_campaign')).rows[0].id;
  await world.owner.query(
    `insert into statistic_delta (unit_id, on_day, measure, amount)
     select id, day::date, 'TARGET_ACTIVATIONS:' || $1, 3 from administrative_unit,
            generate_series(date '2026-11-01', date '2026-11-25', interval '1 day') day
     where code = '06721' and valid_from is null`,
    [campaignId],
  );
});
afterAll(() => world.close());

const DRAFT = `mutation ($input: DraftWardReportInput!) { draftWardReport(input: $input) {
  __typename ... on WardReportDrafted { id code } ... on ValidationFailed { fields { path code } } } }`;
const OPEN = `query ($id: ID!) { wardReport(id: $id) { id version code state allowedActions documentNumber period periodFrom periodTo
  unit { name } comment recipients subject paragraphs tableHead tableRows notes issuedAt } }`;
const COMMENT = `mutation ($input: CommentWardReportInput!) { commentWardReport(input: $input) {
  __typename ... on ValidationFailed { fields { path code } } ... on StaleVersion { currentVersion } ... on RuleRefused { code } } }`;
const ISSUE = `mutation ($input: IssueWardReportInput!) { issueWardReport(input: $input) {
  __typename ... on StaleVersion { currentVersion } ... on RuleRefused { code } } }`;
const SCHEDULE = `mutation ($input: SetReportScheduleInput!) { setReportSchedule(input: $input) {
  __typename ... on ReportScheduleSet { period } ... on ValidationFailed { fields { path code } } } }`;

const draft = async (officer: Session, overrides: object = {}) =>
  officer.query(DRAFT, {
    input: {
      ...{ idempotencyKey: randomUUID(), campaignId, from: '2026-11-16', to: '2026-11-22' },
      ...overrides,
    },
  });
const aDraft = async (): Promise<string> => (await draft(head)).data.draftWardReport.id;
const open = async (officer: Session, id: string) => (await officer.query(OPEN, { id })).data?.wardReport;
const comment = async (id: string, expectedVersion: number, overrides: object = {}) =>
  (
    await head.query(COMMENT, {
      input: {
        ...{
          id,
          expectedVersion,
          comment: 'Đề nghị các xã tăng cường vào buổi tối.',
          recipients: ['Lưu: VP.'],
        },
        ...overrides,
      },
    })
  ).data.commentWardReport;
const issue = async (id: string, expectedVersion: number) =>
  (await head.query(ISSUE, { input: { id, expectedVersion } })).data.issueWardReport;
const schedule = async (officer: Session, overrides: object = {}) =>
  officer.query(SCHEDULE, {
    input: { campaignId, period: 'WEEKLY', day: 1, recipients: ['Lưu: VP.'], ...overrides },
  });
const actionsOf = async (id: string): Promise<string[]> =>
  (
    await world.owner.query(
      `select action from audit_line where content::json ->> 'subjectId' = $1 order by at, sequence`,
      [id],
    )
  ).rows.map(({ action }) => action);

describe('a report that the head asks for', () => {
  it('freezes the figures of the units below, with the recipients of the dispatch [R-171] [R-173]', async () => {
    const { __typename, id, code } = (await draft(head)).data.draftWardReport;
    expect([__typename, code]).toEqual(['WardReportDrafted', expect.stringMatching(/^BC-2026-\d{6}$/)]);
    const report = await open(head, id);
    expect(report).toMatchObject({
      state: 'DRAFTED',
      allowedActions: ['COMMENT', 'ISSUE'],
      documentNumber: '688/UBND-CATP',
      period: 'ON_DEMAND',
      unit: { name: 'Thành phố Móng Cái' },
      comment: null,
      recipients: expect.arrayContaining(['TT Thành ủy – HĐND TP (B/c);', 'VP1, P2, V5;']),
    });
    expect(report.tableRows).toHaveLength(18);
    expect(report.tableRows[6].slice(1, 6)).toEqual(['Phường Trà Cổ', '728', '75', '21', '653']);
    expect(report.tableRows[17].slice(1, 6)).toEqual(['Tổng số', '24.416', '75', '21', '24.341']);

    await world.owner.query(
      `insert into statistic_delta (unit_id, on_day, measure, amount)
       select id, '2026-11-26', 'TARGET_ACTIVATIONS:' || $1, 100 from administrative_unit where code = '06709' and valid_from is null`,
      [campaignId],
    );
    expect((await open(head, id)).tableRows).toEqual(report.tableRows);
    expect(await actionsOf(id)).toEqual(['WARD_REPORT_DRAFTED']);
  });

  it('is made once for one key', async () => {
    const idempotencyKey = randomUUID();
    const [first, second] = [await draft(head, { idempotencyKey }), await draft(head, { idempotencyKey })];
    expect(second.data).toEqual(first.data);
  });

  it.each([
    ['2026-11-27', '2026-11-27'],
    ['2026-11-20', '2026-11-19'],
    ['2020-01-01', '2026-11-20'],
  ])('is refused for the days %s to %s', async (from, to) => {
    expect((await draft(head, { from, to })).data.draftWardReport).toMatchObject({
      __typename: 'ValidationFailed',
      fields: [{ path: 'days', code: 'REPORT_DAYS_INVALID' }],
    });
  });

  it('about a campaign that is not there is NOT_FOUND', async () => {
    for (const id of [randomUUID(), 'none'])
      expect((await draft(head, { campaignId: id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('of a ward has the ward alone, and is seen by its leader, who cannot write any', async () => {
    const wardHead = await world.officer('thutruong.traco');
    const { id } = (await draft(wardHead)).data.draftWardReport;
    const leader = await world.officer('lanhdao');
    expect((await open(leader, id)).tableRows.map((row: string[]) => row[1])).toEqual([
      'Phường Trà Cổ',
      'Tổng số',
    ]);
    for (const answer of [
      await draft(leader),
      await schedule(leader),
      await leader.query(ISSUE, { input: { id, expectedVersion: 1 } }),
    ])
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { data } = await leader.query('{ wardReports { total items { id unit { name } } } }');
    expect(data.wardReports).toEqual({ total: 1, items: [{ id, unit: { name: 'Phường Trà Cổ' } }] });
  });

  it('of another unit is not there', async () => {
    const id = await aDraft();
    for (const username of ['thutruong.kalong', 'lanhdao']) {
      const elsewhere = await world.officer(username);
      expect((await elsewhere.query(OPEN, { id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect((await elsewhere.fetch(`/ward-reports/${id}/pdf`)).ok).toBe(false);
    }
  });
});

describe('the words of the head', () => {
  it('are added to a draft, and not to what was issued', async () => {
    const id = await aDraft();
    expect(await comment(id, 1)).toEqual({ __typename: 'WardReportCommented' });
    expect(await open(head, id)).toMatchObject({
      version: 2,
      comment: 'Đề nghị các xã tăng cường vào buổi tối.',
      recipients: ['Lưu: VP.'],
    });
    expect(await issue(id, 1)).toEqual({ __typename: 'StaleVersion', currentVersion: 2 });
    expect(await issue(id, 2)).toEqual({ __typename: 'WardReportIssued' });
    expect(await open(head, id)).toMatchObject({
      state: 'ISSUED',
      allowedActions: [],
      issuedAt: expect.any(String),
    });
    expect(await comment(id, 3)).toEqual({ __typename: 'RuleRefused', code: 'STATE_CONFLICT' });
    expect(await actionsOf(id)).toEqual([
      'WARD_REPORT_DRAFTED',
      'WARD_REPORT_COMMENTED',
      'WARD_REPORT_ISSUED',
    ]);
  });

  it('are refused when they are too long or nobody receives them', async () => {
    expect(await comment(await aDraft(), 1, { comment: 'x'.repeat(4_001), recipients: [' '] })).toMatchObject(
      {
        fields: [
          { path: 'comment', code: 'REPORT_COMMENT_TOO_LONG' },
          { path: 'recipients', code: 'REPORT_RECIPIENTS_INVALID' },
        ],
      },
    );
  });

  it('let a report be issued once, of eight at the same moment', async () => {
    const id = await aDraft();
    const results = await Promise.all(Array.from({ length: 8 }, () => issue(id, 1)));
    expect(results.filter(({ __typename }) => __typename === 'WardReportIssued')).toHaveLength(1);
  });
});

describe('the files of a report', () => {
  /** What a reader of DOCX finds: the words between the tags, paragraph by paragraph. */
  const wordsOf = (docx: Uint8Array): string[] =>
    strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
      .split('</w:p>')
      .map((xml) => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
      .filter((text) => text !== '');
  const fileOf = async (id: string, format: string) => {
    const response = await head.fetch(`/ward-reports/${id}/${format}`);
    return { response, content: new Uint8Array(await response.arrayBuffer()) };
  };

  it('say the same in DOCX and PDF, with every letter and mark of Vietnamese', async () => {
    const id = await aDraft();
    const letters = 'ăâđêôơư ĂÂĐÊÔƠƯ ằẳẵắặ ầẩẫấậ ềểễếệ ồổỗốộ ờởỡớợ ừửữứự ỳỷỹýỵ';
    await comment(id, 1, { comment: letters });
    await issue(id, 2);
    const report = await open(head, id);
    const docx = await fileOf(id, 'docx');
    const pdf = await fileOf(id, 'pdf');
    expect(docx.response.headers.get('content-disposition')).toContain(`${report.code}.docx`);
    expect(pdf.response.headers.get('content-type')).toBe('application/pdf');

    const words = wordsOf(docx.content);
    const squeeze = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, '');
    const printed = await readPdf(pdf.content, { hasQr: false });
    const text = squeeze(printed.text);
    const expected = [
      'CÔNG AN TỈNH QUẢNG NINH',
      'CÔNG AN THÀNH PHỐ MÓNG CÁI',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      `Số: ${report.code}`,
      'Móng Cái, ngày 26 tháng 11 năm 2026',
      'BÁO CÁO',
      report.subject,
      'Kính gửi: Thường trực Tổ công tác Đề án 06 thành phố Móng Cái',
      ...report.paragraphs,
      ...report.tableHead,
      ...report.tableRows.flat().filter((cell: string) => cell !== ''),
      `Nhận xét, kiến nghị: ${letters}`,
      'Nơi nhận:',
      '- Lưu: VP.',
      'THỦ TRƯỞNG ĐƠN VỊ',
      'Đinh Văn Thắng',
    ];
    expect(expected.filter((line) => !words.includes(line))).toEqual([]);
    expect(expected.filter((line) => !text.includes(squeeze(line)))).toEqual([]);
    expect(printed).toMatchObject({ isTagged: true, language: 'vi', title: `BÁO CÁO Số: ${report.code}` });
    expect(printed.roles).toEqual(expect.arrayContaining(['H1', 'Table', 'TR', 'TH', 'TD']));
    expect((await actionsOf(id)).slice(-2)).toEqual(['WARD_REPORT_DOWNLOADED', 'WARD_REPORT_DOWNLOADED']);
  });

  it('of a draft say that nobody has signed it', async () => {
    expect(wordsOf((await fileOf(await aDraft(), 'docx')).content)).toContain('(dự thảo, chưa ký)');
  });

  it.each(['odt', 'PDF'])('are not made as %s', async (format) => {
    expect((await fileOf(await aDraft(), format)).response.ok).toBe(false);
  });

  it('are for officers who are signed in', async () => {
    const answer = await fetch(`${world.url}/ward-reports/${await aDraft()}/pdf`);
    expect(await answer.text()).toContain('UNAUTHENTICATED');
  });
});

describe('reports on a schedule', () => {
  const runDay = async () => {
    await world.owner.query(`select graphile_worker.add_job('draft-ward-reports')`);
    await world.runJobs();
  };
  const scheduled = async () =>
    (
      await world.owner.query(
        `select period, to_char(period_from, 'YYYY-MM-DD') as from, to_char(period_to, 'YYYY-MM-DD') as to, recipients from ward_report
         where period <> 'ON_DEMAND' order by period_from`,
      )
    ).rows;

  it('are drafted on their day and not before, once, and the missed day is made up for [R-171]', async () => {
    expect((await schedule(head)).data.setReportSchedule).toEqual({
      __typename: 'ReportScheduleSet',
      period: 'WEEKLY',
    });
    await runDay();
    expect(await scheduled()).toEqual([]);
    // The server stands still on Monday, and comes back on Tuesday.
    await world.setClock('2026-12-01T01:20:00+07:00');
    await runDay();
    await runDay();
    const first = { period: 'WEEKLY', from: '2026-11-23', to: '2026-11-29', recipients: ['Lưu: VP.'] };
    expect(await scheduled()).toEqual([first]);
    await world.setClock('2026-12-07T01:20:00+07:00');
    await runDay();
    expect(await scheduled()).toEqual([first, { ...first, from: '2026-11-30', to: '2026-12-06' }]);
  });

  it('are read back by the head, changed, and taken away', async () => {
    const officer = await world.officer('thutruong');
    const read = async () =>
      (await officer.query('{ reportSchedule { period day recipients nextOn } }')).data.reportSchedule;
    expect(await read()).toEqual({
      period: 'WEEKLY',
      day: 1,
      recipients: ['Lưu: VP.'],
      nextOn: '2026-12-14',
    });
    await schedule(officer, { period: 'MONTHLY', day: 28 });
    expect(await read()).toMatchObject({ period: 'MONTHLY', day: 28, nextOn: '2026-12-28' });
    await schedule(officer, { period: 'ON_DEMAND' });
    expect(await read()).toBeNull();
  });

  it('are offered the recipients of the dispatch, and planned by heads alone [R-173]', async () => {
    const officer = await world.officer('thutruong');
    const { data } = await officer.query('{ usualReportRecipients }');
    expect(data.usualReportRecipients).toContain('TT Thành ủy – HĐND TP (B/c);');
    for (const username of ['lanhdao', 'kiemtra', 'khuvuc.traco'])
      for (const field of ['reportSchedule { day }', 'usualReportRecipients'])
        expect(
          (await (await world.officer(username)).query(`{ ${field} }`)).errors?.[0]?.extensions.code,
        ).toBe('FORBIDDEN');
  });

  it('have a day that the period has, and somebody who receives them', async () => {
    const officer = await world.officer('thutruong');
    expect((await schedule(officer, { day: 8, recipients: [] })).data.setReportSchedule).toMatchObject({
      fields: [
        { path: 'day', code: 'REPORT_DAY_INVALID' },
        { path: 'recipients', code: 'REPORT_RECIPIENTS_INVALID' },
      ],
    });
  });
});
