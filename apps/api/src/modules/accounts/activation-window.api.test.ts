import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  anAccountToActivate,
  anApplicationReadyForReview,
  approve,
  aStartedActivation,
  completeActivation,
  verifyCode,
  type Declaration,
} from '../../testing/builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { stopProcessing } from '../../testing/holder-builders.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
let portal: Client;
beforeAll(async () => {
  world = await createTestWorld();
  portal = world.visitor('portal');
});
afterAll(() => world.close());
beforeEach(() => world.owner.query('delete from rate_limit'));

const TRA_CO = '06721';
/** A Wednesday, so days are counted from the midnight before Thursday, 26 November. */
const NOTICE_DAY = '2026-11-25T10:15:00+07:00';
const BEFORE_THE_END = '2026-12-02T23:58:30+07:00';
const END = new Date('2026-12-02T17:00:00Z');

const runJob = async (name: string) => {
  await world.owner.query('select graphile_worker.add_job($1)', [name]);
  await world.runJobs();
};

/** An application that was approved, whose notice has been sent and, unless the test says otherwise, has arrived. */
async function anApproved(
  receipt: 'DELIVERED' | 'UNDELIVERED' | null = 'DELIVERED',
  overrides: Record<string, unknown> = {},
): Promise<Declaration & { readonly applicationId: string }> {
  const { declaration, ...application } = await anApplicationReadyForReview(world, overrides);
  world.smsGateway.receipts.set(declaration.phoneNumber, receipt);
  await approve(await world.officer('thamdinh'), application);
  await world.runJobs();
  await runJob('collect-receipts');
  return { ...declaration, applicationId: application.id };
}

const casePage = async (officer: Client, applicationId: string) =>
  (
    await officer.query(
      'query ($id: ID!) { application(id: $id, purpose: { purpose: HOTLINE_ANSWER, note: "Hỏi về thời hạn kích hoạt" }) { account { state window { state openedAt openedBy lastDay } } } }',
      { id: applicationId },
    )
  ).data.application.account;
const figures = async (officer: Client, unitCode: string | null = TRA_CO) =>
  (
    await officer.query(
      `query ($unitCode: String) { activationWindows(unitCode: $unitCode) { asOf
         rows { unit { code } counts { notStarted open closingSoon closed total } } total { notStarted open closingSoon closed total } } }`,
      { unitCode },
    )
  ).data.activationWindows;
const keptFigure = async (unitCode: string): Promise<number> =>
  (
    await world.owner.query(
      `select coalesce(sum(amount), 0)::integer as kept from statistic s join administrative_unit u on u.id = s.unit_id
       where u.code = $1 and s.measure = 'ACCOUNT_GRANTED'`,
      [unitCode],
    )
  ).rows[0].kept;
const verifyAnew = async (holder: Declaration) => {
  const { flowId, code } = await aStartedActivation(world, holder);
  return { flowId, verdict: await verifyCode(portal, flowId, code) };
};

