import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../../seeds/demo-officers.ts';
import { aHolder, type Declaration } from '../../testing/builders.ts';
import { auditActions } from '../../testing/check-builders.ts';
import {
  aForwardedLockRequest,
  aLockForm,
  aLockRequest,
  anApprovedLock,
  APPROVAL,
  LOCK_REQUEST_FIELDS,
  onLockRequest,
  REFUSAL,
} from '../../testing/lock-request-builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

const KA_LONG = '06709';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());
beforeEach(() => world.owner.query('delete from rate_limit'));

/** Done by an officer, as he read it last. */
const act = async (
  username: string,
  field: string,
  { id, version }: { readonly id: string; readonly version: number },
  input: Record<string, unknown> = {},
) => onLockRequest(await world.officer(username), field, { id, expectedVersion: version, ...input });

const read = async (username: string, id: string) => {
  const { data, errors } = await (
    await world.officer(username)
  ).query(`query ($id: ID!) { lockRequest(id: $id) { ${LOCK_REQUEST_FIELDS} } }`, { id });
  return data?.lockRequest ?? { error: errors?.[0]?.extensions.code };
};

const stateOf = async ({ personalIdNumber }: Pick<Declaration, 'personalIdNumber'>): Promise<string> =>
  (
    await world.owner.query<{ state: string }>(
      'select a.state from account a join citizen c on c.id = a.citizen_id where (c.personal_id_number).print = $1',
      [TEST_SEALER.print(personalIdNumber)],
    )
  ).rows[0]?.state ?? '';

const noticesTo = async ({ phoneNumber }: Pick<Declaration, 'phoneNumber'>): Promise<string[]> =>
  (
    await world.owner.query<{ template: string }>(
      `select template from notification where (recipient_phone_number).print = $1
         and template in ('LOCKED_ON_REQUEST', 'UNLOCKED_ON_REQUEST', 'LOCK_REVERSED') order by created_at, id`,
      [TEST_SEALER.print(phoneNumber)],
    )
  ).rows.map(({ template }) => template);

const countOf = async (text: string, id: string): Promise<number> =>
  (await world.owner.query<{ n: number }>(`select count(*)::integer as n from ${text}`, [id])).rows[0]?.n ??
  0;
const lettersOf = (id: string) => countOf('letter where lock_request_id = $1', id);
const groundsOf = (id: string) => countOf('lock_ground where lock_request_id = $1', id);

const elsewhere = (overrides: Record<string, unknown> = {}) =>
  aHolder(world, { unitCode: KA_LONG, ...overrides });

