import { isGsm7 } from '@dinhdanh/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  activate,
  aDeclaration,
  anApplicationReadyForReview,
  approve,
  aStartedActivation,
  decide,
  startActivation,
  submit,
  verifyCode,
} from '../../testing/builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const messagesTo = (phoneNumber: string): string[] =>
  world.messages.filter(({ to }) => to === phoneNumber).map(({ text }) => text);
const stored = async (id: string) =>
  (await world.owner.query('select * from application where id = $1', [id])).rows[0];
const decisionLines = async (id: string): Promise<string[]> =>
  (
    await world.owner.query<{ action: string }>(
      `select action from audit_line where subject_id = $1 and action in ('APPLICATION_APPROVED', 'APPLICATION_RETURNED', 'APPLICATION_REFUSED')`,
      [id],
    )
  ).rows.map(({ action }) => action);
const accountOf = async (personalIdNumber: string) =>
  (
    await world.owner.query(
      'select a.* from account a join citizen c on c.id = a.citizen_id where (c.personal_id_number).print = $1',
      [TEST_SEALER.print(personalIdNumber)],
    )
  ).rows;
const REASON = 'Ảnh chân dung quá tối, đề nghị chụp lại.';

describe('approving an application', () => {
  it('grants the account and sends one SMS whose text has no diacritics [R-099] [R-082] [R-083]', async () => {
    const application = await anApplicationReadyForReview(world, { fullName: 'Đặng Thị Ánh Nguyệt' });
    const result = await approve(await world.officer('thamdinh'), application);
    await world.runJobs();
    expect(result.application).toMatchObject({
      state: 'APPROVED',
      account: { state: 'GRANTED', level: 'LEVEL_2' },
    });
    expect(messagesTo(application.declaration.phoneNumber)).toEqual([
      'Cuc Canh sat QLHC ve TTXH thong bao: Ho so dang ky tai khoan dinh danh dien tu cua cong dan Dang Thi Anh Nguyet da duoc phe duyet. De nghi truy cap ung dung VNeID hoac dia chi https://vneid.gov.vn de kich hoat tai khoan.',
    ]);
  });

  it('is done once when 16 officers decide at the same moment, and one SMS leaves [A-45]', async () => {
    const application = await anApplicationReadyForReview(world);
    const reviewer = await world.officer('thamdinh');
    const results = await Promise.all(Array.from({ length: 16 }, () => approve(reviewer, application)));
    await world.runJobs();
    expect(results.filter(({ __typename }) => __typename === 'ApplicationApproved')).toHaveLength(1);
    expect(results.filter(({ __typename }) => __typename === 'StateConflict')).toHaveLength(15);
    expect(results.find(({ __typename }) => __typename === 'StateConflict')).toMatchObject({
      currentState: 'APPROVED',
      allowedActions: [],
    });
    expect(messagesTo(application.declaration.phoneNumber)).toHaveLength(1);
  });

  it('a second time, by somebody else and later, changes nothing, says how it stands and sends nothing', async () => {
    const application = await anApplicationReadyForReview(world);
    await approve(await world.officer('thamdinh'), application);
    await world.runJobs();
    const before = await stored(application.id);
    const second = await approve(await world.officer('thutruong'), application);
    await world.runJobs();
    expect(second).toMatchObject({
      __typename: 'StateConflict',
      code: 'STATE_CONFLICT',
      currentState: 'APPROVED',
      currentVersion: before.version,
      allowedActions: [],
    });
    expect(await stored(application.id)).toEqual(before);
    expect(messagesTo(application.declaration.phoneNumber)).toHaveLength(1);
    expect(await decisionLines(application.id)).toEqual(['APPLICATION_APPROVED']);
  });

  it('is refused for a version that is not the present one, and the present one is told', async () => {
    const application = await anApplicationReadyForReview(world);
    expect(
      await approve(await world.officer('thamdinh'), { ...application, version: application.version - 1 }),
    ).toMatchObject({
      __typename: 'StaleVersion',
      code: 'STALE_VERSION',
      currentVersion: application.version,
    });
    expect(await stored(application.id)).toMatchObject({
      state: 'READY_FOR_REVIEW',
      version: application.version,
    });
  });

  it('is impossible before the comparison has ended', async () => {
    const { application } = await submit(await world.officer('tiepnhan'), aDeclaration());
    expect(await approve(await world.officer('thamdinh'), application)).toMatchObject({
      __typename: 'StateConflict',
      currentState: 'SUBMITTED',
      allowedActions: [],
    });
  });

  it.each(['approve', 'returnApplication', 'refuseApplication'] as const)(
    'an officer who entered the application cannot decide it, not even as reviewer (%s) [A-35]',
    async (operation) => {
      await world.owner
        .query(`insert into officer_assignment select officer_id, 'REVIEWER', unit_id, valid_from from officer_assignment
      where officer_id = (select id from officer where username = 'tiepnhan') on conflict do nothing`);
      const both = await world.officer('tiepnhan');
      const application = await anApplicationReadyForReview(world);
      const result =
        operation === 'approve'
          ? await approve(both, application)
          : await decide(both, operation, application);
      expect(result).toMatchObject({ __typename: 'RuleRefused', code: 'SELF_APPROVAL_FORBIDDEN' });
      expect(await stored(application.id)).toMatchObject({ state: 'READY_FOR_REVIEW', decided_by: null });
      await world.owner.query(
        `delete from officer_assignment where role = 'REVIEWER' and officer_id = (select id from officer where username = 'tiepnhan')`,
      );
    },
  );

  it('by its submitter is refused by the database itself, whatever the program does [R-004] [A-35]', async () => {
    const { id } = await anApplicationReadyForReview(world);
    await expect(
      world.owner.query(
        `update application set state = 'APPROVED', decided_at = now(), decided_by = submitted_by where id = $1`,
        [id],
      ),
    ).rejects.toThrow('not_decided_by_its_submitter');
  });
});