describe('the seven days, counted from the midnight after the notice', () => {
  it.each([
    [-1, 'OPEN', 'ActivationCodeVerified', undefined],
    [0, 'CLOSED', 'RuleRefused', 'ACTIVATION_WINDOW_CLOSED'],
    [1, 'CLOSED', 'RuleRefused', 'ACTIVATION_WINDOW_CLOSED'],
  ] as const)(
    '%i seconds from their end are %s for the portal, the case and the figures [R-119] [R-120] [R-122] [A-25]',
    async (seconds, state, answer, code) => {
      await world.setClock(NOTICE_DAY);
      const holder = await anApproved();
      await world.setClock(BEFORE_THE_END);
      const officer = await world.officer('thamdinh');
      const flow = await aStartedActivation(world, holder);
      const before = (await figures(officer)).total;
      await world.setClock(new Date(END.getTime() + seconds * 1000).toISOString());
      const verdict = await verifyCode(portal, flow.flowId, flow.code);
      expect([verdict.__typename, verdict.code]).toEqual([answer, code]);
      // The clock runs on while the portal answers.
      await world.setClock(new Date(END.getTime() + seconds * 1000).toISOString());
      const account = await casePage(officer, holder.applicationId);
      expect(account).toMatchObject({
        state: 'GRANTED',
        window: { state, openedBy: 'DELIVERED', lastDay: '2026-12-02' },
      });
      await world.setClock(new Date(END.getTime() + seconds * 1000).toISOString());
      const { total } = await figures(officer);
      expect(total.total).toBe(await keptFigure(TRA_CO));
      expect(total.total).toBe(before.total);
      const isMoved = state === 'CLOSED' ? 1 : 0;
      expect([total.closingSoon > 0, total.closed > before.closed]).toEqual([!isMoved, Boolean(isMoved)]);
    },
  );

  it('may end while a citizen whose code was right in time chooses the secrets', async () => {
    await world.setClock(NOTICE_DAY);
    const holder = await anApproved();
    await world.setClock('2026-12-02T23:59:30+07:00');
    const { flowId, verdict } = await verifyAnew(holder);
    expect(verdict.__typename).toBe('ActivationCodeVerified');
    await world.setClock('2026-12-03T00:20:00+07:00');
    expect((await completeActivation(portal, flowId)).__typename).toBe('ActivationCompleted');
  });

  it('begin with the sending when the carrier never says what became of the notice', async () => {
    await world.setClock(NOTICE_DAY);
    const holder = await anApproved(null);
    expect((await casePage(await world.officer('thamdinh'), holder.applicationId)).window).toMatchObject({
      state: 'OPEN',
      openedBy: 'SENT',
      lastDay: '2026-12-02',
    });
    await world.setClock('2026-12-03T00:00:00+07:00');
    expect((await verifyAnew(holder)).verdict.code).toBe('ACTIVATION_WINDOW_CLOSED');
  });

  it('do not begin while the notice has not arrived, and begin when an officer tells the holder', async () => {
    await world.setClock(NOTICE_DAY);
    const holder = await anApproved('UNDELIVERED');
    expect((await casePage(await world.officer('thamdinh'), holder.applicationId)).window).toEqual({
      state: 'NOT_STARTED',
      openedAt: null,
      openedBy: null,
      lastDay: null,
    });
    expect((await figures(await world.officer('thamdinh'))).total.notStarted).toBeGreaterThan(0);
    await world.setClock('2027-01-20T09:00:00+07:00');
    const areaOfficer = await world.officer('khuvuc.traco');
    const { data } = await areaOfficer.query(
      '{ areaTasks(filter: { kind: UNDELIVERABLE_NOTICE, states: [OPEN] }) { items { id version fullName phoneNumber } } }',
    );
    const task = data.areaTasks.items.find(
      ({ phoneNumber }: { phoneNumber: string }) => phoneNumber === holder.phoneNumber,
    );
    await areaOfficer.query(
      'mutation ($input: CompleteAreaTaskInput!) { completeAreaTask(input: $input) { __typename } }',
      { input: { id: task.id, expectedVersion: task.version, note: 'Đã đến nhà báo cho công dân.' } },
    );
    expect((await casePage(await world.officer('thamdinh'), holder.applicationId)).window).toMatchObject({
      state: 'OPEN',
      openedBy: 'TOLD_IN_PERSON',
      lastDay: '2027-01-27',
    });
    expect((await verifyAnew(holder)).verdict.__typename).toBe('ActivationCodeVerified');
  });

  it('begin anew when the level is raised before the account was activated', async () => {
    await world.setClock(NOTICE_DAY);
    const first = await anApproved('DELIVERED', { level: 'LEVEL_1' });
    await world.setClock('2026-12-10T09:00:00+07:00');
    const officer = await world.officer('thamdinh');
    expect((await casePage(officer, first.applicationId)).window.state).toBe('CLOSED');
    const { applicationId } = await anApproved('DELIVERED', {
      ...first,
      applicationId: undefined,
      idempotencyKey: `raised-${first.personalIdNumber}`,
      level: 'LEVEL_2',
    });
    expect((await casePage(await world.officer('thamdinh'), applicationId)).window).toMatchObject({
      state: 'OPEN',
      lastDay: '2026-12-17',
    });
  });

  it('are of no concern once the account is active', async () => {
    await world.setClock(NOTICE_DAY);
    const holder = await anApproved();
    const { flowId } = await verifyAnew(holder);
    await completeActivation(portal, flowId);
    expect(await casePage(await world.officer('thamdinh'), holder.applicationId)).toEqual({
      state: 'ACTIVE',
      window: null,
    });
  });
});

