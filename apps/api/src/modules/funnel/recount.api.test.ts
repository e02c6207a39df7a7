import { FUNNEL_STAGES } from '@dinhdanh/domain';
import type { JobHelpers } from 'graphile-worker';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkStatistics, statisticsReportOf } from '../../cli/check-statistics.ts';
import { foldStatistics } from '../../platform/statistics/fold.ts';
import { settlePeople, startRandomServers, type RandomServers } from '../../testing/random-servers.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';

/** `RECOUNT_MUTATIONS=10000` runs the whole promise; the default keeps the suite short. */
// eslint-disable-next-line dinhdanh/no-process-env -- how long a test is to run is no setting of the product
const MUTATIONS = Number(process.env.RECOUNT_MUTATIONS ?? 1_000);
const DAYS = 4;

let world: TestWorld;
let servers: RandomServers;
beforeAll(async () => {
  world = await createTestWorld();
  await settlePeople(world.owner);
  servers = await startRandomServers(2, world.config);
});
afterAll(async () => {
  await servers.close();
  await world.close();
});

const fold = () =>
  foldStatistics({}, {
    withPgClient: async (work: (client: unknown) => Promise<unknown>) => {
      const client = await world.owner.connect();
      try {
        return await work(client);
      } finally {
        client.release();
      }
    },
  } as unknown as JobHelpers);

/** Both processes at work, and folding in between, until so many transactions have changed something. */
async function liveThrough(mutations: number): Promise<void> {
  let isOver = false;
  const folding = async () => {
    while (!isOver) await Promise.all([fold(), fold()]);
  };
  const folder = folding();
  try {
    await servers.mutate(mutations);
  } finally {
    isOver = true;
    await folder;
  }
}

async function recount() {
  const client = await world.owner.connect();
  try {
    return statisticsReportOf(await checkStatistics(client));
  } finally {
    client.release();
  }
}

interface FunnelRow {
  readonly unit: { readonly code: string };
  readonly sums: {
    readonly buckets: readonly { readonly stage: string; readonly count: number }[];
    readonly applications: number;
    readonly total: number;
  };
}

async function funnelOn(on: string): Promise<Record<string, Record<string, number>>> {
  const { data } = await (
    await world.officer('thamdinh')
  ).query(
    `query ($on: LocalDate) { funnel(on: $on) { rows { unit { code } sums { buckets { stage count } applications total } } } }`,
    { on },
  );
  return Object.fromEntries(
    (data.funnel.rows as FunnelRow[]).map(({ unit, sums }) => {
      expect(sums.buckets.reduce((sum, { count }) => sum + count, 0)).toBe(sums.applications);
      expect(sums.total).toBe(sums.applications);
      return [unit.code, Object.fromEntries(sums.buckets.map(({ stage, count }) => [stage, count]))];
    }),
  );
}

/** The buckets as one counts them by hand, application by application. */
async function recountedFunnel(): Promise<Record<string, Record<string, number>>> {
  const { rows } = await world.owner.query<{ code: string; stage: string; count: number }>(
    `select u.code, case a.state when 'SUBMITTED' then 'COLLECTED' when 'CHECKING' then 'CHECKING' when 'READY_FOR_REVIEW' then 'CHECKING'
       when 'APPROVED' then coalesce(k.funnel_stage, 'RAISED') else a.state end as stage, count(*)::integer
     from application a join administrative_unit u on u.id = a.unit_id left join account k on k.granted_by_application_id = a.id group by 1, 2`,
  );
  const none = Object.fromEntries(FUNNEL_STAGES.map((stage) => [stage, 0]));
  const counted: Record<string, Record<string, number>> = {};
  for (const { code, stage, count } of rows) counted[code] = { ...(counted[code] ?? none), [stage]: count };
  return counted;
}

it(
  `after ${MUTATIONS} random mutations from two processes, folded in between, statistics equal a recount and buckets add up for every unit and day`,
  { timeout: 600_000 },
  async ({ annotate }) => {
    const byDay: [day: string, buckets: Record<string, Record<string, number>>][] = [];
    for (let day = 0; day < DAYS; day += 1) {
      await liveThrough(MUTATIONS / DAYS);
      const { rows } = await world.owner.query<{ day: string }>(
        `select to_char(app_today(), 'YYYY-MM-DD') as day`,
      );
      byDay.push([rows[0]?.day ?? '', await recountedFunnel()]);
      expect(await recount()).toMatchObject({ isKept: true });
      await world.letPass('1 day');
    }
    for (const [day, buckets] of byDay) expect([day, await funnelOn(day)]).toEqual([day, buckets]);
    await fold();
    for (const [day, buckets] of byDay) expect([day, await funnelOn(day)]).toEqual([day, buckets]);
    // Nothing is proved by a mix in which something never happened.
    for (const [name, count] of servers.counts()) expect([name, count > 0]).toEqual([name, true]);
    expect(servers.counts().size).toBe(10);
    await annotate(
      JSON.stringify({ ...Object.fromEntries(servers.counts()), outwaited: servers.outwaited() }),
    );
  },
);
