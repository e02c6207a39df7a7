import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountLifecycle, type AccountState } from '../account/lifecycle.ts';
import { addDays, localDateOf } from '../calendar/local-date.ts';
import { createWorkingCalendar } from '../calendar/working-calendar.ts';
import { regimeOn } from '../legal-regime.ts';
import { DomainRefusal } from '../refusal.ts';
import { SUBJECT_TYPES, type SubjectType } from '../subject.ts';
import {
  assertMayAppeal,
  decideLockAppeal,
  LOCK_APPEAL_ACTIONS,
  LOCK_APPEAL_STATES,
  lockAppealOfficerActions,
  type AppealToDecide,
} from './appeal.ts';
import {
  LOCK_GROUND_ENDINGS,
  LOCK_GROUND_KINDS,
  lockGroundRule,
  stateUnderGrounds,
  type LockGroundEnding,
  type LockGroundKind,
} from './grounds.ts';
import { accountStateFromLines, standingGroundsFromLines, type AccountLine } from './lock-history.ts';
import { lockRequestClock } from './request-terms.ts';
import {
  assertMayActOnLockRequest,
  assertMayRequestLock,
  decideLockRequest,
  LOCK_REQUEST_OFFICER_ACTIONS,
  LOCK_REQUEST_STATES,
  lockRequestLifecycle,
  lockRequestOfficerActions,
  REQUESTER_TYPES,
  type ActingOfficer,
  type LockRequestKind,
  type LockRequestOfficerAction,
  type RequesterType,
  type RequestToAct,
} from './request.ts';
import {
  AUTOMATIC_GROUND_KINDS,
  automaticGroundChange,
  EXPIRY_GROUND_KINDS,
  type AutomaticGroundKind,
  type StatusEvent,
} from './status-events.ts';

const RUNS = 10_000;
const SEED = 20261126;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const CALENDAR = createWorkingCalendar([]);
/** Ten days before the decree changes. */
const BEGINNING = new Date('2024-06-20T02:00:00Z');
const LAST_SECOND_OF_DECREE_59 = new Date('2024-06-30T16:59:59Z');
const REASON = 'Căn cứ của đề nghị không còn phù hợp với hồ sơ.';

const nobody = { canExamine: false, isHeadOfUnit: false, isAuthorityHead: false, canRegister: false };
const OFFICERS: readonly ActingOfficer[] = [
  { ...nobody, officerId: 'intake', canRegister: true },
  { ...nobody, officerId: 'examiner', canExamine: true },
  { ...nobody, officerId: 'head', canExamine: true, isHeadOfUnit: true },
  { ...nobody, officerId: 'authority', isAuthorityHead: true },
  // One person with every role is stopped by what that person did before.
  { officerId: 'everything', canExamine: true, isHeadOfUnit: true, isAuthorityHead: true, canRegister: true },
];

interface Ground {
  readonly id: string;
  readonly kind: LockGroundKind;
  readonly requestId: number | null;
  readonly eventId: string | null;
  isProvisional: boolean;
  endedAt: Date | null;
}

type Request = {
  -readonly [Field in keyof RequestToAct]: RequestToAct[Field];
} & { readonly id: number; readonly targetId: number | null };

type Appeal = { -readonly [Field in keyof AppealToDecide]: AppealToDecide[Field] } & {
  readonly requestId: number;
};

/** What the services keep of one account, its requests and its appeals, and how they change it. */
class World {
  now = BEGINNING;
  state: AccountState = accountLifecycle.initial;
  activatedAt: Date | null = null;
  readonly lines: AccountLine[] = [{ action: 'ACCOUNT_GRANTED', details: { level: 'LEVEL_2' } }];
  readonly grounds: Ground[] = [];
  readonly events = new Map<string, StatusEvent>();
  readonly requests: Request[] = [];
  readonly appeals: Appeal[] = [];
  readonly reached = new Set<string>();
  readonly subject: SubjectType;

  constructor(subject: SubjectType) {
    this.subject = subject;
  }

  standing(is: (ground: Ground) => boolean = () => true): Ground[] {
    return this.grounds.filter((ground) => ground.endedAt === null && is(ground));
  }