describe('a request from a counter under Decree 69 goes through two offices [R-138]', () => {
  it('registered, forwarded and approved: the account is locked, its session dead, the holder told', async () => {
    const holder = await aHolder(world);
    const portal = await world.holder(holder);
    const registered = await aLockRequest(world, holder.personalIdNumber);
    expect(registered).toMatchObject({
      code: expect.stringMatching(/^DK-\d{4}-\d{6}$/),
      ...{ state: 'RECEIVED', stage: 'EXAMINATION', accountState: 'ACTIVE', decideBy: null },
      legalRegime: 'Nghị định 69/2024/NĐ-CP',
      allowedActions: ['WITHDRAW'],
      timeline: [{ action: 'LOCK_REQUEST_REGISTERED', actorName: 'Vũ Thị Hạnh', note: null }],
    });

    const { request: forwarded } = await act('thamdinh', 'forwardLockRequest', registered, {
      note: 'Văn bản hợp lệ, đúng thẩm quyền.',
    });
    expect(forwarded).toMatchObject({
      state: 'FORWARDED',
      stage: 'DECISION',
      forwardedByName: 'Bùi Quang Huy',
    });

    const { request: approved } = await act('coquan', 'decideLockRequest', forwarded, APPROVAL);
    expect(approved).toMatchObject({
      ...{ state: 'APPROVED', stage: null, dueAt: null, workingMinutesLeft: null, accountState: 'LOCKED' },
      settledByName: 'Tạ Hoàng Minh',
      allowedActions: ['REVERSE'],
      grounds: [
        { kind: 'AUTHORITY_REQUEST', isProvisional: false, endedAt: null, lockRequestCode: registered.code },
      ],
    });
    expect(approved.timeline.map(({ action }: { action: string }) => action)).toEqual([
      'LOCK_REQUEST_REGISTERED',
      'LOCK_REQUEST_FORWARDED',
      'LOCK_REQUEST_APPROVED',
    ]);

    expect((await portal.query('{ holder { fullName } }')).data.holder).toBeNull();
    await expect(world.holder(holder)).rejects.toThrow('could not sign in');
    expect(await noticesTo(holder)).toEqual(['LOCKED_ON_REQUEST']);
    expect(await lettersOf(registered.id)).toBe(1);
  });

  it('refused with a reason: nothing is locked and nobody is told, but the requester by letter', async () => {
    const holder = await aHolder(world);
    const forwarded = await aForwardedLockRequest(world, holder.personalIdNumber);
    expect(
      await act('coquan', 'decideLockRequest', forwarded, { ...REFUSAL, reason: 'Không.' }),
    ).toMatchObject({ fields: [{ path: 'reason', code: 'REASON_TEXT_REQUIRED' }] });
    expect((await act('coquan', 'decideLockRequest', forwarded, REFUSAL)).request).toMatchObject({
      ...{ state: 'REFUSED', accountState: 'ACTIVE', settlementReason: REFUSAL.reason },
    });
    expect([await noticesTo(holder), await lettersOf(forwarded.id)]).toEqual([[], 1]);
  });

  it('is not decided before it is forwarded, nor twice, nor on an old reading', async () => {
    const holder = await aHolder(world);
    const registered = await aLockRequest(world, holder.personalIdNumber);
    expect(await act('thutruong', 'decideLockRequest', registered, APPROVAL)).toMatchObject({
      code: 'STATE_CONFLICT',
    });
    const { request: forwarded } = await act('thamdinh', 'forwardLockRequest', registered, {
      note: 'Văn bản hợp lệ, đúng thẩm quyền.',
    });
    expect(await act('coquan', 'decideLockRequest', registered, APPROVAL)).toMatchObject({
      code: 'STALE_VERSION',
      currentVersion: forwarded.version,
    });
    const { request: refused } = await act('coquan', 'decideLockRequest', forwarded, REFUSAL);
    expect(await act('coquan2', 'decideLockRequest', refused, APPROVAL)).toMatchObject({
      code: 'STATE_CONFLICT',
    });
    expect(
      await act('thamdinh', 'forwardLockRequest', refused, { note: 'Chuyển lại lần nữa.' }),
    ).toMatchObject({
      code: 'STATE_CONFLICT',
    });
  });
});

describe('who acts on a request', () => {
  it('the head of a ward decides nothing under Decree 69, and sees no more than forwarding', async () => {
    const holder = await aHolder(world);
    const forwarded = await aForwardedLockRequest(world, holder.personalIdNumber);
    expect(await act('thutruong.traco', 'decideLockRequest', forwarded, APPROVAL)).toMatchObject({
      code: 'LOCK_DECIDER_REQUIRED',
    });
    expect((await read('thutruong.traco', forwarded.id)).allowedActions).toEqual(['LOCK_AT_ONCE']);
  });

  it('the head of another unit finds nothing, whatever is tried', async () => {
    const holder = await aHolder(world);
    const registered = await aLockRequest(world, holder.personalIdNumber);
    expect(await read('thutruong.kalong', registered.id)).toEqual({ error: 'NOT_FOUND' });
    expect(
      await act('thamdinh.kalong', 'forwardLockRequest', registered, { note: 'Văn bản hợp lệ.' }),
    ).toEqual({
      error: 'NOT_FOUND',
    });
    expect(await act('thutruong.kalong', 'lockAtOnce', registered, { password: DEMO_PASSWORD })).toEqual({
      error: 'NOT_FOUND',
    });
    // The authority decides what was forwarded, and sees nothing before.
    expect(await read('coquan', registered.id)).toEqual({ error: 'NOT_FOUND' });
  });

  it('who registered decides nothing, whatever roles are added, and the database refuses it, too', async () => {
    const holder = await aHolder(world);
    const forwarded = await aForwardedLockRequest(world, holder.personalIdNumber);
    await world.owner.query(
      `insert into officer_assignment (officer_id, role, unit_id, valid_from)
       select o.id, 'AUTHORITY_HEAD', s.unit_id, '2022-01-01' from officer o join officer_assignment s on s.officer_id = o.id where o.username = 'tiepnhan'`,
    );
    try {
      expect(await act('tiepnhan', 'decideLockRequest', forwarded, APPROVAL)).toMatchObject({
        code: 'SELF_DECISION_FORBIDDEN',
      });
    } finally {
      await world.owner.query(
        `delete from officer_assignment where role = 'AUTHORITY_HEAD' and officer_id = (select id from officer where username = 'tiepnhan')`,
      );
    }
    await expect(
      world.owner.query(
        `update lock_request set state = 'APPROVED', settled_at = app_now(), settled_by = registered_by where id = $1`,
        [forwarded.id],
      ),
    ).rejects.toThrow('decided_by_another_officer');
  });

  it('a wrong password decides nothing, is recorded, and is not tried without end', async () => {
    const holder = await aHolder(world);
    const forwarded = await aForwardedLockRequest(world, holder.personalIdNumber);
    const wrong = { ...APPROVAL, password: 'Sai-Mat-Khau-1' };
    for (let tries = 0; tries < 5; tries += 1)
      expect(await act('coquan', 'decideLockRequest', forwarded, wrong)).toMatchObject({
        fields: [{ path: 'password', code: 'OFFICER_PASSWORD_WRONG' }],
      });
    expect(await act('coquan', 'decideLockRequest', forwarded, APPROVAL)).toEqual({ error: 'RATE_LIMITED' });
    const {
      rows: [coquan],
    } = await world.owner.query<{ id: string }>(`select id from officer where username = 'coquan'`);
    expect(
      (await auditActions(world, coquan?.id ?? '')).filter((action) => action === 'OFFICER_PASSWORD_REFUSED'),
    ).toHaveLength(5);
    expect(await stateOf(holder)).toBe('ACTIVE');
    // Another head is not held up.
    expect((await act('coquan2', 'decideLockRequest', forwarded, REFUSAL)).request.state).toBe('REFUSED');
  });

  it.each(['tongdai', 'lanhdao', 'kiemtra', 'quantri', 'khuvuc.traco', 'canbo.xnc'])(
    '%s reads no request',
    async (username) => {
      const officer = await world.officer(username);
      expect((await officer.query('{ lockRequests { total } }')).errors?.[0]?.extensions.code).toBe(
        'FORBIDDEN',
      );
    },
  );
});

