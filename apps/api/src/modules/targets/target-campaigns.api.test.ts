import { randomUUID } from 'node:crypto';
import { isOnList, listDrawnAt } from '@dinhdanh/domain';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTable } from '../../platform/tables/write-table.ts';
import { activate, aGrantedCitizen } from '../../testing/builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { ANNEX_688, CELLS_688, ROWS_688 } from '../../testing/target-sheets.ts';
import { createTestWorld, type Session, type TestWorld } from '../../testing/test-world.ts';

const ISSUED_ON = '2023-03-17';

let world: TestWorld;
let head: Session;
beforeAll(async () => {
  world = await createTestWorld();
  head = await world.officer('thutruong');
});
afterAll(() => world.close());

interface Problem {
  readonly line: number | null;
  readonly code: string;
  readonly message: string;
}
interface Preview {
  readonly source: string;
  readonly rows: readonly {
    readonly line: number;
    readonly name: string;
    readonly people: string;
    readonly note: string;
    readonly unit: { readonly name: string } | null;
    readonly count: number | null;
  }[];
  readonly statedTotal: { readonly line: number; readonly people: string } | null;
  readonly sum: number;
  readonly problems: readonly Problem[];
}

const PREVIEW = `query ($input: PreviewTargetSheetInput!) {
  previewTargetSheet(input: $input) {
    source rows { line name people note unit { code name } count } statedTotal { line people } sum problems { line code message }
  }
}`;
const previewText = async (text: string, officer = head, issuedOn = ISSUED_ON): Promise<Preview> =>
  (await officer.query(PREVIEW, { input: { issuedOn, text } })).data.previewTargetSheet;