describe('the figures of the windows', () => {
  it('add up to the kept figure in every unit, and show a ward leader the own ward alone', async () => {
    await world.setClock(NOTICE_DAY);
    await anAccountToActivate(world, { unitCode: '06709' });
    const everything = await figures(await world.officer('thamdinh'), null);
    expect(everything.rows.length).toBeGreaterThan(1);
    for (const { unit, counts } of everything.rows) {
      const { notStarted, open, closingSoon, closed, total } = counts;
      expect([unit.code, notStarted + open + closingSoon + closed]).toEqual([unit.code, total]);
      expect([unit.code, total]).toEqual([unit.code, await keptFigure(unit.code)]);
      expect(Math.min(notStarted, open, closingSoon, closed)).toBeGreaterThanOrEqual(0);
    }
    const leader = await figures(await world.officer('lanhdao'), null);
    expect(leader.rows.map(({ unit }: { unit: { code: string } }) => unit.code)).toEqual([TRA_CO]);
    expect((await figures(await world.officer('lanhdao'), '06709')).rows).toEqual([]);
    expect((await figures(await world.officer('thamdinh'), '194')).total).toEqual(everything.total);
  });

  it('are not for the hotline and the administrator', async () => {
    for (const username of ['tongdai', 'quantri']) {
      const { errors } = await (await world.officer(username)).query('{ activationWindows { asOf } }');
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('are read from the kept figure and two small indexes, never by counting all accounts', async () => {
    const { rows } = await world.owner.query(
      `select indexname, indexdef from pg_indexes where tablename = 'account' and indexname in ('account_window_open', 'account_window_not_started')`,
    );
    expect(rows).toHaveLength(2);
    const client = await world.owner.connect();
    try {
      await client.query(`begin; set local enable_seqscan = off`);
      const plan = async (where: string): Promise<string> =>
        JSON.stringify(
          (
            await client.query(
              `explain (format json) select unit_id, count(*) from account where ${where} group by unit_id`,
            )
          ).rows,
        );
      expect(await plan(`state = 'GRANTED' and window_closes_at > now()`)).toContain('account_window_open');
      expect(await plan(`state = 'GRANTED' and window_closes_at is null`)).toContain(
        'account_window_not_started',
      );
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});

describe('the reminder', () => {
  const remindersTo = ({ phoneNumber }: Declaration) =>
    world.messages.filter(({ to, text }) => to === phoneNumber && text.includes('chua kich hoat'));

  it('goes out once per window in its last two days, by day, names the last day, and leaves a line', async () => {
    await world.setClock(NOTICE_DAY);
    const holder = await anApproved();
    for (const [moment, sent] of [
      ['2026-11-30T19:00:00+07:00', 0],
      ['2026-12-01T07:59:00+07:00', 0],
      ['2026-12-01T08:05:00+07:00', 1],
      ['2026-12-01T09:05:00+07:00', 1],
      ['2026-12-02T19:05:00+07:00', 1],
    ] as const) {
      await world.setClock(moment);
      await runJob('remind-activations');
      expect([moment, remindersTo(holder).length]).toEqual([moment, sent]);
    }
    expect(remindersTo(holder)[0]?.text).toContain('den het ngay 02/12/2026');
    const { rows } = await world.owner.query(
      `select content from audit_line l join account a on a.id::text = l.subject_id join citizen c on c.id = a.citizen_id
       where l.action = 'ACTIVATION_REMINDED' and (c.personal_id_number).print = $1`,
      [TEST_SEALER.print(holder.personalIdNumber)],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0].content).not.toContain(holder.phoneNumber);
  });

  it('is not sent to whoever has activated, whose notice has not arrived, or whose window has closed', async () => {
    await world.setClock(NOTICE_DAY);
    const [active, unreached, late] = [
      await anApproved(),
      await anApproved('UNDELIVERED'),
      await anApproved(),
    ];
    const { flowId } = await verifyAnew(active);
    await completeActivation(portal, flowId);
    await world.setClock('2026-12-03T09:05:00+07:00');
    await runJob('remind-activations');
    for (const holder of [active, unreached, late]) expect(remindersTo(holder)).toEqual([]);
  });

  it('is not sent to whoever has stopped it', async () => {
    await world.setClock(NOTICE_DAY);
    const holders = [await anApproved(), await anApproved()] as const;
    await stopProcessing(world, holders[0].personalIdNumber, 'OBJECTION');
    await world.setClock('2026-12-01T08:05:00+07:00');
    await runJob('remind-activations');
    expect(holders.map((holder) => remindersTo(holder).length)).toEqual([0, 1]);
  });

  it('goes out anew when the window has begun anew, and once when two runs meet', async () => {
    await world.setClock(NOTICE_DAY);
    const holder = await anApproved();
    await world.setClock('2026-12-02T10:05:00+07:00');
    await Promise.all([runJob('remind-activations'), runJob('remind-activations')]);
    expect(remindersTo(holder)).toHaveLength(1);
    await world.owner.query(
      `update account set window_closes_at = window_closes_at + interval '7 days', reminded_at = null
       where citizen_id = (select id from citizen where (personal_id_number).print = $1)`,
      [TEST_SEALER.print(holder.personalIdNumber)],
    );
    await world.setClock('2026-12-09T10:05:00+07:00');
    await runJob('remind-activations');
    expect(remindersTo(holder)).toHaveLength(2);
  });
});