describe('two heads at one moment', () => {
  it.each([2, 16])(
    '%i decisions at once: one counts, with one ground, one notice and one letter',
    async (heads) => {
      const holder = await aHolder(world);
      const forwarded = await aForwardedLockRequest(world, holder.personalIdNumber);
      await Promise.all(['coquan', 'coquan2'].map((username) => world.officer(username)));
      const answers = await Promise.all(
        Array.from({ length: heads }, (_, index) =>
          act(index % 2 === 0 ? 'coquan' : 'coquan2', 'decideLockRequest', forwarded, APPROVAL),
        ),
      );
      const typenames = answers.map(({ __typename, code }) => code ?? __typename);
      expect(typenames.sort()).toEqual([
        'LockRequestChanged',
        ...Array.from({ length: heads - 1 }, () => 'STATE_CONFLICT'),
      ]);
      expect([await groundsOf(forwarded.id), await noticesTo(holder), await lettersOf(forwarded.id)]).toEqual(
        [1, ['LOCKED_ON_REQUEST'], 1],
      );
    },
  );

  it('one approves while the other refuses: what is kept is the whole of one decision', async () => {
    const holder = await aHolder(world);
    const forwarded = await aForwardedLockRequest(world, holder.personalIdNumber);
    const answers = await Promise.all([
      act('coquan', 'decideLockRequest', forwarded, APPROVAL),
      act('coquan2', 'decideLockRequest', forwarded, REFUSAL),
    ]);
    const done = answers.filter(({ request }) => request);
    expect(done).toHaveLength(1);
    const isApproved = done[0]?.request.state === 'APPROVED';
    expect([await stateOf(holder), await groundsOf(forwarded.id), await lettersOf(forwarded.id)]).toEqual(
      isApproved ? ['LOCKED', 1, 1] : ['ACTIVE', 0, 1],
    );
  });
});