const sendFile = (content: Buffer, officer = head, issuedOn = ISSUED_ON) =>
  officer.fetch(`/target-sheets?issuedOn=${issuedOn}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(content),
  });
const previewFile = async (content: Buffer): Promise<Preview> =>
  (await (await sendFile(content)).json()) as Preview;

const wordOf = (cells: readonly (readonly string[])[]): Promise<Buffer> => {
  const table = (rows: readonly (readonly string[])[]) =>
    new Table({
      rows: rows.map(
        (row) =>
          new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
      ),
    });
  // A document begins with the two columns of its letterhead.
  const letterhead = table([['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']]);
  return Packer.toBuffer(new Document({ sections: [{ children: [letterhead, table(cells)] }] }));
};
const FILES = {
  CSV: (cells: string[][]) => writeTable('CSV', 'Chỉ tiêu', cells),
  XLSX: (cells: string[][]) => writeTable('XLSX', 'Chỉ tiêu', cells),
  DOCX: wordOf,
} as const;
const understood = ({ rows }: Preview) => rows.map(({ unit, count }) => [unit?.name, count]);

describe('the annex of dispatch 688 [R-150]', () => {
  it('pasted as it stands is its 17 rows and 24.416 people [R-151] [R-167]', async () => {
    const preview = await previewText(ANNEX_688);
    expect(understood(preview)).toEqual(ROWS_688);
    expect(preview).toMatchObject({
      source: 'TEXT',
      sum: 24_416,
      statedTotal: { people: '24.416' },
      problems: [],
    });
  });

  it.each(['CSV', 'XLSX', 'DOCX'] as const)(
    'uploaded as %s is the same 17 rows and 24.416',
    async (format) => {
      const preview = await previewFile(await FILES[format](CELLS_688));
      expect(understood(preview)).toEqual(ROWS_688);
      expect(preview).toMatchObject({
        source: format,
        sum: 24_416,
        statedTotal: { people: '24.416' },
        problems: [],
      });
    },
  );
});

const wrong = (line: number, ...cells: string[]): string[][] =>
  CELLS_688.map((row, index) => (index + 1 === line ? cells : row));

describe('a sheet is refused with the row and the reason', () => {
  const CASES: readonly (readonly [string, string[][], number, string, string])[] = [
    [
      'a wrong total',
      wrong(19, 'Tổng số', '', '24.417'),
      19,
      'TARGET_TOTAL_DIFFERS',
      'Tổng số ghi trong bảng là 24.417, còn các dòng cộng lại là 24.416.',
    ],
    [
      'an unknown ward',
      wrong(2, '1', 'Phường Bình Minh', '1.404'),
      2,
      'TARGET_UNIT_UNKNOWN',
      'Không có đơn vị “Phường Bình Minh”',
    ],
    [
      'a repeated ward',
      wrong(3, '2', 'Bình Ngọc', '4.472'),
      3,
      'TARGET_UNIT_REPEATED',
      'Đơn vị Phường Bình Ngọc đã có ở dòng 2.',
    ],
    [
      'a negative number',
      wrong(4, '3', 'Phường Hải Yên', '-1.746'),
      4,
      'TARGET_COUNT_NEGATIVE',
      'không thể là số âm',
    ],
  ];

  it.each(CASES)('for %s, in any file', async (_, cells, line, code, words) => {
    for (const format of ['CSV', 'XLSX', 'DOCX'] as const) {
      const { problems } = await previewFile(await FILES[format](cells));
      expect(problems.map((problem) => [problem.line, problem.code])).toEqual([[line, code]]);
      expect(problems[0]?.message).toContain(words);
    }
  });

  it('for 20,000 columns, pasted or in a file', async () => {
    const cells = wrong(3, ...Array.from({ length: 20_000 }, () => 'x'));
    const { problems } = await previewText(cells.map((row) => row.join('\t')).join('\n'));
    expect(problems).toMatchObject([{ line: 3, code: 'TARGET_SHEET_TOO_WIDE' }]);
    expect(problems[0]?.message).toContain('20.000 cột');
    // A workbook has 16,384 columns at most.
    for (const [format, columns] of [
      ['CSV', 20_000],
      ['XLSX', 16_000],
    ] as const) {
      const row = Array.from({ length: columns }, () => 'x');
      const answer = await sendFile(await FILES[format](wrong(3, ...row)));
      const { errors } = (await answer.json()) as {
        errors: readonly { message: string; extensions: { code: string } }[];
      };
      expect([answer.status, errors[0]?.extensions.code]).toEqual([422, 'TABLE_TOO_WIDE']);
      expect(errors[0]?.message).toContain('Dòng 3');
    }
  });

  it.each([
    ['nothing', ''],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000'],
    ['an archive that is none', 'PK\u0003\u0004nothing'],
  ])('when the file is %s', async (_, content) => {
    expect((await sendFile(Buffer.from(content, 'latin1'))).status).toBe(422);
  });

  it('by a ward head for the units of others, which are the same as unknown', async () => {
    const { problems } = await previewText(ANNEX_688, await world.officer('thutruong.traco'));
    expect(problems.filter(({ code }) => code === 'TARGET_UNIT_UNKNOWN')).toHaveLength(16);
  });

  it('judges names by the day of the document: after a merger they are other units', async () => {
    const province = await world.officer('coquan');
    const sheet = '1\tTrà Cổ\t1\n2\tHải Sơn\t2\n3\tMóng Cái 1\t3\nTổng số\t\t6';
    const unknownOn = async (day: string) =>
      (await previewText(sheet, province, day)).problems.map(({ line, code }) => [line, code]);
    expect(await unknownOn('2025-06-30')).toEqual([[3, 'TARGET_UNIT_UNKNOWN']]);
    expect(await unknownOn('2025-07-01')).toEqual([[1, 'TARGET_UNIT_UNKNOWN']]);
  });
});

describe('whoever may not set targets', () => {
  it.each(['lanhdao', 'tiepnhan', 'thamdinh', 'kiemtra', 'quantri', 'khuvuc.traco'])(
    '%s is refused',
    async (username) => {
      const officer = await world.officer(username);
      const { errors } = await officer.query(PREVIEW, { input: { issuedOn: ISSUED_ON, text: ANNEX_688 } });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await sendFile(Buffer.from('x'), officer)).status).toBe(403);
      const committed = await officer.query(COMMIT, { input: aDocument() });
      expect(committed.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    },
  );

  it('a visitor is asked to sign in, and a page of somebody else is not served', async () => {
    expect((await sendFile(Buffer.from('x'), world.visitor())).status).toBe(401);
    const form = await head.fetch(`/target-sheets?issuedOn=${ISSUED_ON}`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: 'x',
    });
    expect(form.status).toBe(415);
    expect((await sendFile(Buffer.from('x'), head, 'hôm nay')).status).toBe(400);
    expect((await head.fetch('/target-sheets')).status).toBe(405);
  });
});

const PROGRESS_FIELDS = `campaign { id documentNumber version targetTotal dueOn orderText recipients published { collected activated waiting } }
  units rows { unit { code name } documentUnits { name } target activated remaining percent listed approvedSince note }
  total { target activated remaining listed approvedSince }`;
const COMMIT = `mutation ($input: CommitTargetCampaignInput!) {
  commitTargetCampaign(input: $input) {
    __typename
    ... on TargetCampaignCommitted { progress { ${PROGRESS_FIELDS} } }
    ... on Refusal { code message }
    ... on ValidationFailed { fields { path code } }
    ... on TargetSheetRefused { problems { line code message } }
  }
}`;
const CORRECT = `mutation ($input: CorrectTargetCampaignInput!) {
  correctTargetCampaign(input: $input) {
    __typename
    ... on TargetCampaignCorrected { progress { ${PROGRESS_FIELDS} } }
    ... on Refusal { code message }
    ... on StaleVersion { currentVersion }
    ... on ValidationFailed { fields { path code } }
    ... on TargetSheetRefused { problems { line code message } }
  }
}`;
const PROGRESS = `query ($id: ID!, $units: UnitView! = AS_ISSUED) { wardProgress(campaignId: $id, units: $units) { ${PROGRESS_FIELDS} } }`;
const VERSIONS = `query ($id: ID!) {
  targetVersions(campaignId: $id) { version source statedTotal reason committedBy rows { unit { name } target note } }
}`;

const aSheet = (rows: readonly (readonly [string, string, string?])[], total: string, source = 'TEXT') => ({
  source,
  rows: rows.map(([name, people, note = ''], index) => ({ line: index + 1, name, people, note })),
  statedTotal: { line: rows.length + 1, people: total },
});
let documents = 100;
const aDocument = (overrides: Record<string, unknown> = {}) => {
  documents += 1;
  return {
    idempotencyKey: randomUUID(),
    documentNumber: `Số: ${documents} /UBND-CATP`,
    issuedOn: ISSUED_ON,
    issuer: 'UBND thành phố Móng Cái',
    orderText: 'Hướng dẫn người dân kích hoạt tài khoản.',
    dueOn: null,
    recipients: ['Như kính gửi', 'Lưu: VP'],
    published: { collected: null, activated: null, waiting: 3 },
    sheet: aSheet(
      [
        ['Trà Cổ', '2', 'đợt 1'],
        ['Phường Ka Long', '1.000'],
      ],
      '1.002',
    ),
    ...overrides,
  };
};
const commit = async (input: object, officer = head) =>
  (await officer.query(COMMIT, { input })).data.commitTargetCampaign;
const correct = async (input: object, officer = head) =>
  (await officer.query(CORRECT, { input })).data.correctTargetCampaign;
const progressOf = async (id: string, units = 'AS_ISSUED', officer = head) =>
  (await officer.query(PROGRESS, { id, units })).data.wardProgress;

const accountsOf = async (personalIdNumber: string, grantedAt: string, activatedAt: string | null = null) =>
  world.owner.query(
    `update account set granted_at = $2, activated_at = coalesce($3, activated_at) where citizen_id = (select id from citizen where (personal_id_number).print = $1)`,
    [TEST_SEALER.print(personalIdNumber), grantedAt, activatedAt],
  );

describe('a document with its table', () => {
  it('becomes a campaign whose list is frozen: approved and not activated on its day, whatever came since [R-149] [R-168]', async () => {
    const [before, between, activatedBefore, onTheDay, after, elsewhere] = [
      await aGrantedCitizen(world, { unitCode: '06721' }),
      await aGrantedCitizen(world, { unitCode: '06721' }),
      await aGrantedCitizen(world, { unitCode: '06721' }),
      await aGrantedCitizen(world, { unitCode: '06709' }),
      await aGrantedCitizen(world, { unitCode: '06721' }),
      await aGrantedCitizen(world, { unitCode: '06754' }),
    ];
    await activate(world, between);
    await activate(world, activatedBefore);
    const facts = [
      [before, '2023-03-01T03:00:00Z', null],
      [between, '2023-03-01T03:00:00Z', '2023-04-02T03:00:00Z'],
      [activatedBefore, '2023-03-01T03:00:00Z', '2023-03-05T03:00:00Z'],
      [onTheDay, '2023-03-17T16:59:00Z', null],
      [after, '2023-03-17T17:00:00Z', null],
      [elsewhere, '2023-03-01T03:00:00Z', null],
    ] as const;
    for (const [{ personalIdNumber }, grantedAt, activatedAt] of facts)
      await accountsOf(personalIdNumber, grantedAt, activatedAt);

    const { progress } = await commit(aDocument());
    expect(progress.rows).toMatchObject([
      { unit: { name: 'Phường Trà Cổ' }, target: 2, listed: 2, activated: 1, remaining: 1, note: 'đợt 1' },
      {
        unit: { name: 'Phường Ka Long' },
        target: 1_000,
        listed: 1,
        activated: 0,
        remaining: 1_000,
        note: '',
      },
    ]);
    expect(progress.campaign).toMatchObject({
      version: 1,
      targetTotal: 1_002,
      dueOn: null,
      recipients: ['Như kính gửi', 'Lưu: VP'],
      published: { collected: null, activated: null, waiting: 3 },
    });
    // The list is the one of the rule.
    const drawnAt = listDrawnAt(ISSUED_ON, new Date());
    const expected = facts
      .filter(([holder]) => holder !== elsewhere)
      .filter(([, granted, activated]) =>
        isOnList(new Date(granted), activated ? new Date(activated) : null, drawnAt),
      )
      .map(([{ personalIdNumber }]) => personalIdNumber);
    const listed = await world.owner.query<{ number: string }>(
      `select c.personal_id_number as number from target_person p join citizen c on c.id = p.citizen_id where p.campaign_id = $1`,
      [progress.campaign.id],
    );
    expect(listed.rows.map(({ number }) => number).sort()).toEqual(expected.sort());
    // Counted on the day it happened, and again when somebody of the list activates now.
    const days = await world.owner.query(
      `select on_day::text as day, sum(amount)::integer as people from statistic where measure = 'TARGET_ACTIVATIONS:' || $1 group by 1`,
      [progress.campaign.id],
    );
    expect(days.rows).toEqual([{ day: '2023-04-02', people: 1 }]);
    await activate(world, before);
    expect((await progressOf(progress.campaign.id)).rows[0]).toMatchObject({
      target: 2,
      listed: 2,
      activated: 2,
    });
    const recount = await world.owner.query(
      `select count(*)::integer as people from target_person p join account a on a.id = p.account_id where p.campaign_id = $1 and a.activated_at is not null`,
      [progress.campaign.id],
    );
    expect(recount.rows).toEqual([{ people: 2 }]);
  });

  it('shows those approved after its day apart, and they move no target', async () => {
    const { progress } = await commit(aDocument());
    const before = progress.rows[0];
    const later = await aGrantedCitizen(world, { unitCode: '06721' });
    await activate(world, later);
    const [row] = (await progressOf(progress.campaign.id)).rows;
    expect(row.approvedSince).toBe(before.approvedSince + 1);
    expect(row).toMatchObject({ target: before.target, listed: before.listed, activated: before.activated });
  });

  it('is entered once: the same form again gives the same answer, the same document another way does not', async () => {
    const form = aDocument();
    const first = await commit(form);
    expect((await commit(form)).progress.campaign.id).toBe(first.progress.campaign.id);
    const again = {
      ...form,
      idempotencyKey: randomUUID(),
      documentNumber: form.documentNumber.toLowerCase(),
    };
    expect(await commit(again)).toMatchObject({ __typename: 'RuleRefused', code: 'TARGET_CAMPAIGN_EXISTS' });
    // Numbers begin anew each year.
    expect(await commit({ ...again, idempotencyKey: randomUUID(), issuedOn: '2024-03-17' })).toMatchObject({
      __typename: 'TargetCampaignCommitted',
    });
  });

  it('committed by two at once is one campaign with one list', async () => {
    const form = aDocument();
    const answers = await Promise.all(
      [head, await world.officer('coquan')].map((officer) =>
        commit({ ...form, idempotencyKey: randomUUID() }, officer),
      ),
    );
    expect(answers.map(({ __typename, code }) => code ?? __typename).sort()).toEqual([
      'TARGET_CAMPAIGN_EXISTS',
      'TargetCampaignCommitted',
    ]);
  });

  it('loses no activation that happens while it is committed', async () => {
    const holder = await aGrantedCitizen(world, { unitCode: '06721' });
    await accountsOf(holder.personalIdNumber, '2023-03-01T03:00:00Z');
    const [{ progress }] = await Promise.all([commit(aDocument()), activate(world, holder)]);
    const { rows } = await world.owner.query(
      `select count(*)::integer as people from target_person p join account a on a.id = p.account_id where p.campaign_id = $1 and a.activated_at is not null`,
      [progress.campaign.id],
    );
    const now = await progressOf(progress.campaign.id);
    expect(now.total.activated).toBe(rows[0].people);
  });

  it('names every field that does not keep its rule', async () => {
    const { fields } = await commit(
      aDocument({
        documentNumber: 'không số',
        issuedOn: '2999-01-01',
        issuer: 'UB',
        orderText: '',
        dueOn: '2023-01-01',
        recipients: Array.from({ length: 31 }, () => 'VP'),
        published: { collected: -1, activated: null, waiting: null },
      }),
    );
    expect(fields.map(({ path, code }: { path: string; code: string }) => [path, code])).toEqual([
      ['documentNumber', 'DOCUMENT_NUMBER_FORMAT'],
      ['issuedOn', 'ISSUED_ON_AHEAD'],
      ['issuer', 'ISSUER_REQUIRED'],
      ['orderText', 'ORDER_TEXT_REQUIRED'],
      ['dueOn', 'DUE_BEFORE_ISSUE'],
      ['recipients', 'RECIPIENTS_FORMAT'],
      ['collected', 'TARGET_COUNT_FORMAT'],
    ]);
  });

  it('is judged again at the commit, whatever a preview said, and nothing is kept of what is refused', async () => {
    const count = async () => (await world.owner.query('select count(*) from target_campaign')).rows[0].count;
    const before = await count();
    const sheet = aSheet(
      [
        ['Trà Cổ', '2'],
        ['Trà Cổ', '-1'],
        ['Lạ', 'x'],
      ],
      '5',
    );
    expect(await commit(aDocument({ sheet }))).toMatchObject({
      __typename: 'TargetSheetRefused',
      code: 'TARGET_SHEET_PROBLEMS',
      problems: [
        { line: 2, code: 'TARGET_UNIT_REPEATED' },
        { line: 2, code: 'TARGET_COUNT_NEGATIVE' },
        { line: 3, code: 'TARGET_UNIT_UNKNOWN' },
        { line: 3, code: 'TARGET_COUNT_FORMAT' },
      ],
    });
    const { errors } = await head.query(COMMIT, {
      input: aDocument({ sheet: { ...sheet, source: 'SEED' } }),
    });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(await count()).toBe(before);
  });

  it('stands in the chain of each unit with its target and the size of its list', async () => {
    const { progress } = await commit(aDocument());
    const { rows } = await world.owner.query(
      `select u.name, content::json #> '{details}' as details from audit_line l join administrative_unit u on u.id = l.unit_id
       where subject_id = $1 and action = 'TARGET_CAMPAIGN_COMMITTED' order by u.name`,
      [progress.campaign.id],
    );
    expect(rows).toMatchObject([
      { name: 'Phường Ka Long', details: { version: 1, target: 1_000 } },
      { name: 'Phường Trà Cổ', details: { version: 1, target: 2, listed: progress.rows[0].listed } },
    ]);
  });

  it('of today lists the accounts of the units before the merger under the unit that stands in their place', async () => {
    const sheet = aSheet(
      [
        ['Móng Cái 1', '5'],
        ['Xã Hải Sơn', '1'],
      ],
      '6',
    );
    const { progress } = await commit(
      aDocument({ issuedOn: '2025-07-01', sheet }),
      await world.officer('coquan'),
    );
    const { rows } = await world.owner.query(
      `select count(*)::integer as people from account a join administrative_unit u on u.id = a.unit_id
       where u.code = '06721' and a.granted_at < '2025-07-02' and (a.activated_at is null or a.activated_at > '2025-07-02')`,
    );
    expect(progress.rows[0]).toMatchObject({ unit: { name: 'Phường Móng Cái 1' }, listed: rows[0].people });
  });
});

describe('a correction', () => {
  const aCampaign = async (): Promise<string> => (await commit(aDocument())).progress.campaign.id;
  const aCorrection = (campaignId: string, overrides: Record<string, unknown> = {}) => ({
    campaignId,
    expectedVersion: 1,
    reason: 'Đính chính theo Công văn số 690/UBND-CATP.',
    sheet: aSheet(
      [
        ['Trà Cổ', '3', 'đợt 1'],
        ['Ka Long', '1.000'],
      ],
      '1.003',
      'CSV',
    ),
    ...overrides,
  });

  it('is a new version with its reason; the old one stays, and the list is not touched', async () => {
    const id = await aCampaign();
    const list = async () =>
      (
        await world.owner.query('select account_id from target_person where campaign_id = $1 order by 1', [
          id,
        ])
      ).rows;
    const before = await list();
    const { progress } = await correct(aCorrection(id));
    expect(progress.rows.map(({ target }: { target: number }) => target)).toEqual([3, 1_000]);
    expect(progress.campaign).toMatchObject({ version: 2, targetTotal: 1_003 });
    expect(await list()).toEqual(before);
    expect((await head.query(VERSIONS, { id })).data.targetVersions).toEqual([
      {
        version: 2,
        source: 'CSV',
        statedTotal: 1_003,
        reason: 'Đính chính theo Công văn số 690/UBND-CATP.',
        committedBy: 'Đinh Văn Thắng',
        rows: [
          { unit: { name: 'Phường Trà Cổ' }, target: 3, note: 'đợt 1' },
          { unit: { name: 'Phường Ka Long' }, target: 1_000, note: '' },
        ],
      },
      {
        version: 1,
        source: 'TEXT',
        statedTotal: 1_002,
        reason: null,
        committedBy: 'Đinh Văn Thắng',
        rows: [
          { unit: { name: 'Phường Trà Cổ' }, target: 2, note: 'đợt 1' },
          { unit: { name: 'Phường Ka Long' }, target: 1_000, note: '' },
        ],
      },
    ]);
  });

  it('of a version that somebody else has corrected is stale; of two at once one holds', async () => {
    const id = await aCampaign();
    const answers = await Promise.all([correct(aCorrection(id)), correct(aCorrection(id))]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'StaleVersion',
      'TargetCampaignCorrected',
    ]);
    expect(await correct(aCorrection(id))).toMatchObject({ code: 'STALE_VERSION', currentVersion: 2 });
  });

  it.each([
    ['without a reason', { reason: 'sai' }, { fields: [{ path: 'reason', code: 'REASON_TEXT_REQUIRED' }] }],
    [
      'that changes nothing',
      {
        sheet: aSheet(
          [
            ['Trà Cổ', '2', 'đợt 1'],
            ['Ka Long', '1000'],
          ],
          '1.002',
        ),
      },
      { code: 'TARGET_SHEET_UNCHANGED' },
    ],
    [
      'with a wrong total',
      { sheet: aSheet([['Trà Cổ', '2']], '3') },
      { problems: [{ line: 2, code: 'TARGET_TOTAL_DIFFERS' }] },
    ],
  ])('%s is refused', async (_, overrides, refusal) => {
    expect(await correct(aCorrection(await aCampaign(), overrides))).toMatchObject(refusal);
  });

  it('by the head of one ward is refused, and of a campaign that is none there is nothing to correct', async () => {
    const id = await aCampaign();
    const sheet = aSheet([['Trà Cổ', '3']], '3');
    expect(await correct(aCorrection(id, { sheet }), await world.officer('thutruong.traco'))).toMatchObject({
      code: 'TARGET_CAMPAIGN_NOT_COVERED',
    });
    for (const none of ['none', randomUUID()]) {
      const { errors } = await head.query(CORRECT, { input: aCorrection(none) });
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect((await head.query(VERSIONS, { id: none })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });
});

describe('progress by the units of then and of today', () => {
  const dispatch = async (): Promise<string> =>
    (await world.owner.query(`select id from target_campaign where document_number = '688/UBND-CATP'`))
      .rows[0].id;
  const targets = (progress: { rows: readonly { unit: { name: string }; target: number }[] }) =>
    progress.rows.map(({ unit, target }) => [unit.name, target]);

  it('has 17 rows by the units of 2023 and 6 by those of today, both 24.416', async () => {
    const id = await dispatch();
    const then = await progressOf(id);
    const today = await progressOf(id, 'AS_OF_TODAY');
    expect(targets(then)).toEqual(ROWS_688);
    expect(targets(today)).toEqual([
      ['Phường Móng Cái 1', 11_299],
      ['Phường Móng Cái 2', 5_350],
      ['Phường Móng Cái 3', 3_038],
      ['Xã Hải Ninh', 2_671],
      ['Xã Hải Sơn', 834],
      ['Xã Vĩnh Thực', 1_224],
    ]);
    expect([then.total.target, today.total.target]).toEqual([24_416, 24_416]);
    expect([then.units, today.units]).toEqual(['AS_ISSUED', 'AS_OF_TODAY']);
    expect(today.rows[1].documentUnits.map(({ name }: { name: string }) => name)).toEqual([
      'Phường Ka Long',
      'Phường Ninh Dương',
      'Xã Vạn Ninh',
    ]);
  });

  it('has the same totals by either, also when a ward has done more than was asked of it', async () => {
    const id = await dispatch();
    const unit = `(select id from administrative_unit where code = '06721' and valid_from is null)`;
    await world.owner.query(
      `insert into statistic_total values (${unit}, 'TARGET_ACTIVATIONS:${id}', '2023-05-01', 1000)`,
    );
    await world.owner.query('select stand_statistics_anew()');
    const then = await progressOf(id);
    const today = await progressOf(id, 'AS_OF_TODAY');
    expect(today.total).toEqual(then.total);
    expect(then.total).toMatchObject({ activated: 1_000, remaining: 24_416 - 728 });
  });

  it.each(['lanhdao', 'khuvuc.traco'])('shows %s the own ward alone, by either', async (username) => {
    const leader = await world.officer(username);
    const id = await dispatch();
    const { data } = await leader.query('{ targetCampaigns { items { id documentNumber } } }');
    expect(data.targetCampaigns.items).toContainEqual({ id, documentNumber: '688/UBND-CATP' });
    expect(targets(await progressOf(id, 'AS_ISSUED', leader))).toEqual([['Phường Trà Cổ', 728]]);
    expect(targets(await progressOf(id, 'AS_OF_TODAY', leader))).toEqual([['Phường Móng Cái 1', 728]]);
    const [version] = (await leader.query(VERSIONS, { id })).data.targetVersions;
    expect(version).toMatchObject({ version: 1, source: 'SEED', committedBy: null, rows: [{ target: 728 }] });
  });
});
