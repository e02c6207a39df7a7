import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditActions } from '../../testing/check-builders.ts';
import { aHolderWithApplication, stopProcessing } from '../../testing/holder-builders.ts';
import {
  aDrawnList,
  aHamlet,
  aVisit,
  draw,
  peopleOf,
  record,
  waitingPeople,
} from '../../testing/outreach-builders.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
let reviewer: Client;
let head: Client;
beforeAll(async () => {
  world = await createTestWorld();
  reviewer = await world.officer('thamdinh');
  head = await world.officer('thutruong');
});
afterAll(() => world.close());
beforeEach(() => world.owner.query('delete from rate_limit'));

const REFUSED = '... on Refusal { code message legalBasis } ... on StaleVersion { currentVersion }';
const FIELDS = '... on ValidationFailed { fields { path code } }';
const LIMIT = 'limit { kind state stops beganAt endedAt endReason }';
const MINE = `code version state canLift ${LIMIT}`;

const make = async (portal: Client, kind: string) =>
  (
    await portal.query(
      `mutation ($input: MakeDataRequestInput!) { makeDataRequest(input: $input) { ... on DataRequestMade { request { ${MINE} } } } }`,
      {
        input: { idempotencyKey: randomUUID(), kind, text: 'Tôi không muốn dữ liệu của tôi được dùng thêm.' },
      },
    )
  ).data.makeDataRequest.request;
const mine = async (portal: Client, code: string) =>
  (await portal.query(`query ($code: String!) { myDataRequest(code: $code) { ${MINE} } }`, { code })).data
    ?.myDataRequest;
const idOf = async (code: string): Promise<string> =>
  (await world.owner.query('select id from data_request where code = $1', [code])).rows[0].id;
const settle = async (operation: 'answerDataRequest' | 'refuseDataRequest', id: string) =>
  (
    await reviewer.query(
      `mutation ($input: SettleDataRequestInput!) { ${operation}(input: $input) { __typename } }`,
      { input: { id, expectedVersion: 1, text: 'Công an phường đã xem xét yêu cầu của Ông (Bà).' } },
    )
  ).data[operation];
const lift = async (portal: Client, input: { code: string; version: number }) => {
  const { data, errors } = await portal.query(
    `mutation ($input: WithdrawDataRequestInput!) { liftProcessingLimit(input: $input) {
       __typename ... on ProcessingLimitLifted { request { ${MINE} } } ${REFUSED} } }`,
    { input: { code: input.code, expectedVersion: input.version } },
  );
  return data?.liftProcessingLimit ?? { errors: errors?.map(({ extensions }) => extensions.code) };
};
const end = async (
  officer: Client,
  input: { id: string; version: number },
  text = 'Căn cứ hạn chế không còn.',
) => {
  const { data, errors } = await officer.query(
    `mutation ($input: EndProcessingLimitInput!) { endProcessingLimit(input: $input) {
       __typename ... on ProcessingLimitEnded { code } ${REFUSED} ${FIELDS} } }`,
    { input: { id: input.id, expectedVersion: input.version, text } },
  );
  return data?.endProcessingLimit ?? { errors: errors?.map(({ extensions }) => extensions.code) };
};
const share = async (portal: Client) =>
  (
    await portal.query(
      `mutation { createSharingCode(input: { facts: [] }) { __typename ... on SharingCodeCreated { qrContent } ... on Refusal { code message legalBasis } } }`,
    )
  ).data.createSharingCode;
const verify = async (qrContent: string) =>
  (
    await reviewer.query(
      `mutation ($input: VerifySharingCodeInput!) { verifySharingCode(input: $input) { __typename ... on Refusal { code } } }`,
      { input: { qrContent, purpose: 'Nhận bưu phẩm tại bưu cục Móng Cái' } },
    )
  ).data.verifySharingCode;

/** A holder whose request was accepted, with the request as the holder sees it. */
async function anAccepted(kind: string) {
  const holder = await aHolderWithApplication(world);
  const { code } = await make(holder.portal, kind);
  const id = await idOf(code);
  expect(await settle('answerDataRequest', id)).toEqual({ __typename: 'DataRequestAnswered' });
  return { ...holder, id, request: await mine(holder.portal, code) };
}

