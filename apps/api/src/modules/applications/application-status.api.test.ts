import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  anApplicationReadyForReview,
  aDeclaration,
  approve,
  aRegistrant,
  aRegistrationAt,
  decide,
  submit,
} from '../../testing/builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
let portal: Client;
beforeAll(async () => {
  world = await createTestWorld({ isAutomaticApprovalOn: false });
  portal = world.visitor('portal');
});
afterAll(() => world.close());
/** Everybody in this file asks from one address. */
beforeEach(() => world.owner.query('delete from rate_limit'));

const STATUS = `mutation ($input: ApplicationStatusInput!) {
  applicationStatus(input: $input) {
    __typename
    ... on ApplicationStatusFound { status { code level state title text receivedAt dueAt decidedAt reasonCode reasonText whatNext attempt timeline { at text } } }
    ... on Refusal { code message legalBasis }
    ... on ValidationFailed { fields { path code } }
  }
}`;
const ask = (code: string, personalIdNumber: string, headers: Record<string, string> = {}) =>
  portal.query(STATUS, { input: { code, personalIdNumber } }, headers);
const statusOf = async (code: string, personalIdNumber: string) =>
  (await ask(code, personalIdNumber)).data.applicationStatus.status;
const codeOf = async (id: string): Promise<string> =>
  (await world.owner.query<{ code: string }>('select code from application where id = $1', [id])).rows[0]
    ?.code ?? '';
const lines = async (action: string) =>
  (
    await world.owner.query<{ unit: string | null; subject_id: string; content: string }>(
      `select u.code as unit, subject_id, content from audit_line l left join administrative_unit u on u.id = l.unit_id where action = $1 order by l.at, l.sequence`,
      [action],
    )
  ).rows;

async function anEnteredApplication(unitCode = '06721') {
  const declaration = aDeclaration({ unitCode });
  const { application } = await submit(await world.officer('tiepnhan'), declaration);
  return { code: application.code as string, id: application.id as string, ...declaration };
}

async function anApplicationToDecide() {
  const { declaration, ...application } = await anApplicationReadyForReview(world);
  return { ...application, ...declaration, code: await codeOf(application.id) };
}

describe('asking how an application stands', () => {
  it('takes code and number as people write them, and tells state, dates and what to do [R-076]', async () => {
    const { code, personalIdNumber } = await anEnteredApplication();
    const spaced = personalIdNumber.replace(/(\d{3})(?=\d)/g, '$1 ');
    expect(await statusOf(` ${code.toLowerCase()} `, spaced)).toEqual({
      code,
      level: 'LEVEL_2',
      state: 'SUBMITTED',
      title: 'Hồ sơ đang được đối chiếu',
      text: 'Hồ sơ đã được tiếp nhận và đang được đối chiếu với cơ sở dữ liệu của Nhà nước.',
      receivedAt: expect.any(String),
      dueAt: expect.any(String),
      decidedAt: null,
      reasonCode: null,
      reasonText: null,
      whatNext: 'Bạn chưa cần làm gì. Kết quả sẽ được thông báo đến số điện thoại đã đăng ký.',
      attempt: 1,
      timeline: [{ at: expect.any(String), text: 'Đã tiếp nhận hồ sơ' }],
    });
  });

  it('answers in the language of the caller', async () => {
    const { code, personalIdNumber } = await anEnteredApplication();
    const { data } = await ask(code, personalIdNumber, { 'accept-language': 'en' });
    expect(data.applicationStatus.status).toMatchObject({
      title: 'The application is being checked',
      timeline: [{ text: 'The application was received' }],
    });
  });

  it('says that the photo is accepted and being checked when there is one [R-078]', async () => {
    const registrant = aRegistrant(world);
    await aRegistrationAt(world, 'SUBMITTED', registrant);
    const { rows } = await world.owner.query<{ code: string }>(
      'select code from application where (phone_number).print = $1',
      [TEST_SEALER.print(registrant.phoneNumber)],
    );
    expect(await statusOf(rows[0]?.code ?? '', registrant.personalIdNumber)).toMatchObject({
      level: 'LEVEL_1',
      text: 'Ảnh bạn chụp đã đủ tiêu chuẩn và đang được kiểm tra với dữ liệu cấp thẻ căn cước.',
    });
  });

  it('tells of an approval which level was granted and that activation follows the message [R-079]', async () => {
    const application = await anApplicationToDecide();
    await approve(await world.officer('thamdinh'), application);
    expect(await statusOf(application.code, application.personalIdNumber)).toMatchObject({
      state: 'APPROVED',
      text: 'Hồ sơ của bạn đã được phê duyệt. Tài khoản định danh điện tử mức độ 2 đã được cấp.',
      whatNext: expect.stringMatching(/^Khi nhận được tin nhắn thông báo, hãy kích hoạt tài khoản/),
      dueAt: null,
      decidedAt: expect.any(String),
      timeline: [
        { text: 'Đã tiếp nhận hồ sơ' },
        { text: 'Đã đối chiếu với cơ sở dữ liệu' },
        { text: 'Hồ sơ được phê duyệt' },
      ],
    });
  });

  it('tells of a return why in words and what to do, and nothing of what the officer wrote, which may be personal [R-077] [R-080]', async () => {
    const application = await anApplicationToDecide();
    await decide(
      await world.officer('thamdinh'),
      'returnApplication',
      application,
      `Ảnh của ${application.fullName} quá tối, đề nghị chụp lại.`,
    );
    const { text, data } = await ask(application.code, application.personalIdNumber);
    expect(data.applicationStatus.status).toMatchObject({
      state: 'RETURNED',
      title: 'Hồ sơ không đạt',
      reasonCode: 'PORTRAIT_BELOW_STANDARD',
      reasonText: 'Ảnh chân dung chưa đạt yêu cầu',
      whatNext: 'Hãy đến Công an xã, phường nơi nộp hồ sơ, mang theo giấy tờ, để lập lại hồ sơ.',
    });
    expect(text).not.toContain('quá tối');
  });

  it('tells of a refusal why in words', async () => {
    const application = await anApplicationToDecide();
    await decide(await world.officer('thamdinh'), 'refuseApplication', application);
    expect(await statusOf(application.code, application.personalIdNumber)).toMatchObject({
      state: 'REFUSED',
      reasonCode: 'CARD_NOT_VALID',
      reasonText: 'Thẻ căn cước không còn giá trị',
    });
  });

  it('shows nothing personal and no officer', async () => {
    const application = await anApplicationToDecide();
    await approve(await world.officer('thamdinh'), application);
    const { text } = await ask(application.code, application.personalIdNumber);
    const { fullName, personalIdNumber, phoneNumber, permanentAddress, dateOfBirth } = application;
    for (const personal of [
      fullName,
      personalIdNumber,
      phoneNumber,
      permanentAddress,
      dateOfBirth,
      'Bùi Quang Huy',
      'Vũ Thị Hạnh',
    ])
      expect(text).not.toContain(personal);
  });

  it('works for applications of every unit, and leaves a line in the chain of that unit', async () => {
    for (const unitCode of ['06721', '06709']) {
      const { id, code, personalIdNumber } = await anEnteredApplication(unitCode);
      expect((await statusOf(code, personalIdNumber)).code).toBe(code);
      const line = (await lines('APPLICATION_STATUS_READ')).at(-1);
      expect(line).toMatchObject({ unit: unitCode, subject_id: id });
      expect(line?.content).not.toContain(personalIdNumber);
    }
  });
});