  start(kind: LockGroundKind, of: Partial<Pick<Ground, 'requestId' | 'eventId' | 'isProvisional'>> = {}) {
    const ground: Ground = {
      ...{ id: `ground-${this.grounds.length}`, kind, endedAt: null },
      ...{ requestId: null, eventId: null, isProvisional: false },
      ...of,
    };
    this.grounds.push(ground);
    this.lines.push({ action: 'LOCK_GROUND_STARTED', details: { groundId: ground.id, ground: kind } });
    const before = this.state;
    this.state = stateUnderGrounds(this, this.grounds);
    if (before !== this.state) this.lines.push({ action: 'ACCOUNT_LOCKED', details: { ground: kind } });
    this.reached.add(`START ${kind}`);
  }

  end(grounds: readonly Ground[], because: LockGroundEnding) {
    if (grounds.length === 0) return;
    for (const ground of grounds) {
      ground.endedAt = this.now;
      this.lines.push({
        action: 'LOCK_GROUND_ENDED',
        details: { groundId: ground.id, ground: ground.kind, because },
      });
    }
    const before = this.state;
    this.state = stateUnderGrounds(this, this.grounds);
    if (before !== this.state)
      this.lines.push({ action: 'ACCOUNT_UNLOCKED', details: { because, state: this.state } });
    this.reached.add(`END ${because} ${before === this.state ? 'AND STAY' : this.state}`);
  }

  /** What the feed does after an event has come, and the schedule after some time. */
  follow(kind: AutomaticGroundKind) {
    if (!lockGroundRule(regimeOn(localDateOf(this.now)), this.subject, kind)) return;
    const [standing] = this.standing((ground) => ground.kind === kind);
    const events = [...this.events.values()].filter((event) => event.kind === kind);
    const change = automaticGroundChange({ events, standing: standing ?? null, now: this.now });
    if (change?.change === 'START') this.start(kind, { eventId: change.eventId });
    if (change?.change === 'END' && standing) this.end([standing], change.because);
  }
}

type Act = (world: World) => void;

const pass = (time: number | 'LAST_SECOND' | 'ONE_SECOND'): Act =>
  function pass(world) {
    const before = regimeOn(localDateOf(world.now));
    if (time === 'LAST_SECOND') {
      if (world.now < LAST_SECOND_OF_DECREE_59) world.now = LAST_SECOND_OF_DECREE_59;
    } else world.now = new Date(world.now.getTime() + (time === 'ONE_SECOND' ? 1_000 : time));
    if (before !== regimeOn(localDateOf(world.now))) world.reached.add('DECREE CHANGES');
    for (const kind of AUTOMATIC_GROUND_KINDS) world.follow(kind);
  };

const activate: Act = (world) => {
  world.state = accountLifecycle.next(world.state, 'ACTIVATE');
  world.activatedAt = world.now;
  world.lines.push({ action: 'ACCOUNT_ACTIVATED', details: { level: 'LEVEL_2' } });
};

/** An event arrives: of now, late or about the future, once more under its number, or as the correction of another. */
const hear =
  (
    kind: AutomaticGroundKind,
    of: { number: number; daysAway: number; holds: boolean; isCorrection: boolean; corrects: number },
  ): Act =>
  (world) => {
    const id = `${kind}-${of.number}`;
    if (world.events.has(id)) {
      world.reached.add('EVENT REPEATED');
      return;
    }
    const asOf = new Date(world.now.getTime() + of.daysAway * DAY);
    world.reached.add(
      of.isCorrection ? 'EVENT CORRECTS' : of.daysAway > 0 ? 'EVENT OF THE FUTURE' : 'EVENT LATE',
    );
    const expires = EXPIRY_GROUND_KINDS.some((expiry) => expiry === kind);
    world.events.set(id, {
      ...{ id, kind, asOf },
      ...(of.isCorrection
        ? { says: 'CORRECTION', corrects: `${kind}-${of.corrects}` }
        : expires
          ? {
              says: 'VALID_UNTIL',
              expiresOn: of.number === 0 ? null : addDays(localDateOf(asOf), of.holds ? -3 : 12),
            }
          : { says: 'FACT', holds: of.holds }),
    } as StatusEvent);
    world.follow(kind);
  };

const lockOwn: Act = (world) => {
  if (world.activatedAt === null || world.standing(({ kind }) => kind === 'HOLDER_REQUEST').length > 0)
    return;
  world.start('HOLDER_REQUEST');
};

