import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type Session, type TestWorld } from '../../testing/test-world.ts';

const REASON = 'Theo kết luận thanh tra năm 2026 của đơn vị.';
const CHANGE =
  'id version kind amountBefore amount unit state allowedActions proposedByName decidedByName decisionText';
const SETTLED = `__typename ... on RetentionChangeSettled { change { ${CHANGE} } }
  ... on Refusal { code legalBasis } ... on ValidationFailed { fields { path code } }`;

let world: TestWorld;
let administrator: Session;
let authority: Session;
let serial = 0;
beforeAll(async () => {
  world = await createTestWorld();
  administrator = await world.officer('quantri');
  authority = await world.officer('coquan');
});
afterAll(() => world.close());

const ask = async (session: Session, operation: string, input: Record<string, unknown>) => {
  const type = `${operation[0]?.toUpperCase()}${operation.slice(1)}Input`;
  const { data, errors } = await session.query(
    `mutation ($input: ${type}!) { ${operation}(input: $input) { ${SETTLED} } }`,
    { input },
  );
  return data?.[operation] ?? errors?.[0]?.extensions.code;
};
const propose = (overrides: Record<string, unknown> = {}, session = administrator) =>
  ask(session, 'proposeRetentionPeriod', {
    ...{ idempotencyKey: `retention-${(serial += 1)}`, kind: 'APPOINTMENT', amount: 18, reason: REASON },
    ...overrides,
  });
const settle = (
  session: Session,
  operation: string,
  { id, version }: { id: string; version: number },
  more: Record<string, unknown> = {},
) => ask(session, operation, { id, expectedVersion: version, ...more });

const periods = async (session = administrator) =>
  (
    await session.query(
      '{ retentionPeriods { kind end amount unit standardAmount least most article heldBy isRemovedDaily chosenBy { decidedByName } waiting { amount } } }',
    )
  ).data.retentionPeriods;
const periodOf = async (kind: string) =>
  (await periods()).find((period: { kind: string }) => period.kind === kind);
const auditActions = async (id: string) =>
  (
    await world.owner.query('select action from audit_line where subject_id = $1 order by sequence', [id])
  ).rows.map(({ action }) => action);