describe('an urgent lock [R-141]', () => {
  const locked = async (overrides: Record<string, unknown> = {}) => {
    const holder = await aHolder(world);
    const registered = await aLockRequest(world, holder.personalIdNumber, overrides);
    const { request } = await act('thutruong.traco', 'lockAtOnce', registered, { password: DEMO_PASSWORD });
    return { holder, request };
  };

  it('stands as provisional while the term runs on, and is ordered once', async () => {
    const { holder, request } = await locked();
    expect(request).toMatchObject({
      ...{ state: 'RECEIVED', stage: 'EXAMINATION', isLockedAtOnce: true, accountState: 'LOCKED' },
      grounds: [{ isProvisional: true, endedAt: null }],
    });
    expect(await noticesTo(holder)).toEqual(['LOCKED_ON_REQUEST']);
    expect(await act('thutruong.traco', 'lockAtOnce', request, { password: DEMO_PASSWORD })).toMatchObject({
      code: 'ALREADY_LOCKED_AT_ONCE',
    });
  });

  it('that is approved stands on as the same ground', async () => {
    const { request } = await locked();
    const { request: forwarded } = await act('thamdinh', 'forwardLockRequest', request, {
      note: 'Văn bản hợp lệ, đúng thẩm quyền.',
    });
    expect((await act('coquan', 'decideLockRequest', forwarded, APPROVAL)).request).toMatchObject({
      grounds: [{ isProvisional: false, endedAt: null }],
    });
    expect(await groundsOf(request.id)).toBe(1);
  });

  it('that is refused ends, the account opens, and the holder hears of both', async () => {
    const { holder, request } = await locked();
    const { request: forwarded } = await act('thamdinh', 'forwardLockRequest', request, {
      note: 'Văn bản không đúng thẩm quyền.',
    });
    expect((await act('coquan', 'decideLockRequest', forwarded, REFUSAL)).request).toMatchObject({
      ...{ state: 'REFUSED', accountState: 'ACTIVE' },
      grounds: [{ endedBecause: 'NOT_CONFIRMED' }],
    });
    expect(await noticesTo(holder)).toEqual(['LOCKED_ON_REQUEST', 'UNLOCKED_ON_REQUEST']);
  });

  it('ends with the request that is withdrawn', async () => {
    const { holder, request } = await locked();
    expect(
      (
        await act('tiepnhan', 'withdrawLockRequest', request, {
          reason: 'Cơ quan đề nghị đã rút văn bản.',
        })
      ).request,
    ).toMatchObject({
      state: 'WITHDRAWN',
      accountState: 'ACTIVE',
      grounds: [{ endedBecause: 'NOT_CONFIRMED' }],
    });
    expect([await stateOf(holder), await lettersOf(request.id)]).toEqual(['ACTIVE', 0]);
  });
});

describe('a sealed request keeps silent', () => {
  it('until it is unsealed, which tells of what stands', async () => {
    const holder = await aHolder(world);
    const approved = await anApprovedLock(world, holder.personalIdNumber, { isSealed: true });
    expect([await stateOf(holder), await noticesTo(holder)]).toEqual(['LOCKED', []]);
    expect(await act('thutruong.traco', 'unsealLockRequest', approved)).toMatchObject({
      code: 'LOCK_DECIDER_REQUIRED',
    });
    const { request } = await act('coquan', 'unsealLockRequest', approved);
    expect(request).toMatchObject({ isSealed: false, version: approved.version + 1 });
    expect(await noticesTo(holder)).toEqual(['LOCKED_ON_REQUEST']);
    expect(await act('coquan', 'unsealLockRequest', request)).toMatchObject({
      code: 'LOCK_REQUEST_NOT_SEALED',
    });
  });

  it('and so does the unlock of a sealed lock', async () => {
    const holder = await aHolder(world);
    const lock = await anApprovedLock(world, holder.personalIdNumber, { isSealed: true });
    const unlock = await aForwardedLockRequest(world, holder.personalIdNumber, {
      ...{ kind: 'UNLOCK', targetRequestCode: lock.code },
    });
    expect((await act('coquan2', 'decideLockRequest', unlock, APPROVAL)).request.accountState).toBe('ACTIVE');
    expect(await noticesTo(holder)).toEqual([]);
  });
});

