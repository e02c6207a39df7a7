import { randomUUID } from 'node:crypto';
import { getNamedType, isInputObjectType, isObjectType, isUnionType, type GraphQLType } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildSchemas } from '../../schemas.ts';
import {
  actOn,
  aConfirmedVisit,
  aRequestedVisit,
  aVisitInput,
  checkCaller,
  requestVisit,
  saidBy,
  VISIT,
} from '../../testing/assistance.ts';
import {
  activate,
  aHolder,
  anAccountToActivate,
  aGrantedCitizen,
  aStartedActivation,
  completeActivation,
  startActivation,
  verifyCode,
  type Declaration,
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
beforeEach(() => world.owner.query('delete from rate_limit'));

/** Somebody whose seven days are over. */
async function aLateCitizen(overrides: Record<string, unknown> = {}): Promise<Declaration> {
  const holder = await anAccountToActivate(world, overrides);
  await world.owner.query(
    `update account set window_opened_at = app_now() - interval '30 days', window_opened_by = 'DELIVERED', window_closes_at = app_now() - interval '22 days'
     where citizen_id = (select id from citizen where (personal_id_number).print = $1)`,
    [TEST_SEALER.print(holder.personalIdNumber)],
  );
  return holder;
}
const linesOf = async (action: string): Promise<{ content: string; unit: string }[]> =>
  (
    await world.owner.query(
      `select l.content, coalesce(u.code, '-') as unit from audit_line l left join administrative_unit u on u.id = l.unit_id
       where l.action = $1 order by l.at, l.sequence`,
      [action],
    )
  ).rows;
const visitOf = async (officer: Client, id: string) =>
  officer.query(`query ($id: ID!) { assistedActivation(id: $id) { ${VISIT} } }`, { id });
const readCode = (officer: Client, id: string) =>
  officer.query(
    'mutation ($input: ReadVisitCodeInput!) { readVisitCode(input: $input) { __typename ... on VisitCode { visitCode countsUntil } ... on Refusal { code } } }',
    { input: { id } },
  );
const verify = async (holder: Declaration, visitCode?: string) => {
  const { flowId, code } = await aStartedActivation(world, holder, visitCode);
  return { flowId, verdict: await verifyCode(portal, flowId, code) };
};

describe('verifying a caller', () => {
  it('tells for each question right or wrong, and of whom no more than a masked number, the ward and the window [R-120]', async () => {
    const holder = await aLateCitizen({ unitCode: '06709' });
    const { data, text } = await checkCaller(await world.officer('tongdai'), {
      ...saidBy(holder),
      permanentAddress: holder.permanentAddress.toUpperCase(),
    });
    expect(data.checkCaller).toEqual({
      __typename: 'CallerChecked',
      fields: [
        { field: 'FULL_NAME', outcome: 'RIGHT' },
        { field: 'DATE_OF_BIRTH', outcome: 'RIGHT' },
        { field: 'PERMANENT_ADDRESS', outcome: 'RIGHT' },
        { field: 'PHONE_NUMBER', outcome: 'RIGHT' },
        { field: 'CARD_ISSUED_ON', outcome: 'NOT_ON_RECORD' },
      ],
      isVerified: true,
      checkId: expect.any(String),
      person: {
        maskedPersonalIdNumber: expect.stringContaining('•'),
        unit: { code: '06709' },
        accountState: 'GRANTED',
        windowState: 'CLOSED',
        windowLastDay: expect.any(String),
      },
    });
    for (const value of [
      holder.personalIdNumber,
      holder.fullName,
      holder.permanentAddress,
      holder.phoneNumber,
      holder.dateOfBirth,
    ])
      expect(text).not.toContain(value);
  });

  it('compares the day of the card of an approved application, too', async () => {
    const holder = await aGrantedCitizen(world);
    const answer = async (cardIssuedOn: string) =>
      (
        await checkCaller(await world.officer('tongdai'), { ...saidBy(holder), cardIssuedOn })
      ).data.checkCaller.fields.at(-1).outcome;
    expect(await answer('2022-01-10')).toBe('RIGHT');
    expect(await answer('2022-01-11')).toBe('WRONG');
  });

  it('answers for a number that nobody has as for one where everything is wrong', async () => {
    const holder = await aLateCitizen();
    const agent = await world.officer('tongdai');
    const lies = {
      fullName: 'Ai Đó',
      dateOfBirth: '1901-01-01',
      permanentAddress: 'Không nơi nào cả',
      phoneNumber: '0998877665',
      cardIssuedOn: '2001-01-01',
    };
    const stranger = await checkCaller(agent, { personalIdNumber: '022099999999', ...lies });
    expect(stranger.data.checkCaller).toMatchObject({ isVerified: false, checkId: null, person: null });
    const known = await checkCaller(agent, { ...saidBy(holder), ...lies });
    expect(known.data).toEqual(stranger.data);
  });

  it('needs an answer to every question that is asked, and a number in its form', async () => {
    const { data } = await checkCaller(await world.officer('tongdai'), {
      personalIdNumber: '123',
      fullName: '  ',
      phoneNumber: '02033',
    });
    expect(data.checkCaller.fields).toEqual([
      { path: 'personalIdNumber', code: 'PERSONAL_ID_NUMBER_FORMAT' },
      { path: 'fullName', code: 'CALLER_FIELD_REQUIRED' },
      { path: 'dateOfBirth', code: 'CALLER_FIELD_REQUIRED' },
      { path: 'permanentAddress', code: 'CALLER_FIELD_REQUIRED' },
      { path: 'phoneNumber', code: 'PHONE_NUMBER_FORMAT' },
      { path: 'cardIssuedOn', code: 'CALLER_FIELD_REQUIRED' },
    ]);
  });

  it('is held down for a number after five wrong tries, whoever makes them, and each leaves a line without a name', async () => {
    const holder = await aLateCitizen();
    const before = (await linesOf('CALLER_NOT_VERIFIED')).length;
    const guess = async (username: string) =>
      checkCaller(await world.officer(username), { ...saidBy(holder), fullName: 'Ai Đó' });
    for (const username of ['tongdai', 'tongdai2', 'tiepnhan', 'tongdai', 'tongdai2'])
      expect((await guess(username)).data.checkCaller.isVerified).toBe(false);
    const held = await checkCaller(await world.officer('tongdai'), saidBy(holder));
    expect(held.errors?.[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      retryAfterSeconds: expect.any(Number),
    });
    const lines = (await linesOf('CALLER_NOT_VERIFIED')).slice(before);
    expect(lines.map(({ unit }) => unit)).toEqual(Array(5).fill('06721'));
    expect(JSON.stringify(lines)).not.toContain(holder.fullName);
    expect(JSON.stringify(lines)).not.toContain(holder.personalIdNumber);
  });

  it('gives no visit for an account that does not wait', async () => {
    const holder = await aHolder(world);
    const { data } = await checkCaller(await world.officer('tongdai'), saidBy(holder));
    expect(data.checkCaller).toMatchObject({
      isVerified: true,
      checkId: null,
      person: { accountState: 'ACTIVE' },
    });
  });

  it.each(['thamdinh', 'thutruong', 'lanhdao', 'kiemtra', 'quantri'])('is not for %s', async (username) => {
    const { errors } = await checkCaller(await world.officer(username), saidBy(await aLateCitizen()));
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('asking for a visit', () => {
  it('keeps who helps, where, on whose device and that the citizen agrees, with a line of codes alone', async () => {
    const holder = await aLateCitizen();
    const agent = await world.officer('tongdai');
    const { checkId } = (await checkCaller(agent, saidBy(holder))).data.checkCaller;
    const asked = await requestVisit(
      agent,
      aVisitInput(checkId, {
        helper: 'COMMUNITY_TEAM',
        helperName: ' Phạm  Văn Tổ ',
        place: 'Nhà văn hóa khu Nam Thọ',
        device: 'HELPER',
      }),
    );
    expect(asked).toMatchObject({
      __typename: 'AssistedActivationChanged',
      assistedActivation: {
        standing: 'REQUESTED',
        channel: 'HOTLINE',
        helper: 'COMMUNITY_TEAM',
        helperName: 'Phạm Văn Tổ',
        place: 'Nhà văn hóa khu Nam Thọ',
        device: 'HELPER',
        unit: { code: '06721' },
        requestedBy: 'Lương Thị Mai',
        isOwn: true,
        allowedActions: ['CANCEL'],
        rightFields: ['FULL_NAME', 'DATE_OF_BIRTH', 'PERMANENT_ADDRESS', 'PHONE_NUMBER'],
        unrecordedFields: ['CARD_ISSUED_ON'],
      },
    });
    const line = (await linesOf('ASSISTED_ACTIVATION_REQUESTED')).at(-1);
    expect(JSON.parse(line?.content ?? '{}')).toMatchObject({
      actorName: 'Lương Thị Mai',
      details: { channel: 'HOTLINE', helper: 'COMMUNITY_TEAM', device: 'HELPER', consent: true },
    });
    for (const words of ['Phạm', 'Nam Thọ', holder.personalIdNumber])
      expect(line?.content).not.toContain(words);
  });

  it('is refused without consent, without a place, without the name of a helper, and on another channel', async () => {
    const holder = await aLateCitizen();
    const agent = await world.officer('tongdai');
    const { checkId } = (await checkCaller(agent, saidBy(holder))).data.checkCaller;
    const input = aVisitInput(checkId, {
      channel: 'DOOR',
      helper: 'FAMILY',
      helperName: ' ',
      place: '-',
      consentGiven: false,
    });
    expect((await requestVisit(agent, input)).fields).toEqual([
      { path: 'channel', code: 'ASSISTANCE_CHANNEL_NOT_OWN' },
      { path: 'helperName', code: 'HELPER_NAME_REQUIRED' },
      { path: 'place', code: 'ASSISTANCE_PLACE_REQUIRED' },
      { path: 'consentGiven', code: 'ASSISTANCE_CONSENT_REQUIRED' },
    ]);
  });

  it('needs a caller whom this officer has verified, within 30 minutes, and takes it once', async () => {
    const holder = await aLateCitizen();
    const agent = await world.officer('tongdai');
    const check = async () => (await checkCaller(agent, saidBy(holder))).data.checkCaller.checkId as string;
    const checkId = await check();
    const other = await world.officer('tongdai2');
    for (const [officer, id] of [
      [other, checkId],
      [agent, randomUUID()],
      [agent, 'nothing'],
    ] as const)
      expect((await requestVisit(officer, aVisitInput(id))).code).toBe('CALLER_NOT_VERIFIED');
    await world.letPass('30 minutes');
    const later = await world.officer('tongdai');
    expect((await requestVisit(later, aVisitInput(checkId))).code).toBe('CALLER_NOT_VERIFIED');
    const fresh = (await checkCaller(later, saidBy(holder))).data.checkCaller.checkId;
    const input = aVisitInput(fresh);
    const { assistedActivation } = await requestVisit(later, input);
    expect((await requestVisit(later, input)).assistedActivation.id).toBe(assistedActivation.id);
    expect((await requestVisit(later, aVisitInput(fresh))).code).toBe('CALLER_NOT_VERIFIED');
  });

  it('is refused while another visit of the person has not ended, of eight at the same moment for seven', async () => {
    const holder = await aLateCitizen();
    const agent = await world.officer('tongdai');
    const checks = [];
    for (let turn = 0; turn < 8; turn += 1)
      checks.push((await checkCaller(agent, saidBy(holder))).data.checkCaller.checkId as string);
    const answers = await Promise.all(checks.map((id) => requestVisit(agent, aVisitInput(id))));
    expect(answers.filter(({ __typename }) => __typename === 'AssistedActivationChanged')).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'ASSISTED_ACTIVATION_EXISTS')).toHaveLength(7);
  });

  it.each([
    ['khuvuc.traco', 'DOOR', '06721', '06721'],
    ['khuvuc.traco', 'DOOR', '06709', '06721'],
    ['tiepnhan', 'COUNTER', '06709', '06709'],
  ])(
    'is open to %s on %s for somebody of %s, and the visit belongs to %s',
    async (username, channel, unitCode, unitOfVisit) => {
      const holder = await aLateCitizen({ unitCode });
      const visit = await aRequestedVisit(world, holder, { username, channel });
      const { data } = await visitOf(await world.officer(username), visit.id);
      expect(data.assistedActivation).toMatchObject({
        channel,
        unit: { code: unitOfVisit },
        person: { unit: { code: unitCode } },
      });
    },
  );
});

describe('a second officer', () => {
  it('confirms, sees the code once, and whoever asked may read it from then on; each reading is recorded [R-120]', async () => {
    const holder = await aLateCitizen();
    const visit = await aRequestedVisit(world, holder);
    const agent = await world.officer('tongdai');
    expect((await readCode(agent, visit.id)).data.readVisitCode.code).toBe('STATE_CONFLICT');
    const second = await world.officer('tongdai2');
    const { data } = await actOn(second, 'confirmAssistedActivation', visit);
    expect(data.confirmAssistedActivation).toMatchObject({
      __typename: 'AssistedActivationConfirmed',
      visitCode: expect.stringMatching(/^[2-9A-HJ-NP-Z]{8}$/),
      assistedActivation: {
        standing: 'CONFIRMED',
        version: 2,
        decidedBy: 'Trịnh Quốc Việt',
        countsUntil: expect.any(String),
        allowedActions: ['CANCEL'],
      },
    });
    const before = (await linesOf('VISIT_CODE_READ')).length;
    expect((await readCode(agent, visit.id)).data.readVisitCode.visitCode).toBe(
      data.confirmAssistedActivation.visitCode,
    );
    expect((await readCode(second, visit.id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await linesOf('VISIT_CODE_READ')).toHaveLength(before + 1);
    const { rows } = await world.owner.query(
      'select to_jsonb(v)::text as kept from assisted_activation v where id = $1',
      [visit.id],
    );
    expect(rows[0].kept).not.toContain(data.confirmAssistedActivation.visitCode);
  });

  it('is never the one who asked: not by the rule, and not past it', async () => {
    const visit = await aRequestedVisit(world, await aLateCitizen());
    const agent = await world.officer('tongdai');
    for (const operation of ['confirmAssistedActivation', 'refuseAssistedActivation'] as const)
      expect((await actOn(agent, operation, visit)).data[operation].code).toBe('SELF_CONFIRMATION_FORBIDDEN');
    await expect(
      world.owner.query(
        `update assisted_activation set state = 'CONFIRMED', decided_by = requested_by, decided_at = app_now() where id = $1`,
        [visit.id],
      ),
    ).rejects.toThrow('another_officer_decides');
  });

  it('refuses with a reason, and without one nothing is changed', async () => {
    const visit = await aRequestedVisit(world, await aLateCitizen());
    const second = await world.officer('tongdai2');
    expect(
      (await actOn(second, 'refuseAssistedActivation', visit, 'không')).data.refuseAssistedActivation,
    ).toMatchObject({
      __typename: 'ValidationFailed',
      fields: [{ path: 'reason', code: 'REASON_TEXT_REQUIRED' }],
    });
    expect(
      (await actOn(second, 'refuseAssistedActivation', visit)).data.refuseAssistedActivation,
    ).toMatchObject({
      assistedActivation: {
        standing: 'REFUSED',
        refusalReason: 'Người gọi không nói rõ ai đang ở cùng.',
        allowedActions: [],
      },
    });
  });

  it('decides once, of eight at the same moment, and is told when the visit has changed', async () => {
    const visit = await aRequestedVisit(world, await aLateCitizen());
    const second = await world.officer('tongdai2');
    expect(
      (await actOn(second, 'confirmAssistedActivation', { ...visit, version: 9 })).data
        .confirmAssistedActivation,
    ).toMatchObject({ __typename: 'StaleVersion', currentVersion: 1 });
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => actOn(second, 'confirmAssistedActivation', visit)),
    );
    const types = answers.map(({ data }) => data.confirmAssistedActivation);
    expect(types.filter(({ __typename }) => __typename === 'AssistedActivationConfirmed')).toHaveLength(1);
    expect(types.filter(({ code }) => code === 'STATE_CONFLICT')).toHaveLength(7);
  });

  it.each(['thamdinh', 'thutruong', 'thamdinh.traco'])('may be %s', async (username) => {
    const visit = await aRequestedVisit(world, await aLateCitizen());
    const { data } = await actOn(await world.officer(username), 'confirmAssistedActivation', visit);
    expect(data.confirmAssistedActivation.__typename).toBe('AssistedActivationConfirmed');
  });

  it('of another unit gets for a visit the answer of one that is not there', async () => {
    const visit = await aRequestedVisit(world, await aLateCitizen());
    const elsewhere = await world.officer('thamdinh.kalong');
    for (const target of [visit, { id: randomUUID(), version: 1 }, { id: 'nothing', version: 1 }])
      expect((await actOn(elsewhere, 'confirmAssistedActivation', target)).errors?.[0]?.extensions.code).toBe(
        'NOT_FOUND',
      );
    expect((await visitOf(elsewhere, visit.id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const { data } = await elsewhere.query('{ assistedActivations { items { unit { code } } total } }');
    expect(
      data.assistedActivations.items.filter(({ unit }: { unit: { code: string } }) => unit.code === '06721'),
    ).toEqual([]);
  });

  it.each(['tiepnhan', 'khuvuc.traco'])('is not %s', async (username) => {
    const visit = await aRequestedVisit(world, await aLateCitizen());
    const { errors } = await actOn(await world.officer(username), 'confirmAssistedActivation', visit);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('cannot confirm for an account that was activated meanwhile', async () => {
    const holder = await anAccountToActivate(world);
    const visit = await aRequestedVisit(world, holder);
    await activate(world, holder);
    const { data } = await actOn(await world.officer('tongdai2'), 'confirmAssistedActivation', visit);
    expect(data.confirmAssistedActivation.code).toBe('ASSISTANCE_NOT_NEEDED');
  });
});

describe('the list of visits', () => {
  it('can be narrowed to a standing, and one that is older than 24 hours stands as EXPIRED', async () => {
    const { id } = await aConfirmedVisit(world, await aLateCitizen());
    const list = async (standings: string[]) =>
      (
        await (
          await world.officer('tongdai2')
        ).query(
          'query ($standings: [AssistedActivationStanding!]) { assistedActivations(filter: { standings: $standings }) { items { id standing allowedActions countsUntil } total totalIsCapped } }',
          { standings },
        )
      ).data.assistedActivations;
    const find = async (standing: string) =>
      (await list([standing])).items.find((item: { id: string }) => item.id === id);
    expect(await find('CONFIRMED')).toMatchObject({ standing: 'CONFIRMED' });
    expect(await find('EXPIRED')).toBeUndefined();
    await world.letPass('24 hours');
    expect(await find('CONFIRMED')).toBeUndefined();
    expect(await find('EXPIRED')).toMatchObject({ standing: 'EXPIRED', allowedActions: [] });
    const everything = await list([]);
    expect(everything.total).toBe(everything.items.length);
  });
});

describe('the citizen, after the window', () => {
  it('activates with the visit code and the code on the phone, and the visit is COMPLETED in the same breath [R-120]', async () => {
    const holder = await aLateCitizen();
    const { id, visitCode } = await aConfirmedVisit(world, holder);
    const { flowId, verdict } = await verify(
      holder,
      `${visitCode.slice(0, 4)}-${visitCode.slice(4).toLowerCase()}`,
    );
    expect(verdict.__typename).toBe('ActivationCodeVerified');
    expect((await completeActivation(portal, flowId)).__typename).toBe('ActivationCompleted');
    const { data } = await visitOf(await world.officer('tongdai'), id);
    expect(data.assistedActivation).toMatchObject({
      standing: 'COMPLETED',
      endedAt: expect.any(String),
      countsUntil: null,
      allowedActions: [],
      person: { accountState: 'ACTIVE' },
    });
    expect((await linesOf('ASSISTED_ACTIVATION_COMPLETED')).at(-1)?.content).toContain(id);
  });

  it('is told after the code, and not before, that a wrong visit code opens nothing', async () => {
    const holder = await aLateCitizen();
    const other = await aConfirmedVisit(world, await aLateCitizen());
    await aConfirmedVisit(world, holder);
    const shape = async (visitCode?: string) => {
      await world.owner.query('delete from rate_limit');
      const { data } = await startActivation(portal, holder, visitCode);
      return Object.keys(data.startActivation).sort();
    };
    const plain = await shape();
    for (const code of ['AAAAAAAA', other.visitCode, '', 'không phải mã', 'x'.repeat(500)]) {
      expect(await shape(code)).toEqual(plain);
      await world.owner.query('delete from rate_limit');
      expect((await verify(holder, code)).verdict.code).toBe('ACTIVATION_WINDOW_CLOSED');
    }
  });

  it('needs the code on the phone as well: the visit code alone opens nothing', async () => {
    const holder = await aLateCitizen();
    const { visitCode } = await aConfirmedVisit(world, holder);
    const { flowId, code } = await aStartedActivation(world, holder, visitCode);
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    expect((await verifyCode(portal, flowId, wrong)).code).toBe('OTP_INVALID');
    expect((await completeActivation(portal, flowId)).code).toBe('OTP_NOT_VERIFIED');
  });

  it('comes too late when the visit was cancelled or is older than 24 hours', async () => {
    const late = await aLateCitizen();
    const { visitCode } = await aConfirmedVisit(world, late);
    const cancelled = await aLateCitizen();
    const visit = await aConfirmedVisit(world, cancelled);
    await actOn(await world.officer('thamdinh'), 'cancelAssistedActivation', visit);
    expect((await verify(cancelled, visit.visitCode)).verdict.code).toBe('ACTIVATION_WINDOW_CLOSED');
    const started = await aStartedActivation(world, late, visitCode);
    await world.letPass('24 hours');
    expect((await verifyCode(portal, started.flowId, started.code)).code).toBe('OTP_EXPIRED');
    await world.owner.query('delete from rate_limit');
    expect((await verify(late, visitCode)).verdict.code).toBe('ACTIVATION_WINDOW_CLOSED');
  });

  it('may finish when the 24 hours end after the code was right, and not when the visit was cancelled then', async () => {
    const holder = await aLateCitizen();
    const { id, visitCode } = await aConfirmedVisit(world, holder);
    await world.letPass('23 hours 59 minutes');
    const inTime = await verify(holder, visitCode);
    await world.letPass('2 minutes');
    expect((await completeActivation(portal, inTime.flowId)).__typename).toBe('ActivationCompleted');
    expect((await visitOf(await world.officer('tongdai'), id)).data.assistedActivation.standing).toBe(
      'COMPLETED',
    );

    const other = await aLateCitizen();
    const visit = await aConfirmedVisit(world, other);
    const { flowId } = await verify(other, visit.visitCode);
    await actOn(await world.officer('tongdai'), 'cancelAssistedActivation', visit);
    expect((await completeActivation(portal, flowId)).code).toBe('ACTIVATION_WINDOW_CLOSED');
  });

  it('may have help within the window, too, and does not need the visit any more when it is cancelled', async () => {
    const holder = await anAccountToActivate(world);
    const visit = await aConfirmedVisit(world, holder);
    const { flowId } = await verify(holder, visit.visitCode);
    await actOn(await world.officer('tongdai'), 'cancelAssistedActivation', visit);
    expect((await completeActivation(portal, flowId)).__typename).toBe('ActivationCompleted');
  });
});

describe('no operation of an officer', () => {
  const SECRETS =
    /password|passcode|securityAnswer|securityQuestion|otp|oneTimeCode|^code$|answerHash|flowId/i;
  const schema = buildSchemas()['back-office'];

  it('takes or gives a secret of a citizen, or the code that goes to the phone', () => {
    const operations = [
      ...Object.values(schema.getQueryType()?.getFields() ?? {}),
      ...Object.values(schema.getMutationType()?.getFields() ?? {}),
    ].filter(({ name }) => /ssistedActivation|checkCaller|callerCheck|VisitCode/.test(name));
    expect(operations.map(({ name }) => name)).toEqual([
      'callerCheckForm',
      'assistedActivations',
      'assistedActivation',
      'checkCaller',
      'requestAssistedActivation',
      'confirmAssistedActivation',
      'refuseAssistedActivation',
      'cancelAssistedActivation',
      'readVisitCode',
    ]);
    const seen = new Set<string>();
    const found: string[] = [];
    const walk = (type: GraphQLType, path: string): void => {
      const named = getNamedType(type);
      if (seen.has(named.name)) return;
      seen.add(named.name);
      if (isUnionType(named)) for (const member of named.getTypes()) walk(member, path);
      if (!isObjectType(named) && !isInputObjectType(named)) return;
      for (const field of Object.values(named.getFields())) {
        // The code of a unit and of a refusal are words for programs.
        const isWordOfPrograms =
          field.name === 'code' && /AdministrativeUnit|Refus|Failed|Stale/.test(named.name);
        if (SECRETS.test(field.name) && !isWordOfPrograms) found.push(`${path}.${named.name}.${field.name}`);
        walk(field.type, `${path}.${field.name}`);
      }
    };
    for (const { name, args, type } of operations) {
      for (const argument of args) walk(argument.type, name);
      walk(type, name);
    }
    expect(seen.size).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });

  it('of the whole back office takes a secret but the one of the officer, at the sign-in, for the own account and as a signature', () => {
    const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
    const secretInputs = inputs
      .filter((input) =>
        Object.keys(input.getFields()).some((field) => /password|passcode|otp|securityAnswer/i.test(field)),
      )
      .map(({ name }) => name);
    expect(secretInputs.sort()).toEqual([
      'ChangeOwnPasswordInput',
      'DecideLockAppealInput',
      'DecideLockRequestInput',
      'EnrolOfficerInput',
      'LinkOfficerIdentityInput',
      'LockAtOnceInput',
      'OwnPasswordInput',
      'RemoveOwnPasskeyInput',
      'ReverseLockRequestInput',
      'SignInInput',
      'UnlinkOfficerIdentityInput',
    ]);
  });
});
