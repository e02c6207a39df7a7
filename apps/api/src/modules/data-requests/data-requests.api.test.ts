import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aHolder } from '../../testing/builders.ts';
import { auditActions } from '../../testing/check-builders.ts';
import { aHolderWithApplication } from '../../testing/holder-builders.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  await world.setClock('2026-11-23T09:00:00+07:00');
});
afterAll(() => world.close());

const MINE = `code version kind text state receivedAt answerBy carryOutBy legalBasis unitName settledAt answer canWithdraw
  reading { at kind unitName agencyName purpose }`;
const REFUSED = '... on Refusal { code message legalBasis }';
const FIELDS = '... on ValidationFailed { fields { path code } }';
const TEXT = 'Tôi muốn biết vì sao cán bộ xem số điện thoại của tôi.';

const make = async (portal: Client, overrides: Record<string, unknown> = {}) => {
  const { data, errors } = await portal.query(
    `mutation ($input: MakeDataRequestInput!) { makeDataRequest(input: $input) {
       __typename ... on DataRequestMade { request { ${MINE} } } ${REFUSED} ${FIELDS} } }`,
    { input: { idempotencyKey: randomUUID(), kind: 'ACCESS', text: TEXT, ...overrides } },
  );
  return data?.makeDataRequest ?? { errors: errors?.map(({ extensions }) => extensions.code) };
};
const withdraw = async (portal: Client, { code, version }: { code: string; version: number }) => {
  const { data, errors } = await portal.query(
    `mutation ($input: WithdrawDataRequestInput!) { withdrawDataRequest(input: $input) {
       __typename ... on DataRequestWithdrawn { request { ${MINE} } } ${REFUSED} } }`,
    { input: { code, expectedVersion: version } },
  );
  return data?.withdrawDataRequest ?? { errors: errors?.map(({ extensions }) => extensions.code) };
};
const mine = async (portal: Client, code: string) =>
  (await portal.query(`query ($code: String!) { myDataRequest(code: $code) { ${MINE} } }`, { code })).data
    ?.myDataRequest;
const ITEM = `id code version kind state unit { code name } fullName maskedPersonalIdNumber workingMinutesLeft isOverdue`;
const list = async (officer: Client, isOpen = true) =>
  (
    await officer.query(
      `query ($isOpen: Boolean!) { dataRequests(isOpen: $isOpen) { items { ${ITEM} } total totalIsCapped } }`,
      { isOpen },
    )
  ).data.dataRequests.items;
const find = async (officer: Client, code: string, isOpen = true) =>
  (await list(officer, isOpen)).find((item: { code: string }) => item.code === code);
const open = async (officer: Client, id: string) => {
  const { data, errors } = await officer.query(
    `query ($id: ID!) { dataRequest(id: $id) { ${ITEM} text answer settledBy carryOutBy legalBasis isAboutOwnReading allowedActions applicationCode
       reading { kind unitName purpose } } }`,
    { id },
  );
  return data?.dataRequest ?? { errors: errors?.map(({ extensions }) => extensions.code) };
};
const settle = async (
  officer: Client,
  operation: 'answerDataRequest' | 'refuseDataRequest',
  { id, version }: { id: string; version: number },
  text = 'Cán bộ gọi để xác nhận nơi thường trú trước khi duyệt.',
) => {
  const done = operation === 'answerDataRequest' ? 'DataRequestAnswered' : 'DataRequestRefused';
  const { data, errors } = await officer.query(
    `mutation ($input: SettleDataRequestInput!) { ${operation}(input: $input) {
       __typename ... on ${done} { code } ${REFUSED} ${FIELDS} ... on StaleVersion { currentVersion } } }`,
    { input: { id, expectedVersion: version, text } },
  );
  return data?.[operation] ?? { errors: errors?.map(({ extensions }) => extensions.code) };
};
const reveal = (officer: Client, applicationId: string) =>
  officer.query(
    `mutation ($input: RevealApplicantInput!) { revealApplicant(input: $input) { __typename } }`,
    {
      input: {
        applicationId,
        purpose: { purpose: 'HOLDER_REQUEST', note: 'Gọi điện xác nhận nơi thường trú' },
      },
    },
  );