describe('returning and refusing an application', () => {
  it.each([
    [
      'returnApplication',
      'ApplicationReturned',
      'RETURNED',
      'PORTRAIT_BELOW_STANDARD',
      /^Cuc Canh sat QLHC ve TTXH thong bao: Ho so HS-\d{4}-\d{6} cua cong dan Do Thi Thuy can duoc sua hoac bo sung\./,
    ],
    [
      'refuseApplication',
      'ApplicationRefused',
      'REFUSED',
      'CARD_NOT_VALID',
      /^Cuc Canh sat QLHC ve TTXH thong bao: Ho so HS-\d{4}-\d{6} cua cong dan Do Thi Thuy khong duoc phe duyet\./,
    ],
  ] as const)(
    '%s keeps the reason and sends one SMS without it [R-077] [R-080]',
    async (operation, typename, state, reasonCode, sms) => {
      const application = await anApplicationReadyForReview(world, { fullName: 'Đỗ Thị Thuý' });
      expect(
        await decide(
          await world.officer('thamdinh'),
          operation,
          application,
          `  ${REASON.normalize('NFD')} `,
        ),
      ).toEqual({
        __typename: typename,
        application: {
          id: application.id,
          state,
          decision: { outcome: state, decidedBy: 'Bùi Quang Huy', reasonCode, reasonText: REASON },
        },
      });
      await world.runJobs();
      const messages = messagesTo(application.declaration.phoneNumber);
      expect(messages).toEqual([expect.stringMatching(sms)]);
      expect(isGsm7(messages[0] ?? 'ă')).toBe(true);
      expect(await accountOf(application.declaration.personalIdNumber)).toEqual([]);
    },
  );

  it.each([
    ['nothing', '', 'REASON_TEXT_REQUIRED'],
    ['nine characters and blanks', ' quá ngắn!    ', 'REASON_TEXT_REQUIRED'],
    ['1,001 characters', 'x'.repeat(1_001), 'REASON_TEXT_TOO_LONG'],
  ])('is refused with %s as the reason', async (_, text, code) => {
    const application = await anApplicationReadyForReview(world);
    for (const operation of ['returnApplication', 'refuseApplication'] as const) {
      expect(await decide(await world.officer('thamdinh'), operation, application, text)).toMatchObject({
        __typename: 'ValidationFailed',
        fields: [{ path: 'text', code }],
      });
    }
    expect(await stored(application.id)).toMatchObject({ state: 'READY_FOR_REVIEW', decision_text: null });
  });

  it.each([10, 1_000])('takes a reason of %i characters', async (length) => {
    expect(
      await decide(
        await world.officer('thamdinh'),
        'returnApplication',
        await anApplicationReadyForReview(world),
        'ữ'.repeat(length),
      ),
    ).toMatchObject({ __typename: 'ApplicationReturned' });
  });

  it('lets the citizen apply again, and the new application can be approved [R-077]', async () => {
    const { declaration, ...first } = await anApplicationReadyForReview(world);
    await decide(await world.officer('thamdinh'), 'returnApplication', first);
    const second = await anApplicationReadyForReview(world, {
      ...declaration,
      idempotencyKey: crypto.randomUUID(),
    });
    expect(second.id).not.toBe(first.id);
    expect(await approve(await world.officer('thamdinh'), second)).toMatchObject({
      __typename: 'ApplicationApproved',
    });
  });
});

