import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anApplicationReadyForReview, approve } from '../../testing/builders.ts';
import { createTestWorld, type Session, type TestWorld } from '../../testing/test-world.ts';

const UNIT_CODE = '06721';
const PURPOSE = 'Kiểm tra việc phê duyệt hồ sơ quý IV';
const REASON = 'Phạm vi quá rộng so với mục đích.';
const SETTLED = `__typename
  ... on AuditExportSettled { export { id version state purpose canFetch allowedActions expiresAt decisionText requestedByName decidedByName filter { action unitCode } } }
  ... on Refusal { code } ... on ValidationFailed { fields { path code } }`;

let world: TestWorld;
let auditor: Session;
let head: Session;
let code: string;
let serial = 0;

const request = async (filter: object, overrides: object = {}) =>
  (
    await auditor.query(
      `mutation ($input: RequestAuditExportInput!) { requestAuditExport(input: $input) { ${SETTLED} } }`,
      { input: { idempotencyKey: `export-${(serial += 1)}-key`, filter, purpose: PURPOSE, ...overrides } },
    )
  ).data.requestAuditExport;
const settle = async (
  session: Session,
  operation: string,
  { id, version }: { id: string; version: number },
  more = {},
) => {
  const type = `${operation[0]?.toUpperCase()}${operation.slice(1)}Input`;
  const { data, errors } = await session.query(
    `mutation ($input: ${type}!) { ${operation}(input: $input) { ${SETTLED} } }`,
    { input: { id, expectedVersion: version, ...more } },
  );
  return data?.[operation] ?? errors?.[0]?.extensions.code;
};
const search = async (session: Session, filter: object, page = 'first: 50') =>
  session.query(
    `query ($filter: AuditFilterInput!) { auditLines(filter: $filter, ${page}) { items { unit { code } sequence action actorName subjectKind subjectId details } pageInfo { hasNextPage endCursor } } }`,
    { filter },
  );
const asked = async (filter: object = { action: 'APPLICATION_APPROVED' }) => (await request(filter)).export;

beforeAll(async () => {
  world = await createTestWorld();
  const ready = await anApplicationReadyForReview(world);
  await approve(await world.officer('thamdinh'), ready);
  await world.runJobs();
  code = (await world.owner.query('select code from application where id = $1', [ready.id])).rows[0].code;
  auditor = await world.officer('kiemtra');
  head = await world.officer('thutruong');
});
afterAll(() => world.close());