describe('what ends a lock', () => {
  it('an unlock of the same requester ends its ground alone', async () => {
    const holder = await aHolder(world);
    const first = await anApprovedLock(world, holder.personalIdNumber);
    const second = await anApprovedLock(world, holder.personalIdNumber);
    const unlock = await aForwardedLockRequest(world, holder.personalIdNumber, {
      ...{ kind: 'UNLOCK', targetRequestCode: first.code },
    });
    expect((await act('coquan', 'decideLockRequest', unlock, APPROVAL)).request).toMatchObject({
      ...{ state: 'APPROVED', accountState: 'LOCKED' },
      grounds: [
        { lockRequestCode: second.code, endedAt: null },
        { lockRequestCode: first.code, endedBecause: 'UNLOCK_APPROVED' },
      ],
    });
    const form = aLockForm({
      ...{ kind: 'UNLOCK', subjectNumber: holder.personalIdNumber, targetRequestCode: first.code },
    });
    const intake = await world.officer('tiepnhan');
    expect(await onLockRequest(intake, 'registerLockRequest', form)).toMatchObject({
      code: 'LOCK_NOT_STANDING',
    });
    expect(
      await onLockRequest(intake, 'registerLockRequest', {
        ...form,
        ...{ targetRequestCode: second.code, requesterName: 'Tòa án nhân dân tỉnh Quảng Ninh' },
      }),
    ).toMatchObject({ code: 'UNLOCK_NOT_BY_REQUESTER' });
  });

  it('a reversal undoes it: the account opens, the event says it was a mistake, the holder is told', async () => {
    const holder = await aHolder(world);
    const approved = await anApprovedLock(world, holder.personalIdNumber);
    const input = { reason: 'Nhầm người: văn bản nêu người trùng tên.', password: DEMO_PASSWORD };
    const { request } = await act('coquan2', 'reverseLockRequest', approved, input);
    expect(request).toMatchObject({
      ...{ state: 'REVERSED', accountState: 'ACTIVE', grounds: [{ endedBecause: 'DECISION_REVERSED' }] },
      timeline: expect.arrayContaining([
        { action: 'LOCK_REQUEST_REVERSED', actorName: 'Mai Thị Lan Hương', note: input.reason },
      ]),
    });
    expect(await noticesTo(holder)).toEqual(['LOCKED_ON_REQUEST', 'LOCK_REVERSED']);
    const { rows } = await world.owner.query(
      `select e.kind, e.is_reversal from lock_event e join account a on a.id = e.account_id join citizen c on c.id = a.citizen_id
       where (c.personal_id_number).print = $1 order by e.sequence`,
      [TEST_SEALER.print(holder.personalIdNumber)],
    );
    expect(rows).toEqual([
      { kind: 'LOCKED', is_reversal: false },
      { kind: 'UNLOCKED', is_reversal: true },
    ]);
    expect(await lettersOf(approved.id)).toBe(2);
    expect(await act('coquan', 'reverseLockRequest', request, input)).toMatchObject({
      code: 'STATE_CONFLICT',
    });
  });

  it('a lock that is reversed meanwhile cannot be unlocked any more', async () => {
    const holder = await aHolder(world);
    const lock = await anApprovedLock(world, holder.personalIdNumber);
    const unlock = await aForwardedLockRequest(world, holder.personalIdNumber, {
      ...{ kind: 'UNLOCK', targetRequestCode: lock.code },
    });
    await act('coquan2', 'reverseLockRequest', lock, {
      ...{ reason: 'Nhầm người: văn bản nêu người trùng tên.', password: DEMO_PASSWORD },
    });
    expect(await act('coquan', 'decideLockRequest', unlock, APPROVAL)).toMatchObject({
      code: 'LOCK_NOT_STANDING',
    });
  });
});