describe('asking about what does not belong together', () => {
  it('gets one answer, whether the code, the number, or only the pair is unknown', async () => {
    const [mine, yours] = [await anEnteredApplication(), await anEnteredApplication()];
    const pairs: readonly (readonly [string, string])[] = [
      [mine.code, yours.personalIdNumber],
      [mine.code, '022099999999'],
      ['HS-2026-999999', mine.personalIdNumber],
      ['', '022099999999'],
      [`${mine.code}' or '1'='1`, mine.personalIdNumber],
      ['%', mine.personalIdNumber],
    ];
    const answers = [];
    for (const [code, number] of pairs) answers.push((await ask(code, number)).text);
    expect(answers[0]).toContain('APPLICATION_STATUS_UNKNOWN');
    for (const answer of answers) expect(answer).toBe(answers[0]);
    expect(await lines('APPLICATION_STATUS_NOT_FOUND')).toHaveLength(pairs.length);
  });

  it('is told when the number cannot be one', async () => {
    expect((await ask('HS-2026-000001', '123')).data.applicationStatus).toMatchObject({
      __typename: 'ValidationFailed',
      fields: [{ path: 'personalIdNumber', code: 'PERSONAL_ID_NUMBER_FORMAT' }],
    });
  });

  it('ends after ten times in a quarter of an hour from one address, found or not', async () => {
    const { code, personalIdNumber } = await anEnteredApplication();
    for (let count = 0; count < 10; count += 1)
      expect(
        (await ask('HS-2026-999999', `0220999000${String(count).padStart(2, '0')}`)).errors,
      ).toBeUndefined();
    const [error] = (await ask(code, personalIdNumber)).errors ?? [];
    expect(error?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) });
    await world.letPass('16 minutes');
    expect((await ask(code, personalIdNumber)).errors).toBeUndefined();
  });

  it('ends after ten times about one number, from however many addresses', async () => {
    const { code, personalIdNumber } = await anEnteredApplication();
    const fromAnotherAddress = () =>
      world.owner.query(`delete from rate_limit where key like 'status-per-address%'`);
    for (let count = 0; count < 10; count += 1) {
      await ask(`HS-2026-9000${String(count).padStart(2, '0')}`, personalIdNumber);
      await fromAnotherAddress();
    }
    expect((await ask(code, personalIdNumber)).errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
  });
});
