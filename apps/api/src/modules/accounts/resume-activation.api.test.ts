import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  anAccountToActivate,
  aStartedActivation,
  completeActivation,
  newestCodeTo,
  startActivation,
  verifyCode,
} from '../../testing/builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
let portal: Client;
beforeAll(async () => {
  world = await createTestWorld();
  portal = world.visitor('portal');
});
afterAll(() => world.close());
/** Everybody in this file asks from one address. */
beforeEach(() => world.owner.query('delete from rate_limit'));

const VERIFIED = `... on ActivationCodeVerified { flowId completeBefore hasPassword resumeKey phoneLastThree }`;
const VERIFY = `mutation ($input: VerifyActivationCodeInput!) { verifyActivationCode(input: $input) { __typename ${VERIFIED} } }`;
const RESUME = `mutation ($input: ResumeActivationInput!) {
  resumeActivation(input: $input) {
    __typename ${VERIFIED} ... on Refusal { code message } ... on ValidationFailed { fields { path code } }
  }
}`;

type Numbers = Awaited<ReturnType<typeof anAccountToActivate>>;
const resume = async (resumeKey: string, personalIdNumber: string) =>
  (await portal.query(RESUME, { input: { resumeKey, personalIdNumber } })).data.resumeActivation;

/** An activation whose code was right, as the browser of the holder knows it. */
async function aProvedActivation(): Promise<{
  holder: Numbers;
  flowId: string;
  resumeKey: string;
  completeBefore: string;
}> {
  const holder = await anAccountToActivate(world);
  const { flowId, code } = await aStartedActivation(world, holder);
  const { data } = await portal.query(VERIFY, { input: { flowId, code } });
  const { resumeKey, completeBefore } = data.verifyActivationCode;
  return { holder, flowId, resumeKey, completeBefore };
}
const UNKNOWN = { __typename: 'RuleRefused', code: 'ACTIVATION_FLOW_UNKNOWN' };
const auditOf = async (personalIdNumber: string) =>
  (
    await world.owner.query<{ action: string }>(
      `select l.action from audit_line l join account a on a.id::text = l.subject_id join citizen c on c.id = a.citizen_id
       where (c.personal_id_number).print = $1 order by l.at, l.sequence`,
      [TEST_SEALER.print(personalIdNumber)],
    )
  ).rows.map(({ action }) => action);

describe('going on with an activation after the browser was closed', () => {
  it('needs what the browser kept and the number, keeps the proof of the phone, and gives no more time', async () => {
    const { holder, flowId, resumeKey, completeBefore } = await aProvedActivation();
    await world.letPass('20 minutes');
    const resumed = await resume(resumeKey, holder.personalIdNumber.replace(/(\d{3})(?=\d)/g, '$1 '));
    expect(resumed).toMatchObject({
      __typename: 'ActivationCodeVerified',
      flowId,
      hasPassword: false,
      phoneLastThree: holder.phoneNumber.slice(-3),
    });
    expect(Date.parse(resumed.completeBefore)).toBe(Date.parse(completeBefore));
    expect(await completeActivation(portal, resumed.flowId)).toMatchObject({
      __typename: 'ActivationCompleted',
    });
  });

  it('is worth nothing without the number: what was kept is no name of the flow, and five wrong numbers end it', async () => {
    const { holder, flowId, resumeKey } = await aProvedActivation();
    expect(resumeKey).not.toContain(flowId);
    expect(await completeActivation(portal, resumeKey)).toMatchObject({ code: 'ACTIVATION_FLOW_UNKNOWN' });
    for (const serial of ['000001', '000002', '000003', '000004', '000005'])
      expect(await resume(resumeKey, `022099${serial}`)).toMatchObject(UNKNOWN);
    expect(await resume(resumeKey, holder.personalIdNumber)).toMatchObject(UNKNOWN);
  });

  it('counts wrong numbers at the same moment one after the other', async () => {
    const { holder, resumeKey } = await aProvedActivation();
    await Promise.all(Array.from({ length: 16 }, (_, index) => resume(resumeKey, `0220990001${10 + index}`)));
    expect(await resume(resumeKey, holder.personalIdNumber)).toMatchObject(UNKNOWN);
    const tried = (await auditOf(holder.personalIdNumber)).filter(
      (action) => action === 'ACTIVATION_RESUMPTION_REFUSED',
    );
    expect(tried).toHaveLength(5);
  });

  it('gives one answer to a wrong number, an invented key, one that is over and one that is done', async () => {
    const done = await aProvedActivation();
    await completeActivation(portal, done.flowId);
    const over = await aProvedActivation();
    const wrong = await aProvedActivation();
    const answers = [
      await resume(wrong.resumeKey, done.holder.personalIdNumber),
      await resume('bm90LXNlYWxlZC1oZXJl', wrong.holder.personalIdNumber),
      await resume('', wrong.holder.personalIdNumber),
      await resume(done.resumeKey, done.holder.personalIdNumber),
    ];
    await world.letPass('30 minutes');
    answers.push(await resume(over.resumeKey, over.holder.personalIdNumber));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject(UNKNOWN);
    expect(answers[0].message).toBe('Không tìm thấy lần kích hoạt này. Hãy bắt đầu kích hoạt lại.');
  });

  it('names a number that has not the form of one', async () => {
    const { resumeKey } = await aProvedActivation();
    expect(await resume(resumeKey, '123')).toMatchObject({
      __typename: 'ValidationFailed',
      fields: [{ path: 'personalIdNumber', code: 'PERSONAL_ID_NUMBER_FORMAT' }],
    });
  });

  it('leaves a line in the audit chain, for the right and for the wrong number', async () => {
    const { holder, resumeKey } = await aProvedActivation();
    await resume(resumeKey, '022099000001');
    await resume(resumeKey, holder.personalIdNumber);
    expect((await auditOf(holder.personalIdNumber)).slice(-2)).toEqual([
      'ACTIVATION_RESUMPTION_REFUSED',
      'ACTIVATION_RESUMED',
    ]);
  });

  it('is not for a flow whose code was not right yet', async () => {
    const holder = await anAccountToActivate(world);
    const { data } = await startActivation(portal, holder);
    await world.runJobs();
    const { flowId } = data.startActivation;
    const resumeKey = world.core.secrets.sealBearer(flowId);
    expect(await resume(resumeKey, holder.personalIdNumber)).toMatchObject(UNKNOWN);
    expect(await verifyCode(portal, flowId, newestCodeTo(world, holder.phoneNumber))).toMatchObject({
      __typename: 'ActivationCodeVerified',
    });
  });
});