const unlockOwn: Act = (world) => {
  const own = world.standing(({ kind }) => kind === 'HOLDER_REQUEST');
  if (own.length === 0) throw new DomainRefusal('OWN_LOCK_NOT_STANDING');
  world.end(own, 'HOLDER_UNLOCKED');
};

const request =
  (
    kind: LockRequestKind,
    of: { requester: RequesterType; isByMachine: boolean; isSealed: boolean; at: number },
  ): Act =>
  (world) => {
    const { regime, stage } = lockRequestClock(world.now, CALENDAR);
    assertMayRequestLock(of.requester, regime);
    const locks = world.requests.filter((earlier) => earlier.kind === 'LOCK' && earlier.state === 'APPROVED');
    const target = kind === 'UNLOCK' ? locks[of.at % Math.max(1, locks.length)] : undefined;
    if (kind === 'UNLOCK' && (!target || world.standing((g) => g.requestId === target.id).length === 0))
      throw new DomainRefusal('LOCK_NOT_STANDING');
    world.requests.push({
      ...{ id: world.requests.length, regime, kind, state: lockRequestLifecycle(regime).initial },
      ...{ registeredBy: of.isByMachine ? null : 'intake', forwardedBy: null },
      ...{ isLockedAtOnce: false, isSealed: of.isSealed, targetId: target?.id ?? null },
    });
    world.reached.add(`REQUEST ${kind} ${regime} ${stage} ${of.requester}`);
  };

const chosen = <Thing>(things: readonly Thing[], at: number): Thing | undefined =>
  things[at % Math.max(1, things.length)];
/** One of the newest, so that matters come to an end. */
const recent = <Thing>(things: readonly Thing[], at: number): Thing | undefined =>
  chosen(things.slice(-2), at);
/** Now and then somebody whom nobody asked; otherwise one of those who may. */
const someOfficer = (at: number, mayAct: (officer: ActingOfficer) => boolean): ActingOfficer | undefined =>
  chosen(at % 4 === 0 ? OFFICERS : OFFICERS.filter(mayAct), at >> 2) ?? chosen(OFFICERS, at);

const act =
  (action: LockRequestOfficerAction, officerAt: number, requestAt: number): Act =>
  (world) => {
    const one = recent(world.requests, requestAt);
    const officer =
      one && someOfficer(officerAt, (some) => lockRequestOfficerActions(one, some).includes(action));
    if (!officer || !one) return;
    const grounds = world.standing(({ requestId }) => requestId === one.id);
    const lifecycle = lockRequestLifecycle(one.regime);
    switch (action) {
      case 'LOCK_AT_ONCE':
        assertMayActOnLockRequest(one, officer, action);
        one.isLockedAtOnce = true;
        world.start('AUTHORITY_REQUEST', { requestId: one.id, isProvisional: true });
        break;
      case 'UNSEAL':
        assertMayActOnLockRequest(one, officer, action);
        one.isSealed = false;
        break;
      case 'FORWARD':
        assertMayActOnLockRequest(one, officer, action);
        one.state = lifecycle.next(one.state, action);
        one.forwardedBy = officer.officerId;
        break;
      case 'WITHDRAW':
        assertMayActOnLockRequest(one, officer, action);
        one.state = lifecycle.next(one.state, action);
        world.end(grounds, 'NOT_CONFIRMED');
        break;
      case 'APPROVE':
        one.state = decideLockRequest(one, officer, { action, reason: null });
        if (one.kind === 'UNLOCK')
          world.end(
            world.standing(({ requestId }) => requestId === one.targetId),
            'UNLOCK_APPROVED',
          );
        else if (grounds.length > 0) for (const ground of grounds) ground.isProvisional = false;
        else world.start('AUTHORITY_REQUEST', { requestId: one.id });
        break;
      case 'REFUSE':
        one.state = decideLockRequest(one, officer, { action, reason: REASON });
        world.end(grounds, 'NOT_CONFIRMED');
        break;
      case 'REVERSE':
        reverse(world, one, () => decideLockRequest(one, officer, { action, reason: REASON }));
        break;
    }
    world.reached.add(`${action} ${one.kind} ${one.regime}`);
    world.reached.add(one.state);
  };