describe('what a form must say', () => {
  it('names every wrong field at once', async () => {
    const intake = await world.officer('tiepnhan');
    const form = aLockForm({
      ...{ subjectNumber: '123', requesterName: 'TA', requesterReference: '', citedBasis: 'Luật' },
      ...{ requestReason: '', documentOn: '2999-01-01', requesterEmail: 'nobody' },
    });
    const { fields } = await onLockRequest(intake, 'registerLockRequest', form);
    expect(fields).toEqual([
      { path: 'subjectNumber', code: 'ORGANISATION_IDENTIFIER_FORMAT' },
      { path: 'requesterName', code: 'REQUESTER_NAME_FORMAT' },
      { path: 'requesterReference', code: 'REQUESTER_REFERENCE_REQUIRED' },
      { path: 'requesterEmail', code: 'EMAIL_FORMAT' },
      { path: 'documentOn', code: 'DATE_INVALID' },
      { path: 'citedBasis', code: 'CITED_BASIS_REQUIRED' },
      { path: 'requestReason', code: 'REASON_TEXT_REQUIRED' },
    ]);
  });

  it('is one request, however often the same key or the same document comes', async () => {
    const holder = await aHolder(world);
    const intake = await world.officer('tiepnhan');
    const form = aLockForm({ subjectNumber: holder.personalIdNumber });
    const first = await onLockRequest(intake, 'registerLockRequest', form);
    expect((await onLockRequest(intake, 'registerLockRequest', form)).request.code).toBe(first.request.code);
    expect(
      await onLockRequest(intake, 'registerLockRequest', { ...form, idempotencyKey: 'another-key-1' }),
    ).toMatchObject({ code: 'LOCK_REQUEST_EXISTS' });
  });

  it('is about an account that exists, wherever it is; the own unit receives what lies elsewhere', async () => {
    const holder = await elsewhere();
    const reviewer = await world.officer('thamdinh.traco');
    const form = aLockForm({ subjectNumber: holder.personalIdNumber });
    const { request } = await onLockRequest(reviewer, 'registerLockRequest', form);
    expect(request.unit.code).toBe('06721');
    expect(
      await onLockRequest(reviewer, 'registerLockRequest', {
        ...form,
        ...aLockForm({ subjectNumber: '022199999999' }),
      }),
    ).toMatchObject({ code: 'LOCK_SUBJECT_UNKNOWN' });
    expect(
      await onLockRequest(reviewer, 'registerLockRequest', {
        ...aLockForm({ subjectNumber: holder.personalIdNumber, unitCode: KA_LONG }),
      }),
    ).toMatchObject({ code: 'UNIT_UNKNOWN' });
  });

  it('comes from no relying party since 1 July 2024', async () => {
    const holder = await aHolder(world);
    expect(
      await onLockRequest(await world.officer('tiepnhan'), 'registerLockRequest', {
        ...aLockForm({ subjectNumber: holder.personalIdNumber, requesterType: 'RELYING_PARTY' }),
      }),
    ).toMatchObject({ code: 'REQUESTER_NOT_ENTITLED' });
  });

  it('shows who a number is before it is written, and what of it an unlock can name', async () => {
    const holder = await aHolder(world);
    const lock = await anApprovedLock(world, holder.personalIdNumber);
    const lookUp = async (number: string) =>
      (await world.officer('tiepnhan')).query(
        `query ($number: String!) { lockRequestSubject(number: $number, purpose: { purpose: CASE_INTAKE }) { subjectType subjectName accountState standingAuthorityRequests { code requesterName } } }`,
        { number },
      );
    expect((await lookUp(holder.personalIdNumber)).data.lockRequestSubject).toEqual({
      ...{ subjectType: 'CITIZEN', subjectName: holder.fullName, accountState: 'LOCKED' },
      standingAuthorityRequests: [
        { code: lock.code, requesterName: 'Cơ quan Cảnh sát điều tra Công an tỉnh Quảng Ninh' },
      ],
    });
    expect((await lookUp('022199999999')).data.lockRequestSubject).toBeNull();
    expect((await lookUp('12')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('what is masked', () => {
  it('is opened for a purpose, which is kept, and its reading leaves a line', async () => {
    const holder = await aHolder(world);
    const { id } = await aLockRequest(world, holder.personalIdNumber);
    const reveal = async (username: string, note: string) =>
      (await world.officer(username)).query(
        `mutation ($input: RevealLockSubjectInput!) { revealLockSubject(input: $input) {
           ... on LockSubjectRevealed { subjectName subjectNumber } ... on ValidationFailed { fields { code } } } }`,
        { input: { id, purpose: { purpose: 'AUTHORITY_REQUEST', note } } },
      );
    expect((await reveal('thamdinh', 'Đối chiếu với văn bản đề nghị')).data.revealLockSubject).toEqual({
      subjectName: holder.fullName,
      subjectNumber: holder.personalIdNumber,
    });
    expect((await reveal('thamdinh', 'xem')).data.revealLockSubject.fields).toEqual([
      { code: 'PURPOSE_REQUIRED' },
    ]);
    expect((await reveal('thamdinh.kalong', 'Đối chiếu với văn bản')).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    expect(await auditActions(world, id)).toContain('LOCK_SUBJECT_REVEALED');
  });

  it('names no requester of another unit beside a ground', async () => {
    const holder = await aHolder(world);
    const own = await anApprovedLock(world, holder.personalIdNumber, { unitCode: KA_LONG });
    const other = await aLockRequest(world, holder.personalIdNumber);
    expect((await read('thamdinh.traco', other.id)).grounds).toEqual([
      expect.objectContaining({ kind: 'AUTHORITY_REQUEST', lockRequestCode: null, requesterName: null }),
    ]);
    expect((await read('coquan', own.id)).grounds).toEqual([
      expect.objectContaining({ lockRequestCode: own.code }),
    ]);
  });
});