const latestReading = async (portal: Client): Promise<string> =>
  (await portal.query('{ myRecordReadings { items { id } } }')).data.myRecordReadings.items[0].id;

describe('a request of the data subject', () => {
  it('has a code, a term of two working days, and the law that sets it', async () => {
    const portal = await world.holder(await aHolder(world));
    const { request } = await make(portal);
    expect(request).toMatchObject({
      kind: 'ACCESS',
      text: TEXT,
      state: 'RECEIVED',
      answerBy: '2026-11-25T17:00:00.000Z',
      carryOutBy: null,
      legalBasis: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15; Nghị định 356/2025/NĐ-CP',
      unitName: 'Phường Trà Cổ',
      reading: null,
      canWithdraw: true,
    });
    expect(request.code).toMatch(/^YC-2026-\d{6}$/);
    expect((await make(portal, { kind: 'OBJECTION' })).request).toMatchObject({
      carryOutBy: '2026-12-08T17:00:00.000Z',
    });
  });

  it('with the same key is made once', async () => {
    const portal = await world.holder(await aHolder(world));
    const key = { idempotencyKey: randomUUID() };
    const first = await make(portal, key);
    expect((await make(portal, key)).request.code).toBe(first.request.code);
    expect((await portal.query('{ myDataRequests { code } }')).data.myDataRequests).toHaveLength(1);
  });

  it('that says nothing is refused at its field', async () => {
    const portal = await world.holder(await aHolder(world));
    expect(await make(portal, { text: 'xem' })).toMatchObject({
      fields: [{ path: 'text', code: 'REASON_TEXT_REQUIRED' }],
    });
    expect(await make(portal, { kind: 'ACCESS_QUESTION' })).toMatchObject({
      fields: [{ path: 'readingId', code: 'DATA_REQUEST_KIND_FORMAT' }],
    });
    expect(await make(portal, { readingId: 'a'.repeat(64) })).toMatchObject({
      fields: [{ path: 'readingId', code: 'DATA_REQUEST_KIND_FORMAT' }],
    });
  });

  it('ten may wait and not one more, also when they come together', async () => {
    const portal = await world.holder(await aHolder(world));
    const answers = await Promise.all(Array.from({ length: 11 }, () => make(portal)));
    expect(answers.filter(({ __typename }) => __typename === 'DataRequestMade')).toHaveLength(10);
    expect(answers.find(({ code }) => code)).toMatchObject({ code: 'DATA_REQUEST_COUNT_EXCEEDED' });
  });

  it('is withdrawn as long as nobody has answered, and only by its holder', async () => {
    const portal = await world.holder(await aHolder(world));
    const { request } = await make(portal);
    const other = await world.holder(await aHolder(world));
    expect(await withdraw(other, request)).toEqual({ errors: ['NOT_FOUND'] });
    expect(await mine(other, request.code)).toBeUndefined();
    expect(await withdraw(portal, request)).toMatchObject({
      request: { state: 'WITHDRAWN', canWithdraw: false },
    });
    expect(await withdraw(portal, request)).toMatchObject({ code: 'STATE_CONFLICT' });
    expect(await find(await world.officer('thamdinh.traco'), request.code)).toBeUndefined();
  });

  it('is asked of nobody but a holder who is signed in', async () => {
    const visitor = world.visitor('portal');
    expect(await make(visitor)).toEqual({ errors: ['UNAUTHENTICATED'] });
    const { errors } = await visitor.query('{ myDataRequests { code } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('the officers of the unit', () => {
  it('see what waits by the time left, masked, and the reader is recorded and shown to the holder', async () => {
    const { portal, declaration } = await aHolderWithApplication(world);
    const { request } = await make(portal, { kind: 'CORRECTION' });
    const officer = await world.officer('thamdinh.traco');
    const item = await find(officer, request.code);
    expect(item).toMatchObject({
      kind: 'CORRECTION',
      fullName: declaration.fullName,
      unit: { code: '06721' },
      isOverdue: false,
    });
    // The minutes since 9 o'clock are those that the tests before took.
    expect(item.workingMinutesLeft).toBeLessThanOrEqual(390 + 2 * 480);
    expect(item.workingMinutesLeft).toBeGreaterThan(2 * 480);
    expect(item.maskedPersonalIdNumber).not.toContain(declaration.personalIdNumber.slice(3, 9));
    expect(await open(officer, item.id)).toMatchObject({
      text: TEXT,
      allowedActions: ['ANSWER', 'REFUSE'],
      applicationCode: expect.stringMatching(/^HS-/),
    });
    const { items } = (await portal.query('{ myRecordReadings { items { kind unitName } } }')).data
      .myRecordReadings;
    expect(items[0]).toEqual({ kind: 'REQUEST_OPENED', unitName: 'Phường Trà Cổ' });
  });

  it('answer in writing once; the holder is told by SMS and reads the answer', async () => {
    const { portal, declaration } = await aHolderWithApplication(world);
    const { request } = await make(portal);
    const officer = await world.officer('thutruong');
    const item = await find(officer, request.code);
    const answers = await Promise.all([
      settle(officer, 'answerDataRequest', item),
      settle(officer, 'refuseDataRequest', item),
    ]);
    expect(
      answers.filter(({ code, __typename }) => code === request.code && __typename !== 'RuleRefused'),
    ).toHaveLength(1);
    expect(answers.find(({ __typename }) => __typename === 'RuleRefused')).toMatchObject({
      code: 'STATE_CONFLICT',
    });
    expect(await mine(portal, request.code)).toMatchObject({
      answer: 'Cán bộ gọi để xác nhận nơi thường trú trước khi duyệt.',
      canWithdraw: false,
    });
    await world.runJobs();
    const message = world.messages.findLast(({ to }) => to === declaration.phoneNumber);
    expect(message?.text).toContain(request.code);
    expect(message?.text).not.toContain('xac nhan noi thuong tru');
    expect(await withdraw(portal, request)).toMatchObject({ code: 'STATE_CONFLICT' });
    const { rows } = await world.owner.query('select content from audit_line where subject_id = $1', [
      item.id,
    ]);
    expect(JSON.stringify(rows)).not.toContain('thường trú');
  });

  it('refuse with a reason, in the version that they read', async () => {
    const { portal } = await aHolderWithApplication(world);
    const { request } = await make(portal, { kind: 'OBJECTION' });
    const officer = await world.officer('thamdinh');
    const item = await find(officer, request.code);
    expect(await settle(officer, 'refuseDataRequest', item, 'không')).toMatchObject({
      fields: [{ path: 'text', code: 'REASON_TEXT_REQUIRED' }],
    });
    expect(await settle(officer, 'refuseDataRequest', { ...item, version: 9 })).toMatchObject({
      currentVersion: 1,
    });
    expect(await settle(officer, 'refuseDataRequest', item)).toMatchObject({
      __typename: 'DataRequestRefused',
    });
    expect(await find(officer, request.code, false)).toMatchObject({
      state: 'REFUSED',
      workingMinutesLeft: null,
    });
    expect(await mine(portal, request.code)).toMatchObject({ state: 'REFUSED' });
    expect(await auditActions(world, item.id)).toEqual(['DATA_REQUEST_MADE', 'DATA_REQUEST_REFUSED']);
  });

  it('refuse to erase an account by the article that keeps it, which the holder reads', async () => {
    const { portal } = await aHolderWithApplication(world);
    const { request } = await make(portal, { kind: 'ERASURE' });
    expect(request).toMatchObject({ carryOutBy: null });
    const officer = await world.officer('thamdinh');
    const item = await find(officer, request.code);
    expect((await open(officer, item.id)).legalBasis).toContain('Điều 21 Nghị định 59/2022/NĐ-CP');
    expect((await mine(portal, request.code)).legalBasis).not.toContain('Điều 21');
    await settle(officer, 'refuseDataRequest', item);
    expect((await mine(portal, request.code)).legalBasis).toContain('Điều 21 Nghị định 59/2022/NĐ-CP');
  });

  it.each(['RESTRICTION', 'CONSENT_WITHDRAWAL'])('see until when %s is carried out', async (kind) => {
    const { portal } = await aHolderWithApplication(world);
    const { request } = await make(portal, { kind });
    expect(request.carryOutBy).not.toBeNull();
  });

  it('of another unit, and those without the permission, find nothing', async () => {
    const { portal } = await aHolderWithApplication(world);
    const { request } = await make(portal);
    const item = await find(await world.officer('thamdinh.traco'), request.code);
    const elsewhere = await world.officer('thamdinh.kalong');
    expect(await find(elsewhere, request.code)).toBeUndefined();
    expect(await open(elsewhere, item.id)).toEqual({ errors: ['NOT_FOUND'] });
    expect(await settle(elsewhere, 'answerDataRequest', item)).toEqual({ errors: ['NOT_FOUND'] });
    expect(await open(await world.officer('tiepnhan'), item.id)).toEqual({ errors: ['FORBIDDEN'] });
    expect(await settle(await world.officer('lanhdao'), 'answerDataRequest', item)).toEqual({
      errors: ['FORBIDDEN'],
    });
  });

  it('see in the count what is late', async () => {
    const { portal } = await aHolderWithApplication(world, { unitCode: '06709' });
    const { request } = await make(portal);
    const countOf = async () =>
      (await (await world.officer('thamdinh.kalong')).query('{ dataRequestCount { open overdue } }')).data
        .dataRequestCount;
    expect(await countOf()).toEqual({ open: 1, overdue: 0 });
    await world.setClock('2026-11-26T00:00:00+07:00');
    expect(await countOf()).toEqual({ open: 1, overdue: 1 });
    expect(await find(await world.officer('thamdinh.kalong'), request.code)).toMatchObject({
      isOverdue: true,
    });
    await world.setClock('2026-11-23T09:00:00+07:00');
  });
});

describe('a question about a reading', () => {
  it('names it as the holder saw it, and another officer answers, never the one who did it', async () => {
    const { portal, applicationId } = await aHolderWithApplication(world);
    const curious = await world.officer('thamdinh.traco');
    await reveal(curious, applicationId);
    const readingId = await latestReading(portal);
    const { request } = await make(portal, { kind: 'ACCESS_QUESTION', readingId });
    expect(request.reading).toMatchObject({
      kind: 'NUMBERS_REVEALED',
      unitName: 'Phường Trà Cổ',
      purpose: 'Thực hiện yêu cầu của chủ tài khoản',
    });
    const item = await find(curious, request.code);
    expect(await open(curious, item.id)).toMatchObject({ isAboutOwnReading: true, allowedActions: [] });
    for (const operation of ['answerDataRequest', 'refuseDataRequest'] as const)
      expect(await settle(curious, operation, item)).toMatchObject({ code: 'SELF_ANSWER_FORBIDDEN' });
    const head = await world.officer('thutruong');
    expect(await open(head, item.id)).toMatchObject({
      isAboutOwnReading: false,
      reading: { kind: 'NUMBERS_REVEALED' },
    });
    expect(await settle(head, 'answerDataRequest', item)).toMatchObject({ code: request.code });
  });

  it('is asked once while it waits; the page says that it was asked', async () => {
    const { portal, applicationId } = await aHolderWithApplication(world);
    await reveal(await world.officer('thamdinh'), applicationId);
    const readingId = await latestReading(portal);
    const question = { kind: 'ACCESS_QUESTION', readingId };
    const answers = await Promise.all([make(portal, question), make(portal, question)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['DataRequestMade', 'RuleRefused']);
    expect(answers.find(({ code }) => code)).toMatchObject({ code: 'READING_ALREADY_ASKED' });
    const { items } = (await portal.query('{ myRecordReadings { items { id isAsked } } }')).data
      .myRecordReadings;
    expect(items.find(({ id }: { id: string }) => id === readingId)).toEqual({
      id: readingId,
      isAsked: true,
    });
  });

  it('about a reading of somebody else, or of nothing, is not there', async () => {
    const { portal, applicationId } = await aHolderWithApplication(world);
    await reveal(await world.officer('thamdinh'), applicationId);
    const readingId = await latestReading(portal);
    const other = await world.holder(await aHolder(world));
    for (const id of [readingId, 'f'.repeat(64), '’ or 1=1'])
      expect(await make(other, { kind: 'ACCESS_QUESTION', readingId: id })).toEqual({
        errors: ['NOT_FOUND'],
      });
  });
});
