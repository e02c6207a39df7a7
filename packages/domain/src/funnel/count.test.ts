import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountLifecycle } from '../account/lifecycle.ts';
import { WINDOW_OPENINGS, type WindowOpening } from '../account/activation-window.ts';
import { applicationLifecycle, type ApplicationState } from '../application/lifecycle.ts';
import { funnelOf, totalFunnel, type FunnelFigures } from './count.ts';
import { accountStageOf, funnelStageOf, FUNNEL_STAGES, type AccountFacts } from './stage.ts';

interface Account extends AccountFacts {
  readonly wasActivated: boolean;
}
interface Matter {
  readonly unit: number;
  readonly person: number;
  state: ApplicationState;
  account: Account | null;
}

const UNITS = 3;
const PEOPLE = 6;
/** One thing that happens: to whom, where, and which of the things that may happen to it then. */
const event = fc.record({
  person: fc.nat(PEOPLE - 1),
  unit: fc.nat(UNITS - 1),
  choice: fc.nat(1_000),
  isNextDay: fc.boolean(),
});

/** What may happen to an account now; each gives how it stands afterwards. */
function changesOf(account: Account): Account[] {
  if (account.state === 'LOCKED')
    return [
      { ...account, state: accountLifecycle.next('LOCKED', account.wasActivated ? 'UNLOCK' : 'REINSTATE') },
    ];
  const locked = { ...account, state: accountLifecycle.next(account.state, 'LOCK') };
  if (account.state === 'ACTIVE') return [locked, { ...account, hasSignedIn: true }];
  return [
    locked,
    { ...account, state: 'ACTIVE', wasActivated: true },
    { ...account, hasStartedActivation: true },
    ...[null, ...WINDOW_OPENINGS].map((windowOpenedBy: WindowOpening | null) => ({
      ...account,
      windowOpenedBy,
    })),
  ];
}

const NEW_ACCOUNT: Account = {
  state: 'GRANTED',
  windowOpenedBy: null,
  hasStartedActivation: false,
  hasSignedIn: false,
  wasActivated: false,
};

/** A world in which things happen, with kept figures that move by what changed, day by day. */
function liveThrough(history: readonly (typeof event extends fc.Arbitrary<infer E> ? E : never)[]) {
  const matters: Matter[] = [];
  const deltas: { day: number; unit: number; measure: string; amount: number }[] = [];
  const days: { day: number; matters: Matter[] }[] = [];
  let day = 0;
  const count = (unit: number, measure: string, amount: number) =>
    deltas.push({ day, unit, measure, amount });
  for (const { person, unit, choice, isNextDay } of history) {
    const own = matters.filter((matter) => matter.person === person);
    const open = own.find(({ state }) => applicationLifecycle.allowedActions(state).length > 0);
    const granted = own.find(({ account }) => account !== null);
    if (open && (choice % 3 > 0 || !granted)) {
      const actions = applicationLifecycle.allowedActions(open.state);
      const action = actions[choice % actions.length];
      if (action === undefined) continue;
      count(open.unit, `APPLICATION_${open.state}`, -1);
      open.state = applicationLifecycle.next(open.state, action);
      count(open.unit, `APPLICATION_${open.state}`, 1);
      if (open.state === 'APPROVED' && !granted) {
        open.account = NEW_ACCOUNT;
        count(open.unit, `FUNNEL_${accountStageOf(NEW_ACCOUNT)}`, 1);
      }
    } else if (granted?.account && (open || choice % 2 > 0)) {
      const changes = changesOf(granted.account);
      const after = changes[choice % changes.length] ?? granted.account;
      count(granted.unit, `FUNNEL_${accountStageOf(granted.account)}`, -1);
      count(granted.unit, `FUNNEL_${accountStageOf(after)}`, 1);
      granted.account = after;
    } else if (!open) {
      matters.push({ unit, person, state: applicationLifecycle.initial, account: null });
      count(unit, `APPLICATION_${applicationLifecycle.initial}`, 1);
    }
    if (isNextDay) {
      days.push({ day, matters: matters.map((matter) => ({ ...matter })) });
      day += 1;
    }
  }
  days.push({ day, matters });
  return { days, deltas };
}

const figuresOf = (
  deltas: ReturnType<typeof liveThrough>['deltas'],
  unit: number,
  upTo: number,
): FunnelFigures => {
  const kept = (prefix: string) =>
    deltas
      .filter((delta) => delta.unit === unit && delta.day <= upTo && delta.measure.startsWith(prefix))
      .reduce<Record<string, number>>(
        (sums, { measure, amount }) => ({
          ...sums,
          [measure.slice(prefix.length)]: (sums[measure.slice(prefix.length)] ?? 0) + amount,
        }),
        {},
      );
  return { applications: kept('APPLICATION_'), accounts: kept('FUNNEL_'), accountsWithoutApplication: 0 };
};

test('after any history the buckets of every unit and day are a recount, and add up to the number of applications', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (history) => {
      const { days, deltas } = liveThrough(history);
      for (const { day, matters } of days)
        for (let unit = 0; unit < UNITS; unit += 1) {
          const ofUnit = matters.filter((matter) => matter.unit === unit);
          const funnel = funnelOf(figuresOf(deltas, unit, day));
          for (const stage of FUNNEL_STAGES)
            expect(funnel.buckets[stage]).toBe(
              ofUnit.filter(({ state, account }) => funnelStageOf(state, account) === stage).length,
            );
          expect(funnel.total).toBe(ofUnit.length);
          expect(funnel.applications).toBe(ofUnit.length);
        }
    }),
  );
});

test('an account that no application granted is in its bucket, and said apart from the applications', () => {
  const funnel = funnelOf({
    applications: { SUBMITTED: 2, APPROVED: 3 },
    accounts: { ACTIVATED: 2, LOCKED: 1 },
    accountsWithoutApplication: 1,
  });
  expect(funnel.buckets).toMatchObject({ COLLECTED: 2, ACTIVATED: 2, LOCKED: 1, RAISED: 1 });
  expect(funnel).toMatchObject({ applications: 5, accountsWithoutApplication: 1, total: 6 });
});

test('the bottom line is the sum of each column', () => {
  const figures = {
    applications: { REFUSED: 2, APPROVED: 1 },
    accounts: { APPROVED: 1 },
    accountsWithoutApplication: 0,
  };
  const row = funnelOf(figures);
  const total = totalFunnel([row, row]);
  expect(total.buckets).toMatchObject({ REFUSED: 4, APPROVED: 2, RAISED: 0 });
  expect(total).toMatchObject({ applications: 6, total: 6 });
});
