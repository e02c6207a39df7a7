import { randomUUID } from 'node:crypto';
import { ACCOUNT_STATES, accountStageOf, FUNNEL_STAGES, WINDOW_OPENINGS } from '@dinhdanh/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  activate,
  aDeclaration,
  aGrantedCitizen,
  anAccountToActivate,
  anApplicationReadyForReview,
  approve,
  aStartedActivation,
  decide,
  HOLDER_PASSWORD,
  startActivation,
} from '../../testing/builders.ts';
import { createTestWorld, type Client, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

const FUNNEL = `query ($unitCode: String, $on: LocalDate, $units: UnitView) {
  funnel(unitCode: $unitCode, on: $on, units: $units) {
    asOf on
    rows { unit { code name } unitCodes sums { buckets { stage count opens } applications accountsWithoutApplication total } }
    total { buckets { stage count opens } applications accountsWithoutApplication total }
  }
}`;
const PEOPLE = `query ($unitCodes: [String!]!, $stage: FunnelStage!, $page: PageInput) {
  funnelPeople(unitCodes: $unitCodes, stage: $stage, page: $page) {
    items { id unit { code } fullName maskedPersonalIdNumber maskedPhoneNumber hamlet applicationId applicationCode approvedAt }
    total totalIsCapped
  }
}`;

interface Sums {
  readonly buckets: readonly {
    readonly stage: string;
    readonly count: number;
    readonly opens: string | null;
  }[];
  readonly applications: number;
  readonly accountsWithoutApplication: number;
  readonly total: number;
}

const readFunnel = async (officer: Client, variables: Record<string, unknown> = {}) =>
  (await officer.query(FUNNEL, variables)).data.funnel;

/** The buckets of a unit that are not empty. */
async function bucketsOf(unitCode: string, variables: Record<string, unknown> = {}) {
  const { rows } = await readFunnel(await world.officer('thamdinh'), { unitCode, ...variables });
  const sums: Sums | undefined = rows[0]?.sums;
  expect(sums?.buckets.reduce((sum, { count }) => sum + count, 0) ?? 0).toBe(sums?.total ?? 0);
  expect((sums?.applications ?? 0) + (sums?.accountsWithoutApplication ?? 0)).toBe(sums?.total ?? 0);
  return Object.fromEntries(
    (sums?.buckets ?? []).filter(({ count }) => count !== 0).map(({ stage, count }) => [stage, count]),
  );
}

const fold = async () => {
  await world.owner.query(`select graphile_worker.add_job('fold-statistics')`);
  await world.runJobs();
};

describe('the funnel of a ward', () => {
  it('follows an application from the counter to the first sign-in, one bucket at a time', async () => {
    const unitCode = '06721';
    world.smsGateway.receipts.set('0912000001', null);
    const { declaration, ...application } = await anApplicationReadyForReview(world, {
      unitCode,
      phoneNumber: '0912000001',
    });
    expect(await bucketsOf(unitCode)).toEqual({ CHECKING: 1 });
    await approve(await world.officer('thamdinh'), application);
    expect(await bucketsOf(unitCode)).toEqual({ APPROVED: 1 });
    await world.runJobs();
    expect(await bucketsOf(unitCode)).toEqual({ NOTIFIED: 1 });
    world.smsGateway.receipts.set('0912000001', 'DELIVERED');
    await world.owner.query(`select graphile_worker.add_job('collect-receipts')`);
    await world.runJobs();
    expect(await bucketsOf(unitCode)).toEqual({ DELIVERED: 1 });
    await startActivation(world.visitor('portal'), declaration);
    expect(await bucketsOf(unitCode)).toEqual({ DELIVERED: 1 });
    await world.runJobs();
    expect(await bucketsOf(unitCode)).toEqual({ ACTIVATION_STARTED: 1 });
    await world.letPass('31 seconds');
    await activate(world, declaration);
    expect(await bucketsOf(unitCode)).toEqual({ ACTIVATED: 1 });
    await world.letPass('31 seconds');
    await world.holder({ ...declaration, password: HOLDER_PASSWORD });
    expect(await bucketsOf(unitCode)).toEqual({ SIGNED_IN: 1 });
  });

  it('puts back among the approved whoever the notice did not reach', async () => {
    world.smsGateway.receipts.set('0912000002', 'UNDELIVERED');
    await aGrantedCitizen(world, { unitCode: '06733', phoneNumber: '0912000002' });
    await world.owner.query(`select graphile_worker.add_job('collect-receipts')`);
    await world.runJobs();
    expect(await bucketsOf('06733')).toEqual({ APPROVED: 1 });
  });

  it('holds returned and refused applications apart, and the second application of one person as raised', async () => {
    const unitCode = '06736';
    const reviewer = await world.officer('thamdinh');
    await decide(reviewer, 'returnApplication', await anApplicationReadyForReview(world, { unitCode }));
    await decide(
      reviewer,
      'refuseApplication',
      await anApplicationReadyForReview(world, { unitCode }),
      'Thẻ căn cước đã hết hạn, cần đổi thẻ.',
    );
    const first = await anApplicationReadyForReview(world, { unitCode, level: 'LEVEL_1' });
    await approve(reviewer, first);
    await approve(
      reviewer,
      await anApplicationReadyForReview(world, {
        ...first.declaration,
        idempotencyKey: randomUUID(),
        level: 'LEVEL_2',
      }),
    );
    expect(await bucketsOf(unitCode)).toEqual({ RETURNED: 1, REFUSED: 1, NOTIFIED: 1, RAISED: 1 });
  });

  it('says apart the accounts that no application here granted', async () => {
    await anAccountToActivate(world, { unitCode: '06754' });
    const { rows } = await readFunnel(await world.officer('thamdinh'), { unitCode: '06754' });
    expect(rows[0].sums).toMatchObject({ applications: 0, accountsWithoutApplication: 1, total: 1 });
  });

  it('tells nothing about numbers of which there is no account', async () => {
    const before = await readFunnel(await world.officer('thamdinh'));
    await aStartedActivation(world, aDeclaration());
    expect((await readFunnel(await world.officer('thamdinh'))).total).toEqual(before.total);
  });
});

describe('the day of a funnel', () => {
  it('gives any day in the past as it stood at its end, folded or not, and no list for it', async () => {
    const unitCode = '06739';
    const { rows } = await world.owner.query<{ today: string }>(
      `select to_char(app_today(), 'YYYY-MM-DD') as today`,
    );
    await anApplicationReadyForReview(world, { unitCode });
    const yesterday = { on: rows[0]?.today };
    await world.letPass('1 day');
    const { declaration: _, ...second } = await anApplicationReadyForReview(world, { unitCode });
    await approve(await world.officer('thamdinh'), second);
    const now = { CHECKING: 1, APPROVED: 1 };
    expect([await bucketsOf(unitCode, yesterday), await bucketsOf(unitCode)]).toEqual([{ CHECKING: 1 }, now]);
    await fold();
    await world.runJobs();
    expect(await bucketsOf(unitCode, yesterday)).toEqual({ CHECKING: 1 });
    const then = await readFunnel(await world.officer('thamdinh'), yesterday);
    expect(then.on).toBe(yesterday.on);
    expect(then.total.buckets.every(({ opens }: { opens: unknown }) => opens === null)).toBe(true);
  });

  it('is not one to come', async () => {
    const { errors } = await (await world.officer('thamdinh')).query(FUNNEL, { on: '2999-01-01' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'on' });
  });

  it('a delta that is folded after its day has been makes that day higher and every later one', async () => {
    const unit = `(select id from administrative_unit where code = '06748' and valid_from is null)`;
    const deltaOn = (day: string) =>
      world.owner.query(
        `insert into statistic_delta (unit_id, on_day, measure, amount) values (${unit}, '${day}', 'APPLICATION_REFUSED', 1)`,
      );
    await deltaOn('2026-01-03');
    await fold();
    await deltaOn('2026-01-01');
    await deltaOn('2026-01-02');
    await fold();
    const { rows } = await world.owner.query<{ day: string; amount: string }>(
      `select to_char(on_day, 'DD') as day, amount from statistic_standing where unit_id = ${unit} and measure = 'APPLICATION_REFUSED' order by on_day`,
    );
    expect(rows.map(({ day, amount }) => `${day}: ${amount}`)).toEqual(['01: 1', '02: 2', '03: 3']);
  });
});

describe('who may look', () => {
  it('a ward leader sees numbers and can open none of them', async () => {
    const leader = await world.officer('lanhdao');
    const funnel = await readFunnel(leader);
    expect(funnel.rows.map(({ unit }: { unit: { code: string } }) => unit.code)).toEqual(['06721']);
    expect(funnel.total.total).toBeGreaterThan(0);
    expect(funnel.total.buckets.every(({ opens }: { opens: unknown }) => opens === null)).toBe(true);
    const { errors } = await leader.query(PEOPLE, { unitCodes: ['06721'], stage: 'SIGNED_IN' });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('a case worker opens applications before the decision and people after it', async () => {
    const { total } = await readFunnel(await world.officer('thamdinh'));
    expect(total.buckets.map(({ stage, opens }: { stage: string; opens: string }) => [stage, opens])).toEqual(
      FUNNEL_STAGES.map((stage, place) => [stage, place < 4 ? 'APPLICATIONS' : 'PEOPLE']),
    );
  });

  it('units of then and of today add up to the same', async () => {
    const officer = await world.officer('thamdinh');
    const then = await readFunnel(officer);
    const now = await readFunnel(officer, { units: 'AS_OF_TODAY' });
    expect(now.total).toEqual(then.total);
    expect(now.rows.length).toBeLessThan(then.rows.length);
    expect(now.rows.flatMap(({ unitCodes }: { unitCodes: string[] }) => unitCodes)).toEqual(
      expect.arrayContaining(['06721', '06733', '06754']),
    );
  });
});

describe('the people behind a number', () => {
  it('are as many as the number says, masked, and the reading is recorded', async () => {
    const unitCode = '06742';
    const holder = await aGrantedCitizen(world, { unitCode });
    await aGrantedCitizen(world, { unitCode });
    const reviewer = await world.officer('thamdinh');
    const stage = Object.keys(await bucketsOf(unitCode))[0] ?? '';
    const { data } = await reviewer.query(PEOPLE, {
      unitCodes: [unitCode],
      stage,
      page: { offset: 0, limit: 1 },
    });
    expect(data.funnelPeople).toMatchObject({ total: 2, totalIsCapped: false });
    const [first] = data.funnelPeople.items;
    expect(first).toMatchObject({
      fullName: holder.fullName,
      applicationCode: expect.stringMatching(/^HS-/) as string,
    });
    expect(JSON.stringify(data)).not.toContain(holder.personalIdNumber);
    expect(JSON.stringify(data)).not.toContain(holder.phoneNumber);
    const { rows } = await world.owner.query<{ details: object }>(
      `select content::json -> 'details' as details from audit_line where action = 'FUNNEL_PEOPLE_LISTED'`,
    );
    expect(rows.map(({ details }) => details)).toEqual([{ stage, count: 1 }]);
  });

  it('of a raised account are its later applications', async () => {
    const { data } = await (
      await world.officer('thamdinh')
    ).query(PEOPLE, { unitCodes: ['06736'], stage: 'RAISED' });
    expect(data.funnelPeople.items).toHaveLength(1);
    expect(data.funnelPeople.items[0].id).toBe(data.funnelPeople.items[0].applicationId);
  });

  it('of a unit that the officer does not cover are nobody', async () => {
    const variables = { unitCodes: ['06742'], stage: 'NOTIFIED' };
    const { data } = await (await world.officer('thamdinh.traco')).query(PEOPLE, variables);
    expect(data.funnelPeople).toEqual({ items: [], total: 0, totalIsCapped: false });
    expect((await (await world.officer('thamdinh')).query(PEOPLE, variables)).data.funnelPeople.total).toBe(
      2,
    );
  });

  it('of a stage before the decision are nobody, for they have no account yet', async () => {
    const variables = { unitCodes: ['06721'], stage: 'COLLECTED' };
    const { data } = await (await world.officer('thamdinh')).query(PEOPLE, variables);
    expect(data.funnelPeople).toEqual({ items: [], total: 0, totalIsCapped: false });
  });

  it('of more than 200 units at once are not asked for', async () => {
    const variables = { unitCodes: Array.from({ length: 201 }, () => '06721'), stage: 'LOCKED' };
    const { errors } = await (await world.officer('thamdinh')).query(PEOPLE, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'unitCodes' });
  });
});

it('the database and the domain agree on the stage of every account there can be', async () => {
  const facts = ACCOUNT_STATES.flatMap((state) =>
    [null, ...WINDOW_OPENINGS].flatMap((windowOpenedBy) =>
      [true, false].flatMap((hasStartedActivation) =>
        [true, false].map((hasSignedIn) => ({ state, windowOpenedBy, hasStartedActivation, hasSignedIn })),
      ),
    ),
  );
  for (const account of facts) {
    const { rows } = await world.owner.query<{ stage: string }>(
      'select account_funnel_stage($1, $2, $3, $4) as stage',
      [account.state, account.windowOpenedBy, account.hasStartedActivation, account.hasSignedIn],
    );
    expect([account, rows[0]?.stage]).toEqual([account, accountStageOf(account)]);
  }
});