describe('the periods', () => {
  it('say what is kept for ever, what for how long, by which article, and what may be chosen', async () => {
    expect(await periodOf('ACCOUNT')).toMatchObject({
      ...{ end: 'KEPT', amount: null, unit: null, least: null },
      article: 'Điều 21 Nghị định 59/2022/NĐ-CP',
    });
    expect(await periodOf('ACCOUNT_USE')).toMatchObject({
      ...{ end: 'DELETED', amount: 60, unit: 'MONTHS', least: 60, most: 120, isRemovedDaily: true },
      heldBy: ['OPEN_APPEAL', 'OPEN_LOCK_REQUEST', 'STANDING_LOCK', 'OPEN_DATA_REQUEST'],
    });
    expect(await periodOf('SESSION')).toMatchObject({ amount: 30, unit: 'DAYS', least: null });
  });

  it.each(['thamdinh', 'lanhdao', 'tiepnhan', 'thutruong'])('are no matter of %s', async (username) => {
    const session = await world.officer(username);
    for (const query of [
      '{ retentionPeriods { kind } }',
      '{ retentionChanges { total } }',
      '{ retentionPreview { due } }',
      '{ retentionRuns { total } }',
    ])
      expect((await session.query(query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await propose({}, session)).toBe('FORBIDDEN');
  });

  it('are read by auditors, who change nothing', async () => {
    const auditor = await world.officer('kiemtra');
    expect((await periods(auditor)).length).toBeGreaterThan(15);
    expect(await propose({}, auditor)).toBe('FORBIDDEN');
  });
});

describe('a change of a period', () => {
  it('waits for a second person, is in force when approved, and stands in the audit', async () => {
    const { change } = await propose();
    expect(change).toMatchObject({
      ...{ kind: 'APPOINTMENT', amountBefore: 12, amount: 18, unit: 'MONTHS', state: 'PROPOSED' },
      allowedActions: ['WITHDRAW'],
    });
    expect(await periodOf('APPOINTMENT')).toMatchObject({ amount: 12, waiting: { amount: 18 } });
    expect(await settle(administrator, 'approveRetentionPeriod', change)).toMatchObject({
      code: 'RETENTION_SELF_DECISION_FORBIDDEN',
    });
    expect(await settle(authority, 'approveRetentionPeriod', { ...change, version: 9 })).toMatchObject({
      __typename: 'StaleVersion',
    });
    expect(await settle(authority, 'approveRetentionPeriod', change)).toMatchObject({
      change: { state: 'APPROVED', decidedByName: 'Tạ Hoàng Minh', allowedActions: [] },
    });
    expect(await periodOf('APPOINTMENT')).toMatchObject({
      ...{ amount: 18, standardAmount: 12, waiting: null, chosenBy: { decidedByName: 'Tạ Hoàng Minh' } },
    });
    expect(await auditActions(change.id)).toEqual(['RETENTION_CHANGE_PROPOSED', 'RETENTION_CHANGE_APPROVED']);
    expect(await settle(authority, 'approveRetentionPeriod', { ...change, version: 2 })).toMatchObject({
      code: 'STATE_CONFLICT',
    });
  });

  it('is refused with a reason, and the old period stays', async () => {
    const { change } = await propose({ kind: 'AREA_TASK', amount: 36 });
    expect(await settle(authority, 'refuseRetentionPeriod', change, { text: 'không' })).toMatchObject({
      fields: [{ path: 'text', code: 'REASON_TEXT_REQUIRED' }],
    });
    expect(
      await settle(authority, 'refuseRetentionPeriod', change, { text: 'Không có căn cứ để kéo dài.' }),
    ).toMatchObject({ change: { state: 'REFUSED', decisionText: 'Không có căn cứ để kéo dài.' } });
    expect(await periodOf('AREA_TASK')).toMatchObject({ amount: 24, waiting: null });
  });

  it('is withdrawn by who proposed it and nobody else', async () => {
    const { change } = await propose({ kind: 'NOTIFICATION', amount: 36 });
    expect(await settle(authority, 'withdrawRetentionPeriod', change)).toBe('FORBIDDEN');
    expect(await settle(administrator, 'withdrawRetentionPeriod', change)).toMatchObject({
      change: { state: 'WITHDRAWN' },
    });
  });

  it.each([
    [{ kind: 'ACCOUNT', amount: 60 }, 'RETENTION_FIXED'],
    [{ kind: 'SESSION', amount: 60 }, 'RETENTION_FIXED'],
    [{ kind: 'ACCOUNT_USE', amount: 59 }, 'RETENTION_OUT_OF_BOUNDS'],
    [{ kind: 'ACCOUNT_USE', amount: 121 }, 'RETENTION_OUT_OF_BOUNDS'],
    [{ kind: 'ACCOUNT_USE', amount: 60 }, 'RETENTION_UNCHANGED'],
  ])('%j is refused: %s', async (input, code) => {
    expect(await propose(input)).toMatchObject({ code });
  });

  it('names its reason', async () => {
    expect(await propose({ reason: 'vì' })).toMatchObject({
      fields: [{ path: 'reason', code: 'REASON_TEXT_REQUIRED' }],
    });
  });

  it('waits alone: of two at the same moment one is kept, and the same key keeps one', async () => {
    const answers = await Promise.all([
      propose({ kind: 'DATA_REQUEST', amount: 72 }),
      propose({ kind: 'DATA_REQUEST', amount: 84 }),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'RetentionChangeSettled',
      'RuleRefused',
    ]);
    expect(answers.find(({ code }) => code)).toMatchObject({ code: 'RETENTION_CHANGE_WAITS' });
    const again = { kind: 'AGENCY_ANSWER', amount: 72, idempotencyKey: 'retention-same-key' };
    const [first, second] = [await propose(again), await propose(again)];
    expect(first.change.id).toBe(second.change.id);
  });

  it('is not there under an identifier of nothing', async () => {
    for (const id of ['0199aaaa-0000-7000-8000-000000000000', 'none'])
      expect(await settle(authority, 'approveRetentionPeriod', { id, version: 1 })).toBe('NOT_FOUND');
  });
});

describe('runs and their reports', () => {
  it('are listed with what went, and a report is fetched as a table, which is recorded', async () => {
    await world.owner.query(
      `insert into area_task (unit_id, kind, state, full_name, personal_id_number, phone_number, created_at, done_at, done_by, note)
       select u.id, 'DATA_CORRECTION', 'DONE', 'Nguyễn Văn An', $1, $2, app_now() - interval '3 years',
         app_now() - interval '3 years', o.id, 'Đã đến nhà.' from administrative_unit u, officer o where u.code = '06721' and u.valid_from is null and o.username = 'thutruong'`,
      [TEST_SEALER.seal('022099000001'), TEST_SEALER.seal('0912345678')],
    );
    const { data } = await administrator.query('{ retentionPreview { kind unit { code } due held } }');
    expect(data.retentionPreview).toContainEqual({
      ...{ kind: 'AREA_TASK', unit: { code: '06721' }, due: 1, held: 0 },
    });
    await world.owner.query(`select graphile_worker.add_job('run-retention')`);
    await world.runJobs();
    const [run] = (
      await administrator.query('{ retentionRuns { total items { id state removed failedStep } } }')
    ).data.retentionRuns.items;
    expect(run).toMatchObject({ state: 'FINISHED', failedStep: null });
    expect(run.removed).toBeGreaterThan(0);
    const report = await administrator.query(
      'query ($id: ID!) { retentionReport(id: $id) { removals { kind end unit { code } removed } } }',
      { id: run.id },
    );
    expect(report.data.retentionReport.removals).toContainEqual({
      ...{ kind: 'AREA_TASK', end: 'DELETED', unit: { code: '06721' }, removed: 1 },
    });
    const file = await administrator.fetch(`/retention-runs/${run.id}/csv`);
    expect(file.status).toBe(200);
    const text = await file.text();
    expect(text).toContain('"Việc của cảnh sát khu vực đã xong","Xóa","06721","Phường Trà Cổ","1"');
    expect(text).not.toContain('Nguyễn Văn An');
    expect(await auditActions(run.id)).toContain('RETENTION_REPORT_FETCHED');
    expect((await administrator.fetch(`/retention-runs/${run.id}/pdf`)).status).toBe(404);
    expect((await (await world.officer('lanhdao')).fetch(`/retention-runs/${run.id}/csv`)).status).toBe(403);
  });

  it('show of another province nothing, and are not there under an identifier of nothing', async () => {
    const { errors } = await administrator.query(
      'query ($id: ID!) { retentionReport(id: $id) { run { id } } }',
      { id: '0199aaaa-0000-7000-8000-000000000000' },
    );
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
