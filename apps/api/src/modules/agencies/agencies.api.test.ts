import { AGENCY_CODES } from '@dinhdanh/domain';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
let administrator: Client;
/** A Monday morning in Vietnam. */
const NOW = '2026-11-23T02:00:00.000Z';
beforeAll(async () => {
  world = await createTestWorld();
  await setClock(NOW);
});
afterAll(() => world.close());

async function setClock(moment: string): Promise<void> {
  await world.setClock(moment);
  administrator = await world.officer('quantri');
}

const STALE = '... on StaleVersion { currentVersion }';
const FIELDS = '... on ValidationFailed { fields { path code } }';
/** The type of the input and what is read of the result, beside what every refusal has. */
const ACTS = {
  updateAgency: ['UpdateAgencyInput', `... on AgencyUpdated { version } ${STALE} ${FIELDS}`],
  suspendAgency: ['SuspendAgencyInput', `... on AgencySuspended { version } ${STALE} ${FIELDS}`],
  resumeAgency: ['ResumeAgencyInput', `... on AgencyResumed { version } ${STALE} ${FIELDS}`],
  registerAgencyKey: ['RegisterAgencyKeyInput', `... on AgencyKeyRegistered { kid } ${FIELDS}`],
  revokeAgencyKey: ['RevokeAgencyKeyInput', `... on AgencyKeyRevoked { kid } ${FIELDS}`],
  planDowntime: ['PlanDowntimeInput', `... on DowntimePlanned { id } ${FIELDS}`],
  cancelDowntime: ['CancelDowntimeInput', '... on DowntimeCancelled { id }'],
} as const;
type Act = keyof typeof ACTS;