describe('what an accepted request stops', () => {
  it.each([
    ['RESTRICTION', ['IDENTITY_SHARING', 'OUTREACH', 'REMINDER']],
    ['CONSENT_WITHDRAWAL', ['IDENTITY_SHARING', 'OUTREACH', 'REMINDER']],
    ['OBJECTION', ['OUTREACH', 'REMINDER']],
  ])('%s stops %j from its answer on, and its holder sees it', async (kind, stops) => {
    const { request, id } = await anAccepted(kind);
    expect(request).toMatchObject({
      canLift: true,
      limit: { kind, state: 'IN_FORCE', stops, endedAt: null, endReason: null },
    });
    const { rows } = await world.owner.query<{ content: string }>(
      `select content from audit_line where subject_id = $1 and action = 'DATA_REQUEST_ANSWERED'`,
      [id],
    );
    expect(JSON.parse(rows[0]?.content ?? '{}').details).toMatchObject({ kind, stops: stops.join(' ') });
  });

  it('is nothing when the request is refused, or is done with its answer', async () => {
    const { portal } = await aHolderWithApplication(world);
    const refused = await make(portal, 'RESTRICTION');
    await settle('refuseDataRequest', await idOf(refused.code));
    const answered = await make(portal, 'ACCESS');
    await settle('answerDataRequest', await idOf(answered.code));
    for (const { code } of [refused, answered])
      expect(await mine(portal, code)).toMatchObject({ limit: null, canLift: false });
    expect((await share(portal)).__typename).toBe('SharingCodeCreated');
    expect(await lift(portal, { code: refused.code, version: 2 })).toMatchObject({ code: 'STATE_CONFLICT' });
  });

  it('is shown on the case to whoever works on it, and to nobody of another unit', async () => {
    const { applicationId } = await anAccepted('OBJECTION');
    const ask = async (officer: Client, id = applicationId) =>
      officer.query(
        'query ($id: ID!) { processingLimitsOfApplicant(applicationId: $id) { kind stops beganAt } }',
        { id },
      );
    expect((await ask(reviewer)).data.processingLimitsOfApplicant).toEqual([
      { kind: 'OBJECTION', stops: ['OUTREACH', 'REMINDER'], beganAt: expect.any(String) },
    ]);
    for (const id of [applicationId, randomUUID(), 'x'])
      expect((await ask(await world.officer('thamdinh.kalong'), id)).errors?.[0]?.extensions.code).toBe(
        'NOT_FOUND',
      );
    expect((await ask(await world.officer('quantri'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { applicationId: free } = await aHolderWithApplication(world);
    expect((await ask(reviewer, free)).data.processingLimitsOfApplicant).toEqual([]);
  });
});

describe('sharing by QR [R-128]', () => {
  it('is refused with its reason and law once the holder has restricted the use of the data', async () => {
    const { portal } = await anAccepted('RESTRICTION');
    const refusal = await share(portal);
    expect(refusal).toMatchObject({
      code: 'PROCESSING_LIMITED',
      legalBasis: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15',
    });
    expect(refusal.message).toContain('gỡ hạn chế');
  });

  it('of a code that was made before shows nothing any more; at the counter nobody learns why', async () => {
    const { portal, declaration } = await aHolderWithApplication(world);
    const { qrContent } = await share(portal);
    await stopProcessing(world, declaration.personalIdNumber, 'CONSENT_WITHDRAWAL');
    expect(await verify(qrContent)).toMatchObject({ code: 'SHARING_CODE_NOT_VALID' });
    const { rows } = await world.owner.query<{ content: string }>(
      `select content from audit_line where action = 'IDENTITY_SHARING_REFUSED' order by at desc, sequence desc limit 1`,
    );
    expect(JSON.parse(rows[0]?.content ?? '{}').details.refusal).toBe('PROCESSING_LIMITED');
  });

  it('goes on under an objection, which is raised against what others begin', async () => {
    const { portal } = await anAccepted('OBJECTION');
    const { qrContent } = await share(portal);
    expect(await verify(qrContent)).toEqual({ __typename: 'SharingCodeVerified' });
  });
});

describe('calls from door to door [R-168] [R-170]', () => {
  it('leave out who has stopped them, on new lists and meetings and on those that are out', async () => {
    const hamlet = aHamlet();
    const people = await waitingPeople(world, hamlet, 3);
    const areaOfficer = await world.officer('khuvuc.traco');
    const meeting = (
      await areaOfficer.query(
        `mutation ($input: PlanOutreachMeetingInput!) { planOutreachMeeting(input: $input) { ... on OutreachMeetingKept { id } } }`,
        {
          input: {
            idempotencyKey: randomUUID(),
            unitCode: '06721',
            place: 'Nhà văn hóa khu Nam Thọ',
            startsAt: new Date(Date.now() + 48 * 3_600_000).toISOString(),
            hamlets: [hamlet],
          },
        },
      )
    ).data.planOutreachMeeting.id;
    const out = (await draw(world, areaOfficer, { hamlets: [hamlet], days: 7 })).data.drawOutreachList.list;
    expect(out.people).toBe(3);
    for (const [index, kind] of (['OBJECTION', 'RESTRICTION'] as const).entries())
      await stopProcessing(world, people[index]?.personalIdNumber ?? '', kind);

    const member = await world.officer('doan.traco');
    expect((await peopleOf(member, out.id)).map(({ fullName }: { fullName: string }) => fullName)).toEqual([
      people[2]?.fullName,
    ]);
    const { data } = await areaOfficer.query(
      'query ($id: ID!) { outreachMeeting(id: $id) { guests { fullName } } }',
      { id: meeting },
    );
    expect(data.outreachMeeting.guests).toEqual([{ fullName: people[2]?.fullName }]);
    await world.owner.query(
      'update outreach_list set closed_at = app_now(), closed_by = drawn_by where id = $1',
      [out.id],
    );
    expect((await draw(world, areaOfficer, { hamlets: [hamlet] })).data.drawOutreachList.list.people).toBe(1);
    await stopProcessing(world, people[2]?.personalIdNumber ?? '', 'OBJECTION');
    expect((await draw(world, areaOfficer, { hamlets: [hamlet] })).data.drawOutreachList.code).toBe(
      'OUTREACH_NOBODY_WAITS',
    );
  });

  it('that a phone recorded without a network are refused with their reason, and nothing is kept', async () => {
    const { list, declarations } = await aDrawnList(world, 1);
    const member = await world.officer('doan.traco');
    const [person] = await peopleOf(member, list.id);
    await stopProcessing(world, declarations[0]?.personalIdNumber ?? '', 'OBJECTION');
    expect(await record(member, list.id, [aVisit(person, 'AWAY')])).toMatchObject([
      { status: 'REFUSED', code: 'VISIT_PERSON_LIMITED', person: null },
    ]);
    const { rows } = await world.owner.query('select from outreach_visit where person_id = $1', [person.id]);
    expect(rows).toHaveLength(0);
  });
});

describe('a limit', () => {
  it('is lifted by its holder, once, in the version that was read; then what it stopped goes on', async () => {
    const { portal, request, id } = await anAccepted('RESTRICTION');
    expect(await lift(portal, { ...request, version: 1 })).toMatchObject({ currentVersion: 2 });
    const other = await aHolderWithApplication(world);
    expect(await lift(other.portal, request)).toEqual({ errors: ['NOT_FOUND'] });
    const [first, second] = await Promise.all([lift(portal, request), lift(portal, request)]);
    expect([first.__typename, second.__typename].sort()).toEqual(['ProcessingLimitLifted', 'RuleRefused']);
    expect(await mine(portal, request.code)).toMatchObject({
      canLift: false,
      limit: { state: 'LIFTED', endedAt: expect.any(String), endReason: null },
    });
    expect((await share(portal)).__typename).toBe('SharingCodeCreated');
    expect(await auditActions(world, id)).toEqual([
      'DATA_REQUEST_MADE',
      'DATA_REQUEST_ANSWERED',
      'PROCESSING_LIMIT_LIFTED',
    ]);
  });

  it('stands as long as another one of the same account does', async () => {
    const { portal, request, declaration } = await anAccepted('RESTRICTION');
    await stopProcessing(world, declaration.personalIdNumber, 'CONSENT_WITHDRAWAL');
    await lift(portal, request);
    expect(await share(portal)).toMatchObject({ code: 'PROCESSING_LIMITED' });
  });

  it('is ended by the head of the unit with a reason that its holder reads, and by nobody else', async () => {
    const { portal, request, id, declaration } = await anAccepted('RESTRICTION');
    const limit = { id, version: request.version };
    expect(await end(reviewer, limit)).toEqual({ errors: ['FORBIDDEN'] });
    expect(await end(await world.officer('thutruong.kalong'), limit)).toEqual({ errors: ['NOT_FOUND'] });
    expect(await end(head, limit, 'hết')).toMatchObject({
      fields: [{ path: 'text', code: 'REASON_TEXT_REQUIRED' }],
    });
    expect(await end(head, { ...limit, version: 1 })).toMatchObject({ currentVersion: 2 });
    expect(await end(head, limit)).toMatchObject({ __typename: 'ProcessingLimitEnded', code: request.code });
    expect(await end(head, { ...limit, version: 3 })).toMatchObject({ code: 'STATE_CONFLICT' });
    expect(await lift(portal, { ...request, version: 3 })).toMatchObject({ code: 'STATE_CONFLICT' });
    expect(await mine(portal, request.code)).toMatchObject({
      limit: { state: 'ENDED', endReason: 'Căn cứ hạn chế không còn.' },
    });
    await world.runJobs();
    const message = world.messages.findLast(({ to }) => to === declaration.phoneNumber);
    expect(message?.text).toContain(request.code);
    expect(message?.text).not.toContain('Can cu');
    const { rows } = await world.owner.query('select content from audit_line where subject_id = $1', [id]);
    expect(JSON.stringify(rows)).not.toContain('Căn cứ');
  });
});