describe('three officers who decide differently at the same moment', () => {
  it('leave one decision, one line, one message and one end [A-46]', async () => {
    const [reviewer, head] = [await world.officer('thamdinh'), await world.officer('thutruong')];
    for (let round = 0; round < 5; round += 1) {
      const application = await anApplicationReadyForReview(world);
      const results = await Promise.all([
        approve(reviewer, application),
        decide(head, 'refuseApplication', application),
        decide(reviewer, 'returnApplication', application),
        approve(head, application),
        decide(head, 'returnApplication', application),
      ]);
      await world.runJobs();
      const { state } = await stored(application.id);
      expect(['APPROVED', 'REFUSED', 'RETURNED']).toContain(state);
      expect(
        results.filter(
          ({ __typename }) => __typename === `Application${state[0]}${state.slice(1).toLowerCase()}`,
        ),
      ).toHaveLength(1);
      expect(
        results.filter(
          ({ __typename, currentState }) => __typename === 'StateConflict' && currentState === state,
        ),
      ).toHaveLength(4);
      expect(await decisionLines(application.id)).toEqual([`APPLICATION_${state}`]);
      expect(messagesTo(application.declaration.phoneNumber)).toHaveLength(1);
      expect(await accountOf(application.declaration.personalIdNumber)).toHaveLength(
        state === 'APPROVED' ? 1 : 0,
      );
    }
  });
});