/** Reversed by the head or after an appeal: the same effects. */
function reverse(world: World, one: Request, decide: () => Request['state']) {
  one.state = decide();
  world.end(
    world.standing(({ requestId }) => requestId === one.id),
    'DECISION_REVERSED',
  );
}

const appeal =
  (requestAt: number): Act =>
  (world) => {
    const one = recent(world.requests, requestAt);
    if (!one) return;
    assertMayAppeal({ ...one, isStanding: world.standing((g) => g.requestId === one.id).length > 0 });
    if (world.appeals.some(({ requestId, state }) => requestId === one.id && state === 'ACCEPTED')) return;
    world.appeals.push({
      ...{ state: 'ACCEPTED', regime: one.regime, registeredBy: 'intake', requestId: one.id },
    });
    world.reached.add('APPEAL ACCEPTED');
  };

const decideAppeal =
  (action: (typeof LOCK_APPEAL_ACTIONS)[number], officerAt: number, appealAt: number): Act =>
  (world) => {
    const one = recent(world.appeals, appealAt);
    const officer =
      one && someOfficer(officerAt, (some) => lockAppealOfficerActions(one, some).includes(action));
    if (!officer || !one) return;
    one.state = decideLockAppeal(one, officer, { action, reason: REASON });
    const appealed = world.requests[one.requestId];
    if (one.state === 'GRANTED' && appealed?.state === 'APPROVED')
      reverse(world, appealed, () => lockRequestLifecycle(appealed.regime).next(appealed.state, 'REVERSE'));
    world.reached.add(`APPEAL ${one.state}`);
  };

const at = fc.nat({ max: 59 });
const anAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(HOUR, DAY, 3 * DAY, 20 * DAY, 'LAST_SECOND' as const, 'ONE_SECOND' as const)
      .map(pass),
  },
  { weight: 1, arbitrary: fc.constant(activate) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...AUTOMATIC_GROUND_KINDS),
        fc.record({
          number: fc.nat({ max: 5 }),
          daysAway: fc.integer({ min: -12, max: 6 }),
          holds: fc.boolean(),
          isCorrection: fc.nat({ max: 3 }).map((n) => n === 0),
          corrects: fc.nat({ max: 5 }),
        }),
      )
      .map(([kind, of]) => hear(kind, of)),
  },
  { weight: 2, arbitrary: fc.constantFrom(lockOwn, unlockOwn) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom('LOCK' as const, 'LOCK' as const, 'UNLOCK' as const),
        fc.record({
          requester: fc.constantFrom(...REQUESTER_TYPES),
          isByMachine: fc.boolean(),
          isSealed: fc.nat({ max: 3 }).map((n) => n === 0),
          at,
        }),
      )
      .map(([kind, of]) => request(kind, of)),
  },
  {
    weight: 12,
    arbitrary: fc
      .tuple(fc.constantFrom(...LOCK_REQUEST_OFFICER_ACTIONS), at, at)
      .map(([action, officerAt, requestAt]) => act(action, officerAt, requestAt)),
  },
  { weight: 2, arbitrary: at.map(appeal) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...LOCK_APPEAL_ACTIONS), at, at)
      .map(([action, officerAt, appealAt]) => decideAppeal(action, officerAt, appealAt)),
  },
);

/** Does what is tried; what a rule refuses changes nothing, and nothing else goes wrong. */
function attempt(world: World, tried: Act) {
  const before = pictureOf(world);
  try {
    tried(world);
  } catch (error) {
    if (!(error instanceof DomainRefusal)) throw error;
    if (pictureOf(world) !== before)
      throw new Error('An act that was refused has changed something.', { cause: error });
    world.reached.add(`REFUSED ${error.code}`);
  }
}

const pictureOf = ({ state, lines, grounds, requests, appeals }: World): string =>
  [
    state,
    lines.length,
    ...grounds.map(({ endedAt, isProvisional }) => `${endedAt === null}${isProvisional}`),
    ...[...requests, ...appeals].map((one) => one.state),
  ].join();