describe('an auditor looks for lines', () => {
  it('by the code of a case, the newest first, with who did what', async () => {
    const { data } = await search(auditor, { subject: code });
    const actions = data.auditLines.items.map(({ action }: { action: string }) => action);
    expect(actions).toContain('APPLICATION_APPROVED');
    expect(actions.at(-1)).toBe('APPLICATION_SUBMITTED');
    expect(data.auditLines.pageInfo.hasNextPage).toBe(false);
  });

  it('by who acted, what was done, the unit and the period, all at once', async () => {
    const filter = { actorUsername: 'thamdinh', action: 'APPLICATION_APPROVED', unitCode: UNIT_CODE };
    const { data } = await search(auditor, { ...filter, from: '2020-01-01T00:00:00Z', subject: code });
    expect(data.auditLines.items).toMatchObject([
      { action: 'APPLICATION_APPROVED', subjectKind: 'APPLICATION' },
    ]);
    expect((await search(auditor, { ...filter, to: '2020-01-01T00:00:00Z' })).data.auditLines.items).toEqual(
      [],
    );
  });

  it('page by page, and each line stands on one page', async () => {
    const all = (await search(auditor, { subject: code })).data.auditLines.items;
    const paged = [];
    for (let after: string | null = null; ;) {
      const { data } = await search(
        auditor,
        { subject: code },
        `first: 2${after ? `, after: "${after}"` : ''}`,
      );
      paged.push(...data.auditLines.items);
      after = data.auditLines.pageInfo.endCursor;
      if (!data.auditLines.pageInfo.hasNextPage) break;
    }
    expect(paged).toEqual(all);
  });

  it('and stands in the audit for it', async () => {
    await search(auditor, { action: 'LOOKED_FOR' });
    const { rows } = await world.owner.query(
      `select content::json -> 'details' ->> 'action' as asked from audit_line where action = 'AUDIT_SEARCHED' order by sequence desc limit 1`,
    );
    expect(rows).toEqual([{ asked: 'LOOKED_FOR' }]);
  });

  it.each(['after: "none of ours"', 'first: 0', 'first: 101'])('but not with %s', async (page) => {
    expect((await search(auditor, {}, page)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('and nobody else does', async () => {
    expect((await search(head, {})).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('an export', () => {
  it('waits for another person, and is not fetched before', async () => {
    const waiting = await asked();
    expect(waiting).toMatchObject({
      state: 'REQUESTED',
      purpose: PURPOSE,
      canFetch: false,
      allowedActions: ['WITHDRAW'],
    });
    expect((await auditor.fetch(`/audit-exports/${waiting.id}`)).status).toBe(404);
  });

  it('is fetched by who asked, as CSV, once another person has approved, and each fetching leaves a line', async () => {
    const waiting = await asked({ subject: code });
    expect(await settle(head, 'approveAuditExport', waiting)).toMatchObject({
      export: { state: 'APPROVED', decidedByName: 'Đinh Văn Thắng', canFetch: false },
    });
    const response = await auditor.fetch(`/audit-exports/${waiting.id}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    const lines = (await response.text()).split('\r\n');
    expect(lines[0]).toBe('unit_code,sequence,at,action,actor_name,subject_kind,subject_id,details');
    expect(lines.some((line) => line.includes('APPLICATION_APPROVED'))).toBe(true);
    const again = await (await auditor.fetch(`/audit-exports/${waiting.id}`)).text();
    expect(again.split('\r\n')).toEqual(lines);
    const { rows } = await world.owner.query(
      `select count(*)::integer as times from audit_line where action = 'AUDIT_EXPORT_FETCHED' and subject_id = $1`,
      [waiting.id],
    );
    expect(rows).toEqual([{ times: 2 }]);
    expect((await head.fetch(`/audit-exports/${waiting.id}`)).status).toBe(403);
    expect((await world.visitor().fetch(`/audit-exports/${waiting.id}`)).status).toBe(401);
  });

  it('is refused with a reason that who asked reads', async () => {
    const waiting = await asked();
    expect(await settle(head, 'refuseAuditExport', waiting, { text: 'không' })).toMatchObject({
      fields: [{ path: 'text', code: 'REASON_TEXT_REQUIRED' }],
    });
    expect(await settle(head, 'refuseAuditExport', waiting, { text: REASON })).toMatchObject({
      export: { state: 'REFUSED', decisionText: REASON },
    });
    expect((await auditor.fetch(`/audit-exports/${waiting.id}`)).status).toBe(404);
  });

  it('is withdrawn by who asked and by nobody else', async () => {
    const waiting = await asked();
    expect(await settle(head, 'withdrawAuditExport', waiting)).toBe('FORBIDDEN');
    expect(await settle(auditor, 'withdrawAuditExport', waiting)).toMatchObject({
      export: { state: 'WITHDRAWN' },
    });
    expect(await settle(head, 'approveAuditExport', { ...waiting, version: 2 })).toMatchObject({
      code: 'STATE_CONFLICT',
    });
  });

  it('is not decided twice, nor as it was read before', async () => {
    const waiting = await asked();
    expect(await settle(head, 'approveAuditExport', { ...waiting, version: 9 })).toMatchObject({
      code: 'STALE_VERSION',
    });
    const both = await Promise.all([1, 2].map(() => settle(head, 'approveAuditExport', waiting)));
    expect(both.map(({ __typename: name }) => name).toSorted()).toEqual([
      'AuditExportSettled',
      'RuleRefused',
    ]);
  });

  it('is never approved by who asked for it, who may hold the role all the same', async () => {
    const waiting = await asked();
    await world.owner.query(
      `insert into officer_assignment (officer_id, role, unit_id, valid_from)
       select officer_id, 'HEAD_OF_UNIT', unit_id, valid_from from officer_assignment a join officer o on o.id = a.officer_id where o.username = 'kiemtra'`,
    );
    expect(await settle(auditor, 'approveAuditExport', waiting)).toMatchObject({
      code: 'AUDIT_EXPORT_SELF_DECISION_FORBIDDEN',
    });
    await expect(
      world.owner.query(
        `update audit_export set state = 'APPROVED', decided_by = requested_by, decided_at = now(), expires_at = now() + interval '1 day' where id = $1`,
        [waiting.id],
      ),
    ).rejects.toThrow('audit_export_decided_by_another');
  });

  it('is not there for somebody who does not cover all of its units', async () => {
    const waiting = await asked();
    const ward = await world.officer('thutruong.traco');
    expect(await settle(ward, 'approveAuditExport', waiting)).toBe('NOT_FOUND');
    const { data } = await ward.query('{ auditExports { id } }');
    expect(data.auditExports).toEqual([]);
    const { data: seen } = await head.query('{ auditExports { id state } }');
    expect(seen.auditExports).toContainEqual({ id: waiting.id, state: 'REQUESTED' });
  });

  it('asked for twice under one key is one', async () => {
    const key = { idempotencyKey: 'the-same-export' };
    const [one, other] = [await request({ subject: code }, key), await request({ subject: code }, key)];
    expect(one.export.id).toBe(other.export.id);
  });

  it('says what for, and a period that has a length', async () => {
    expect(await request({}, { purpose: 'xem' })).toMatchObject({
      fields: [{ path: 'purpose', code: 'PURPOSE_REQUIRED' }],
    });
    const moment = '2026-01-01T00:00:00Z';
    expect(await request({ from: moment, to: moment })).toMatchObject({
      fields: [{ path: 'to', code: 'PERIOD_INVALID' }],
    });
  });

  it('runs out after seven days', async () => {
    const waiting = await asked();
    await settle(head, 'approveAuditExport', waiting);
    expect((await auditor.fetch(`/audit-exports/${waiting.id}`)).status).toBe(200);
    await world.letPass('7 days');
    expect((await (await world.officer('kiemtra')).fetch(`/audit-exports/${waiting.id}`)).status).toBe(404);
  });
});

describe('the application role', () => {
  it.each([
    ...['audit_line', 'audit_chain'].flatMap((table) => [
      `update ${table} set unit_id = unit_id`,
      `delete from ${table}`,
      `truncate ${table}`,
    ]),
    'delete from audit_export',
    'truncate audit_export',
    'update audit_export set filter = filter',
    'update audit_export set requested_by = requested_by',
    'update audit_export set unit_ids = null',
  ])('may not: %s [A-68]', async (statement) => {
    await expect(world.core.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});