describe('what an approval does to the account', () => {
  const again = (declaration: object, overrides: object) => ({
    ...declaration,
    idempotencyKey: crypto.randomUUID(),
    ...overrides,
  });

  it('raises an active level 1 account to level 2 without a second activation [R-098]', async () => {
    const { declaration, ...first } = await anApplicationReadyForReview(world, { level: 'LEVEL_1' });
    await approve(await world.officer('thamdinh'), first);
    await world.runJobs();
    expect(await activate(world, declaration)).toMatchObject({ accountLevel: 'LEVEL_1' });
    const [active] = await accountOf(declaration.personalIdNumber);

    const second = await anApplicationReadyForReview(world, again(declaration, { level: 'LEVEL_2' }));
    expect((await approve(await world.officer('thamdinh'), second)).application.account).toEqual({
      state: 'ACTIVE',
      level: 'LEVEL_2',
    });
    const [raised] = await accountOf(declaration.personalIdNumber);
    expect(raised).toMatchObject({
      id: active.id,
      state: 'ACTIVE',
      level: 'LEVEL_2',
      activated_at: active.activated_at,
    });
    await world.runJobs();
    expect(messagesTo(declaration.phoneNumber).at(-1)).toContain('khong can kich hoat lai');
  });

  it('raises a granted level 1 account, which is then activated once as level 2', async () => {
    const { declaration, ...first } = await anApplicationReadyForReview(world, { level: 'LEVEL_1' });
    await approve(await world.officer('thamdinh'), first);
    await approve(
      await world.officer('thamdinh'),
      await anApplicationReadyForReview(world, again(declaration, { level: 'LEVEL_2' })),
    );
    await world.runJobs();
    expect(await accountOf(declaration.personalIdNumber)).toMatchObject([
      { state: 'GRANTED', level: 'LEVEL_2' },
    ]);
    expect(await activate(world, declaration)).toMatchObject({ accountLevel: 'LEVEL_2' });
  });

  it('never lowers a level', async () => {
    const { declaration, ...first } = await anApplicationReadyForReview(world);
    await approve(await world.officer('thamdinh'), first);
    await approve(
      await world.officer('thamdinh'),
      await anApplicationReadyForReview(world, again(declaration, { level: 'LEVEL_1' })),
    );
    expect(await accountOf(declaration.personalIdNumber)).toMatchObject([
      { state: 'GRANTED', level: 'LEVEL_2' },
    ]);
  });

  it('makes the approved facts and phone the ones on record, and the account is activated with the new phone only [R-112]', async () => {
    const { declaration, ...first } = await anApplicationReadyForReview(world);
    await approve(await world.officer('thamdinh'), first);
    const changed = {
      fullName: 'Đặng Thị Thu Hà Mới',
      phoneNumber: '0997654321',
      permanentAddress: 'Khu 9, phường Trà Cổ',
    };
    await approve(
      await world.officer('thamdinh'),
      await anApplicationReadyForReview(world, again(declaration, { ...changed, level: 'LEVEL_1' })),
    );
    await world.runJobs();
    const { rows } = await world.owner.query(
      'select full_name, phone_number, permanent_address from citizen where (personal_id_number).print = $1',
      [TEST_SEALER.print(declaration.personalIdNumber)],
    );
    expect(rows).toEqual([
      {
        full_name: changed.fullName,
        phone_number: changed.phoneNumber,
        permanent_address: changed.permanentAddress,
      },
    ]);

    const codesTo = (phoneNumber: string) => messagesTo(phoneNumber).filter((text) => /^\d{6} /.test(text));
    await startActivation(world.visitor('portal'), declaration);
    await world.runJobs();
    expect(codesTo(declaration.phoneNumber)).toEqual([]);
    expect(await activate(world, { ...declaration, ...changed })).toMatchObject({
      __typename: 'ActivationCompleted',
    });
  });

  it('ends an activation that was begun with the phone of before', async () => {
    const { declaration, ...first } = await anApplicationReadyForReview(world);
    await approve(await world.officer('thamdinh'), first);
    const { flowId, code } = await aStartedActivation(world, declaration);
    await approve(
      await world.officer('thamdinh'),
      await anApplicationReadyForReview(
        world,
        again(declaration, { phoneNumber: '0997654322', level: 'LEVEL_1' }),
      ),
    );
    expect(await verifyCode(world.visitor('portal'), flowId, code)).toMatchObject({ code: 'OTP_EXPIRED' });
  });

  it('finds the account of a person whom another ward entered, and shows it', async () => {
    const { declaration, ...first } = await anApplicationReadyForReview(world, {
      level: 'LEVEL_1',
      unitCode: '06709',
    });
    await approve(await world.officer('thamdinh.kalong'), first);
    const second = await anApplicationReadyForReview(
      world,
      again(declaration, { level: 'LEVEL_2', unitCode: '06721' }),
    );
    const reviewer = await world.officer('thamdinh.traco');
    const { applications } = (
      await reviewer.query('{ applications(page: { offset: 0, limit: 100 }) { total items { id } } }')
    ).data;
    expect(applications.items.map(({ id }: { id: string }) => id)).toContain(second.id);
    expect(applications.items).toHaveLength(applications.total);
    expect((await approve(reviewer, second)).application.account).toEqual({
      state: 'GRANTED',
      level: 'LEVEL_2',
    });
    expect(await accountOf(declaration.personalIdNumber)).toHaveLength(1);
  });
});