/** What must hold after every act, whatever came before. */
function assertPromisesKept(world: World) {
  const standing = world.standing();
  const promise = (isKept: boolean, what: string) => {
    if (!isKept) throw new Error(what);
  };
  promise((world.state === 'LOCKED') === standing.length > 0, 'It is locked exactly while a ground stands.');
  promise(
    world.state === 'LOCKED' || (world.state === 'ACTIVE') === (world.activatedAt !== null),
    'It opens into the state that it had.',
  );
  promise(accountStateFromLines(world.lines) === world.state, 'The lines rebuild the state.');
  promise(
    standingGroundsFromLines(world.lines)
      .map(({ groundId, kind }) => groundId + kind)
      .join() === standing.map(({ id, kind }) => id + kind).join(),
    'The lines rebuild the grounds.',
  );
  const regime = regimeOn(localDateOf(world.now));
  for (const { kind, requestId, isProvisional } of standing) {
    promise(lockGroundRule(regime, world.subject, kind) !== null, `${kind} is a ground for this holder.`);
    promise(
      requestId !== null || standing.filter((other) => other.kind === kind).length === 1,
      `${kind} stands once.`,
    );
    const from = requestId === null ? undefined : world.requests[requestId];
    if (from)
      promise(
        from.kind === 'LOCK' &&
          (isProvisional ? ['RECEIVED', 'FORWARDED'].includes(from.state) : from.state === 'APPROVED'),
        'A ground of a request stands on its approval, or before the decision as an urgent lock.',
      );
  }
  for (const { state, regime: decree } of world.requests)
    promise(
      LOCK_REQUEST_STATES.includes(state) && (decree !== 'ND59_2022' || state !== 'FORWARDED'),
      'A request is in a state of its life.',
    );
}

/** Worked out anew from every event that has come, in the reverse of the order in which they came. */
function assertFeedFollowed(world: World) {
  for (const kind of AUTOMATIC_GROUND_KINDS) {
    if (!lockGroundRule(regimeOn(localDateOf(world.now)), world.subject, kind)) continue;
    const events = [...world.events.values()].filter((event) => event.kind === kind).reverse();
    const isSaid = automaticGroundChange({ events, standing: null, now: world.now }) !== null;
    if (isSaid !== world.standing((ground) => ground.kind === kind).length > 0)
      throw new Error(`${kind} stands exactly while its register says so.`);
  }
}

describe(`any of ${RUNS} interleavings of registers, holders, requests, decisions, appeals and time`, () => {
  test(
    'leaves the account locked exactly while a ground stands, takes no step that is not in a life cycle, and is rebuilt from its audit lines after every act [R-138] [R-145]',
    { timeout: 60_000 },
    () => {
      const reached = new Set<string>();
      fc.assert(
        fc.property(
          fc.constantFrom(...SUBJECT_TYPES),
          fc.boolean(),
          fc.array(anAct, { minLength: 1, maxLength: 30, size: 'max' }),
          (subject, isActive, acts) => {
            const world = new World(subject);
            if (isActive) activate(world);
            for (const tried of acts) {
              attempt(world, tried);
              assertPromisesKept(world);
            }
            pass(0)(world);
            assertPromisesKept(world);
            assertFeedFollowed(world);
            for (const what of world.reached) reached.add(what);
          },
        ),
        { numRuns: RUNS, seed: SEED },
      );
      // The generator would prove little if it never came to an end of what can happen.
      const expected = [
        ...LOCK_GROUND_KINDS.map((kind) => `START ${kind}`),
        ...LOCK_GROUND_ENDINGS.flatMap((because) =>
          ['AND STAY', 'ACTIVE', 'GRANTED']
            .filter((after) => because !== 'HOLDER_UNLOCKED' || after !== 'GRANTED')
            .map((after) => `END ${because} ${after}`),
        ),
        ...LOCK_REQUEST_STATES,
        ...LOCK_APPEAL_STATES.map((state) => `APPEAL ${state}`),
        'DECREE CHANGES',
        'EVENT REPEATED',
        'EVENT CORRECTS',
        'EVENT OF THE FUTURE',
        'EVENT LATE',
        'REQUEST LOCK ND59_2022 DECISION RELYING_PARTY',
        'REQUEST UNLOCK ND69_2024 EXAMINATION PROCEDURAL_AGENCY',
        'LOCK_AT_ONCE LOCK ND59_2022',
        'LOCK_AT_ONCE LOCK ND69_2024',
        'REFUSED REQUESTER_NOT_ENTITLED',
        'REFUSED SELF_DECISION_FORBIDDEN',
        'REFUSED STATE_CONFLICT',
      ];
      expect(expected.filter((what) => !reached.has(what))).toEqual([]);
    },
  );
});