const send = (client: Client, name: Act, input: object) => {
  const [type, parts] = ACTS[name];
  return client.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${parts} ... on Refusal { code message } } }`,
    { input },
  );
};
const act = async (name: Act, input: object) => (await send(administrator, name, input)).data[name];

const agencyOf = async (code: string) =>
  (
    await administrator.query(
      `query ($code: AgencyCode!) { agency(code: $code) { code version name paperTypes state allowedActions channel legalBasis contact answerWithinDays
         maxInFlight requestsPerMinute scopes possibleScopes keyWarnings { kind kid expiresAt }
         keys { kid algorithm state validFrom expiresAt revokedAt lastUsedAt registeredAt registeredBy }
         downtimes { id startsAt endsAt note isNow cancelledAt enteredBy canCancel } history { at action actorName reason kid } } }`,
      { code },
    )
  ).data.agency;

const settingsOf = async (code: string) => {
  const { channel, legalBasis, contact, answerWithinDays, maxInFlight, requestsPerMinute, scopes, version } =
    await agencyOf(code);
  return {
    code,
    expectedVersion: version,
    channel,
    legalBasis,
    contact,
    answerWithinDays,
    maxInFlight,
    requestsPerMinute,
    scopes,
  };
};

/** The lines about an agency in the national chain, by action, oldest first. */
async function linesOf(code: string, action: string) {
  const { rows } = await world.owner.query(
    `select l.unit_id as unit, l.actor_name as actor, l.content::json->>'subjectKind' as kind, l.content::json->'details' as details
     from audit_line l join agency a on a.id::text = l.subject_id where a.code = $1 and l.action = $2 order by l.sequence`,
    [code, action],
  );
  return rows;
}
const jobsOf = async (code: string): Promise<number> =>
  (
    await world.owner.query(
      `select from graphile_worker._private_jobs where key = 'ask-agency:' || $1 and locked_at is null`,
      [code],
    )
  ).rows.length;

const aKey = () =>
  JSON.stringify(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' }));
const registration = (overrides: object = {}) => ({
  idempotencyKey: randomUUID(),
  code: 'TAX',
  publicJwk: aKey(),
  validFrom: '2026-11-23T00:00:00.000Z',
  expiresAt: '2027-11-23T00:00:00.000Z',
  ...overrides,
});
const REASON = 'Theo công văn 12/CV-KTNB ngày 20/11/2026';

describe('who may manage agencies', () => {
  it.each(['thamdinh', 'thutruong', 'kiemtra', 'tiepnhan', 'canbo.xnc'])('not %s', async (username) => {
    const officer = await world.officer(username);
    const settings = await settingsOf('TAX');
    const asked = [
      send(officer, 'updateAgency', settings),
      send(officer, 'suspendAgency', { code: 'TAX', expectedVersion: 1, reason: REASON }),
      send(officer, 'resumeAgency', { code: 'TAX', expectedVersion: 1, reason: REASON }),
      send(officer, 'registerAgencyKey', registration()),
      send(officer, 'revokeAgencyKey', { code: 'TAX', kid: 'x', reason: REASON }),
      send(officer, 'planDowntime', {
        idempotencyKey: randomUUID(),
        code: 'TAX',
        startsAt: NOW,
        endsAt: NOW,
        note: '',
      }),
      send(officer, 'cancelDowntime', { code: 'TAX', id: randomUUID() }),
      officer.query('{ agency(code: TAX) { code } }'),
    ];
    for (const { errors } of await Promise.all(asked)) expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('and a reviewer, a head of unit and an auditor see the board, the clerk of an agency does not', async () => {
    const ask = async (username: string) =>
      (await world.officer(username)).query('{ agencies { items { code } } }');
    for (const username of ['thamdinh', 'thutruong', 'kiemtra', 'quantri'])
      expect((await ask(username)).data.agencies.items).toHaveLength(AGENCY_CODES.length);
    expect((await ask('canbo.xnc')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('the settings of a connection', () => {
  it('are changed whole, with the version that was read, and what they were is kept', async () => {
    const before = await settingsOf('TAX');
    const result = await act('updateAgency', {
      ...before,
      legalBasis: ' Thỏa thuận số 09/TT-DEMO ngày 20/11/2026: xác thực mã số thuế ',
      contact: 'trucban@thue.example',
      answerWithinDays: 5,
      scopes: ['cross-check:read:TAX_CODE'],
    });
    expect(result).toEqual({ __typename: 'AgencyUpdated', version: before.expectedVersion + 1 });
    expect(await agencyOf('TAX')).toMatchObject({
      version: before.expectedVersion + 1,
      name: 'Cục Thuế',
      paperTypes: ['TAX_CODE'],
      legalBasis: 'Thỏa thuận số 09/TT-DEMO ngày 20/11/2026: xác thực mã số thuế',
      contact: 'trucban@thue.example',
      answerWithinDays: 5,
      scopes: ['cross-check:read:TAX_CODE'],
      possibleScopes: [
        'cross-check:read:TAX_CODE',
        'cross-check:answer:TAX_CODE',
        'sharing:verify',
        'lock-request:submit',
        'lock-event:read',
      ],
    });
    const [line] = await linesOf('TAX', 'AGENCY_UPDATED');
    expect(line).toMatchObject({ unit: 0, actor: 'Ngô Minh Đức', kind: 'AGENCY' });
    expect(line.details).toEqual({
      agency: 'TAX',
      legalBasis: 'Thỏa thuận số 09/TT-DEMO ngày 20/11/2026: xác thực mã số thuế',
      legalBasisBefore: before.legalBasis,
      legalBasisAfter: 'Thỏa thuận số 09/TT-DEMO ngày 20/11/2026: xác thực mã số thuế',
      answerWithinDaysBefore: 2,
      answerWithinDaysAfter: 5,
      scopesBefore:
        'cross-check:read:TAX_CODE cross-check:answer:TAX_CODE sharing:verify lock-request:submit lock-event:read',
      scopesAfter: 'cross-check:read:TAX_CODE',
    });
    expect(JSON.stringify(line)).not.toContain('trucban@thue.example');
  });

  it('are refused with an old version, and nothing is changed', async () => {
    const before = await settingsOf('VSS');
    expect(
      await act('updateAgency', { ...before, expectedVersion: before.expectedVersion - 1 }),
    ).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: before.expectedVersion,
    });
    expect(await settingsOf('VSS')).toEqual(before);
  });

  it.each([
    ['legalBasis', '  ', 'LEGAL_BASIS_REQUIRED'],
    ['legalBasis', 'Chưa có văn bản thỏa thuận kết nối', 'LEGAL_BASIS_REQUIRED'],
    ['contact', 'x'.repeat(201), 'REASON_TEXT_TOO_LONG'],
    ['answerWithinDays', 0, 'AGENCY_LIMIT_RANGE'],
    ['answerWithinDays', 31, 'AGENCY_LIMIT_RANGE'],
    ['maxInFlight', 51, 'AGENCY_LIMIT_RANGE'],
    ['requestsPerMinute', 10_001, 'AGENCY_LIMIT_RANGE'],
    ['scopes', ['cross-check:read:TAX_CODE'], 'AGENCY_SCOPE_UNKNOWN'],
    ['scopes', ['everything'], 'AGENCY_SCOPE_UNKNOWN'],
  ])('are refused at the field: %s of %j is %s', async (path, value, code) => {
    const before = await settingsOf('VSS');
    expect(await act('updateAgency', { ...before, [path]: value })).toMatchObject({
      __typename: 'ValidationFailed',
      fields: [{ path, code }],
    });
    expect(await settingsOf('VSS')).toEqual(before);
  });

  it('sent by two administrators at the same moment are taken from one of them', async () => {
    const before = await settingsOf('VSS');
    const results = await Promise.all([
      act('updateAgency', { ...before, maxInFlight: 7 }),
      act('updateAgency', { ...before, maxInFlight: 8 }),
    ]);
    expect(results.map(({ __typename: type }) => type).sort()).toEqual(['AgencyUpdated', 'StaleVersion']);
  });
});

describe('a connection', () => {
  it('is suspended at once with a reason, once, and resumed; what waited goes out', async () => {
    const { version } = await agencyOf('TRAFFIC_POLICE');
    const input = { code: 'TRAFFIC_POLICE', expectedVersion: version, reason: REASON };
    expect(await act('suspendAgency', { ...input, reason: 'ngắn' })).toMatchObject({
      fields: [{ path: 'reason', code: 'REASON_TEXT_REQUIRED' }],
    });
    expect(await act('suspendAgency', { ...input, expectedVersion: version + 1 })).toMatchObject({
      __typename: 'StaleVersion',
      currentVersion: version,
    });
    expect(await act('suspendAgency', input)).toEqual({
      __typename: 'AgencySuspended',
      version: version + 1,
    });
    expect(await agencyOf('TRAFFIC_POLICE')).toMatchObject({
      state: 'SUSPENDED',
      allowedActions: ['RESUME'],
    });
    expect(await act('suspendAgency', { ...input, expectedVersion: version + 1 })).toMatchObject({
      __typename: 'RuleRefused',
      code: 'STATE_CONFLICT',
    });
    const waiting = await jobsOf('TRAFFIC_POLICE');
    expect(await act('resumeAgency', { ...input, expectedVersion: version + 1 })).toEqual({
      __typename: 'AgencyResumed',
      version: version + 2,
    });
    expect([waiting, await jobsOf('TRAFFIC_POLICE')]).toEqual([0, 1]);
    expect(await agencyOf('TRAFFIC_POLICE')).toMatchObject({
      state: 'ACTIVE',
      allowedActions: ['SUSPEND'],
      history: [
        { action: 'AGENCY_RESUMED', actorName: 'Ngô Minh Đức', reason: REASON, kid: null },
        { action: 'AGENCY_SUSPENDED', actorName: 'Ngô Minh Đức', reason: REASON, kid: null },
      ],
    });
    expect(await linesOf('TRAFFIC_POLICE', 'AGENCY_SUSPENDED')).toMatchObject([
      {
        unit: 0,
        kind: 'AGENCY',
        details: {
          reason: REASON,
          legalBasis: 'Thỏa thuận số 02/TT-DEMO ngày 05/01/2026: xác thực giấy phép lái xe, đăng ký xe',
        },
      },
    ]);
  });

  it('is not taken up without an agreement', async () => {
    const { version, legalBasis } = await agencyOf('ROAD_ADMIN');
    expect(legalBasis).toBe('Chưa có văn bản thỏa thuận kết nối');
    expect(
      await act('resumeAgency', { code: 'ROAD_ADMIN', expectedVersion: version, reason: REASON }),
    ).toMatchObject({ __typename: 'RuleRefused', code: 'LEGAL_BASIS_REQUIRED' });
  });
});

describe('a key of an agency', () => {
  it('is registered with its thumbprint and without what is no part of a public key', async () => {
    const input = registration();
    const { kid } = await act('registerAgencyKey', input);
    expect(kid).toMatch(/^[\w-]{43}$/);
    const { keys, keyWarnings } = await agencyOf('TAX');
    expect(keys).toMatchObject([
      {
        kid,
        algorithm: 'EC P-256',
        state: 'VALID',
        validFrom: input.validFrom,
        expiresAt: input.expiresAt,
        revokedAt: null,
        lastUsedAt: null,
        registeredBy: 'Ngô Minh Đức',
      },
    ]);
    expect(keyWarnings).toEqual([]);
    expect((await linesOf('TAX', 'AGENCY_KEY_REGISTERED')).at(-1)).toMatchObject({
      unit: 0,
      details: { agency: 'TAX', kid, algorithm: 'EC P-256', expiresAt: input.expiresAt },
    });
  });

  it('sent again under the same key of the caller gives the first answer; under another it exists', async () => {
    const input = registration();
    const first = await act('registerAgencyKey', input);
    expect(await act('registerAgencyKey', input)).toEqual(first);
    for (const code of ['TAX', 'VSS'])
      expect(await act('registerAgencyKey', { ...input, code, idempotencyKey: randomUUID() })).toMatchObject({
        fields: [{ path: 'publicJwk', code: 'AGENCY_KEY_EXISTS' }],
      });
  });

  it('that holds its secret, or is none, or counts too long, is refused at the field', async () => {
    const secret = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
    expect(
      await act(
        'registerAgencyKey',
        registration({ publicJwk: JSON.stringify(secret), expiresAt: '2028-11-24T00:00:00.000Z' }),
      ),
    ).toMatchObject({
      fields: [
        { path: 'publicJwk', code: 'AGENCY_KEY_FORMAT' },
        { path: 'expiresAt', code: 'AGENCY_KEY_VALIDITY' },
      ],
    });
    expect(world.logLines.join('\n')).not.toContain(secret.d);
    expect(await act('registerAgencyKey', registration({ idempotencyKey: 'short' }))).toMatchObject({
      fields: [{ path: 'idempotencyKey', code: 'IDEMPOTENCY_KEY_FORMAT' }],
    });
  });

  it('is revoked once, with a reason, at once; of another agency it is not there', async () => {
    const { kid } = await act('registerAgencyKey', registration({ code: 'VSS' }));
    const input = { code: 'VSS', kid, reason: REASON };
    expect(await act('revokeAgencyKey', { ...input, reason: '' })).toMatchObject({
      fields: [{ path: 'reason', code: 'REASON_TEXT_REQUIRED' }],
    });
    const elsewhere = await send(administrator, 'revokeAgencyKey', { ...input, code: 'TAX' });
    expect(elsewhere.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await act('revokeAgencyKey', input)).toEqual({ __typename: 'AgencyKeyRevoked', kid });
    expect((await agencyOf('VSS')).keys).toMatchObject([
      { kid, state: 'REVOKED', revokedAt: expect.any(String) },
    ]);
    expect(await act('revokeAgencyKey', input)).toMatchObject({ code: 'STATE_CONFLICT' });
    expect(await linesOf('VSS', 'AGENCY_KEY_REVOKED')).toMatchObject([{ details: { kid, reason: REASON } }]);
  });

  it('is replaced by another that counts beside it, and its end is told of until then', async () => {
    await world.owner.query('delete from agency_key');
    const warnings = async () =>
      (await agencyOf('TAX')).keyWarnings.map(({ kind }: { kind: string }) => kind);
    const states = async () => (await agencyOf('TAX')).keys.map(({ state }: { state: string }) => state);
    expect(await warnings()).toEqual(['NO_VALID_KEY']);
    await act('registerAgencyKey', registration({ expiresAt: '2026-12-10T00:00:00.000Z' }));
    expect(await warnings()).toEqual(['KEY_EXPIRES_SOON']);
    await act('registerAgencyKey', registration({ validFrom: '2026-12-01T00:00:00.000Z' }));
    expect([await warnings(), await states()]).toEqual([[], ['NOT_YET', 'VALID']]);
    await setClock('2026-12-05T02:00:00Z');
    expect(await states()).toEqual(['VALID', 'VALID']);
    await setClock('2026-12-11T02:00:00Z');
    expect([await warnings(), await states()]).toEqual([[], ['VALID', 'EXPIRED']]);
    await setClock(NOW);
  });
});

describe('a downtime', () => {
  const planned = (overrides: object = {}) => ({
    idempotencyKey: randomUUID(),
    code: 'VSS',
    startsAt: '2026-11-23T15:00:00.000Z',
    endsAt: '2026-11-23T23:00:00.000Z',
    note: 'Nâng cấp máy chủ',
    ...overrides,
  });

  it('is planned, shown on the board, and cancelled once', async () => {
    const input = planned();
    const { id } = await act('planDowntime', input);
    expect(await act('planDowntime', input)).toEqual({ __typename: 'DowntimePlanned', id });
    expect((await agencyOf('VSS')).downtimes).toEqual([
      {
        id,
        startsAt: input.startsAt,
        endsAt: input.endsAt,
        note: 'Nâng cấp máy chủ',
        isNow: false,
        cancelledAt: null,
        enteredBy: 'Ngô Minh Đức',
        canCancel: true,
      },
    ]);
    await setClock('2026-11-23T16:00:00Z');
    expect((await boardOf()).VSS.downtime).toMatchObject({ id, isNow: true });
    expect(await act('cancelDowntime', { code: 'VSS', id })).toEqual({ __typename: 'DowntimeCancelled', id });
    expect((await boardOf()).VSS.downtime).toBeNull();
    expect((await agencyOf('VSS')).downtimes).toMatchObject([{ isNow: false, canCancel: false }]);
    expect(await act('cancelDowntime', { code: 'VSS', id })).toMatchObject({ code: 'STATE_CONFLICT' });
    await setClock(NOW);
    expect(await linesOf('VSS', 'AGENCY_DOWNTIME_PLANNED')).toMatchObject([
      { unit: 0, details: { downtime: id, startsAt: input.startsAt, reason: 'Nâng cấp máy chủ' } },
    ]);
    expect(await linesOf('VSS', 'AGENCY_DOWNTIME_CANCELLED')).toMatchObject([{ details: { downtime: id } }]);
  });

  it('that ends before it begins, or is over, is refused at the field, and an unknown one is not there', async () => {
    for (const endsAt of ['2026-11-23T15:00:00.000Z', '2027-11-23T15:00:00.000Z'])
      expect(await act('planDowntime', planned({ endsAt }))).toMatchObject({
        fields: [{ path: 'endsAt', code: 'DOWNTIME_RANGE' }],
      });
    for (const id of [randomUUID(), 'downtime'])
      expect(
        (await send(administrator, 'cancelDowntime', { code: 'VSS', id })).errors?.[0]?.extensions.code,
      ).toBe('NOT_FOUND');
  });

  it('that is over stays as it was', async () => {
    const { id } = await act('planDowntime', planned());
    await setClock('2026-11-24T02:00:00Z');
    expect(await act('cancelDowntime', { code: 'VSS', id })).toMatchObject({ code: 'STATE_CONFLICT' });
    await setClock(NOW);
  });
});

const STANDING = `code name paperTypes state channel answerWithinDays openQuestions overdueQuestions oldestOpenAt answers medianSeconds slowestSeconds
  matched mismatched answeredLastDay lastAnswerAt lastFailureAt lastFailure isBreakerOpen pausedUntil downtime { id isNow } isSilent keyWarnings { kind kid }`;
async function boardOf(client: Client = administrator) {
  const { data } = await client.query(`{ agencies { asOf items { ${STANDING} } } }`);
  return Object.fromEntries(data.agencies.items.map((item: { code: string }) => [item.code, item]));
}

interface Question {
  readonly agency: string;
  readonly requestedAt: string;
  readonly answerBy?: string;
  readonly answeredAt?: string;
  readonly outcome?: 'MATCHED' | 'MISMATCHED';
}

/** Questions to agencies, written past the use cases. */
async function ask(questions: readonly Question[]): Promise<void> {
  const client = await world.owner.connect();
  await client.query('set session_replication_role = replica');
  await client.query(
    `insert into agency_question (cross_check_id, unit_id, agency_id, paper_type, round, cause, content, nonce, content_hash, requested_at, answer_by,
       next_attempt_at, ended_at, ended_as, answer_channel, answered_by, outcome, answer_hash)
     select new_id(), (select min(id) from administrative_unit), a.id, 'TAX_CODE', 1, 'PRESENTED', $2, '\\x00', '\\x00', q."requestedAt", coalesce(q."answerBy", q."requestedAt" + interval '2 days'),
       q."requestedAt", q."answeredAt", case when q."answeredAt" is not null then 'ANSWERED' end, case when q."answeredAt" is not null then 'PULL' end,
       case when q."answeredAt" is not null then 'key' end, q.outcome, case when q."answeredAt" is not null then '\\x00'::bytea end
     from jsonb_to_recordset($1) as q (agency text, "requestedAt" timestamptz, "answerBy" timestamptz, "answeredAt" timestamptz, outcome text)
     join agency a on a.code = q.agency`,
    [JSON.stringify(questions), TEST_SEALER.sealRecord({})],
  );
  await client.query('set session_replication_role = default');
  client.release();
}
const ago = (hours: number): string => new Date(Date.parse(NOW) - hours * 3_600_000).toISOString();

describe('the board of agencies', () => {
  it('says of every agency what it is called, what it keeps and how it is connected', async () => {
    const board = await boardOf();
    expect(Object.keys(board)).toEqual([...AGENCY_CODES].sort());
    expect(board.ROAD_ADMIN).toMatchObject({
      name: 'Cục Đường bộ Việt Nam',
      paperTypes: [],
      state: 'SUSPENDED',
      openQuestions: 0,
      medianSeconds: null,
      lastAnswerAt: null,
      isSilent: false,
    });
    expect(board.TRAFFIC_POLICE).toMatchObject({ paperTypes: ['DRIVING_LICENCE', 'VEHICLE_REGISTRATION'] });
    expect(board.IMMIGRATION).toMatchObject({ channel: 'CLERK', answerWithinDays: 3 });
  });

  it('has the figures that a recount gives, of the latest thousand answers of thirty days', async () => {
    const answered = Array.from({ length: 1_200 }, (_, index): Question => {
      const answeredAt = 1 + index / 10;
      return {
        agency: 'TAX',
        requestedAt: ago(answeredAt + 0.5 + (index % 7)),
        answeredAt: ago(answeredAt),
        outcome: index % 4 === 0 ? 'MISMATCHED' : 'MATCHED',
      };
    });
    const old: Question = {
      agency: 'TAX',
      requestedAt: ago(31 * 24),
      answeredAt: ago(30 * 24 + 1),
      outcome: 'MATCHED',
    };
    const open = Array.from({ length: 37 }, (_, index): Question => ({
      agency: 'TAX',
      requestedAt: ago(index + 1),
      answerBy: ago(index - 20.5),
    }));
    await ask([...answered, old, ...open]);

    const latest = [...answered]
      .sort((a, b) => ((a.answeredAt ?? '') < (b.answeredAt ?? '') ? 1 : -1))
      .slice(0, 1_000);
    const seconds = latest
      .map(({ requestedAt, answeredAt = '' }) => (Date.parse(answeredAt) - Date.parse(requestedAt)) / 1_000)
      .sort((a, b) => a - b);
    const { TAX: tax } = await boardOf();
    expect(tax).toMatchObject({
      openQuestions: 37,
      overdueQuestions: open.filter(({ answerBy = '' }) => answerBy < NOW).length,
      oldestOpenAt: ago(37),
      answers: 1_000,
      matched: latest.filter(({ outcome }) => outcome === 'MATCHED').length,
      mismatched: latest.filter(({ outcome }) => outcome === 'MISMATCHED').length,
      answeredLastDay: answered.filter(({ answeredAt = '' }) => answeredAt > ago(24)).length,
      lastAnswerAt: ago(1),
      isSilent: false,
    });
    expect(tax.medianSeconds).toBeCloseTo(((seconds[499] ?? 0) + (seconds[500] ?? 0)) / 2, 3);
    expect(tax.slowestSeconds).toBeCloseTo(seconds.at(-1) ?? 0, 3);
    expect((await boardOf()).VSS).toMatchObject({ openQuestions: 0, answers: 0 });
  });

  it('is of the whole country for everybody who may see it, whatever their units', async () => {
    const own = await boardOf(await world.officer('thamdinh.traco'));
    expect(own).toEqual(await boardOf());
  });

  it('calls an agency silent that was asked and has answered nothing within its working days', async () => {
    await ask([{ agency: 'IMMIGRATION', requestedAt: '2026-11-17T02:00:00Z' }]);
    expect((await boardOf()).IMMIGRATION).toMatchObject({ isSilent: true, overdueQuestions: 1 });
    await ask([
      { agency: 'IMMIGRATION', requestedAt: '2026-11-17T02:00:00Z', answeredAt: ago(5), outcome: 'MATCHED' },
    ]);
    expect((await boardOf()).IMMIGRATION).toMatchObject({ isSilent: false });
  });

  it('shows how the line stands: breaker, pause, and the last failure by its word', async () => {
    await world.owner.query(
      `update agency_line set is_open = true, paused_until = app_now() + interval '5 minutes', last_failure_at = app_now(), last_failure = 'TIMEOUT'
       where agency_id = (select id from agency where code = 'VSS')`,
    );
    expect((await boardOf()).VSS).toMatchObject({
      isBreakerOpen: true,
      pausedUntil: expect.any(String),
      lastFailure: 'TIMEOUT',
    });
    await setClock('2026-11-23T03:00:00Z');
    expect((await boardOf()).VSS).toMatchObject({ pausedUntil: null });
    await setClock(NOW);
  });
});
