import { VISITS_AT_ONCE } from '@dinhdanh/domain/formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { canDrop, changeOutbox, isUnsettled, nextBatch } from './outbox.ts';
import type { NewVisit, OfficeRecord, Outbox, OutboxAction, Visit, VisitAnswer } from './outbox.ts';

const AT = '2026-11-22T08:30:00+07:00';

const visit = (wishes: Partial<NewVisit> = {}): NewVisit => ({
  clientId: 'v1',
  listId: 'list',
  personId: 'p1',
  personName: 'Đặng Thị Bưởi',
  expectedVersion: 1,
  outcome: 'WILL_DO',
  note: null,
  visitedAt: AT,
  ...wishes,
});

const record = (wishes: Partial<OfficeRecord> = {}): OfficeRecord => ({
  version: 2,
  stage: 'WAITING',
  lastVisit: { outcome: 'WILL_DO', visitedAt: AT, note: null, visitorName: 'Vũ Thị Hồng' },
  ...wishes,
});

const answer = (status: VisitAnswer['status'], wishes: Partial<VisitAnswer> = {}): OutboxAction => ({
  type: 'ANSWER',
  answers: [{ clientId: 'v1', status, message: null, person: null, ...wishes }],
});

const SEND: OutboxAction = { type: 'SEND', clientIds: ['v1'] };
const after = (...actions: readonly OutboxAction[]): Outbox =>
  actions.reduce(changeOutbox, changeOutbox([], { type: 'RECORD', visit: visit() }));
const states = (outbox: Outbox) => outbox.map(({ state }) => state);

describe('a visit on its way', () => {
  it.each<[string, readonly OutboxAction[], Visit['state']]>([
    ['waits when it is written down', [], 'WAITING'],
    ['is being sent', [SEND], 'SENDING'],
    ['waits again when no answer came', [SEND, { type: 'LOSE_ANSWER' }], 'WAITING'],
    ['is recorded', [SEND, answer('RECORDED')], 'RECORDED'],
    ['is recorded when the office had it already', [SEND, answer('ALREADY_RECORDED')], 'RECORDED'],
    [
      'needs a decision when the office knows otherwise',
      [SEND, answer('CONFLICT', { person: record() })],
      'CONFLICT',
    ],
    ['is refused by itself', [SEND, answer('REFUSED', { message: 'Danh sách đã hết hạn.' })], 'REFUSED'],
    ['is refused with its batch', [SEND, { type: 'REFUSE_ALL', message: 'Không nhận.' }], 'REFUSED'],
    ['is not recorded by an answer about another', [SEND, answer('RECORDED', { clientId: 'v9' })], 'WAITING'],
    ['is not recorded by an answer to nothing', [answer('RECORDED')], 'WAITING'],
    ['is not there twice', [{ type: 'RECORD', visit: visit({ outcome: 'AWAY' }) }], 'WAITING'],
  ])('%s', (_, actions, state) => {
    expect(states(after(...actions))).toEqual([state]);
  });

  it('is sent again under the same clientId with the version that the visitor has now seen', () => {
    const again = after(SEND, answer('CONFLICT', { person: record({ version: 7 }) }), {
      type: 'SEND_AGAIN',
      clientId: 'v1',
    });
    expect(again).toMatchObject([{ clientId: 'v1', state: 'WAITING', expectedVersion: 7, office: null }]);
  });

  it.each<[string, readonly OutboxAction[], boolean]>([
    ['before it went out', [], true],
    ['while it is being sent', [SEND], false],
    ['when the office may have it', [SEND, { type: 'LOSE_ANSWER' }], false],
    ['when the record of the office stays', [SEND, answer('CONFLICT', { person: record() })], true],
    ['when the office refused it', [SEND, answer('REFUSED')], true],
    ['when it is recorded', [SEND, answer('RECORDED')], false],
  ])('can be dropped %s: see the table', (_, actions, isDroppable) => {
    const dropped = after(...actions, { type: 'DROP', clientId: 'v1' });
    expect(dropped).toHaveLength(isDroppable ? 0 : 1);
  });
});

it('what the office has goes with its list, and what it has not stays', () => {
  const recorded = after(SEND, answer('RECORDED'));
  const forget = (exceptOf: readonly string[]): OutboxAction => ({ type: 'FORGET_RECORDED', exceptOf });
  expect(changeOutbox(recorded, forget(['list']))).toHaveLength(1);
  expect(changeOutbox(recorded, forget([]))).toEqual([]);
  expect(changeOutbox(after(), forget([]))).toHaveLength(1);
});

describe('two visits to the same person', () => {
  const second = visit({ clientId: 'v2', outcome: 'ACTIVATED', visitedAt: '2026-11-22T15:00:00+07:00' });
  const both = after({ type: 'RECORD', visit: second });

  it('go out one after the other', () => {
    expect(nextBatch(both)?.visits.map(({ clientId }) => clientId)).toEqual(['v1']);
  });

  it('do not contradict each other: the second expects what the first left', () => {
    const next = changeOutbox(changeOutbox(both, SEND), answer('RECORDED', { person: record() }));
    expect(nextBatch(next)?.visits).toMatchObject([{ clientId: 'v2', expectedVersion: 2 }]);
  });

  it('do not hide what somebody else recorded in between', () => {
    const person = record({
      version: 3,
      lastVisit: { outcome: 'MOVED', visitedAt: AT, note: null, visitorName: 'Trần Văn Nam' },
    });
    const next = changeOutbox(changeOutbox(both, SEND), answer('ALREADY_RECORDED', { person }));
    expect(nextBatch(next)?.visits).toMatchObject([{ clientId: 'v2', expectedVersion: 1 }]);
  });

  it('wait while the first needs a decision', () => {
    const stuck = changeOutbox(changeOutbox(both, SEND), answer('CONFLICT', { person: record() }));
    expect(nextBatch(stuck)).toBeNull();
  });
});

describe('a batch', () => {
  it('has visits of one list and at most 200', () => {
    const many = Array.from({ length: 250 }, (_, index) =>
      visit({ clientId: `v${index}`, personId: `p${index}`, listId: index === 3 ? 'other' : 'list' }),
    ).reduce<Outbox>((outbox, one) => changeOutbox(outbox, { type: 'RECORD', visit: one }), []);
    const batch = nextBatch(many);
    expect(batch?.visits).toHaveLength(VISITS_AT_ONCE);
    expect(new Set(batch?.visits.map(({ listId }) => listId))).toEqual(new Set(['list']));
  });
});

/** An office that behaves as the contract says. */
class ModelOffice {
  readonly written: string[] = [];
  readonly #records = new Map<string, OfficeRecord>();

  recordOf(personId: string): OfficeRecord {
    return this.#records.get(personId) ?? { version: 1, stage: 'WAITING', lastVisit: null };
  }

  changeByItself(personId: string): void {
    const { version } = this.recordOf(personId);
    this.#records.set(personId, { version: version + 1, stage: 'ACTIVATED', lastVisit: null });
  }

  receive(visits: readonly NewVisit[]): VisitAnswer[] {
    return visits.map(({ clientId, personId, expectedVersion, outcome, note, visitedAt }) => {
      const known = this.recordOf(personId);
      if (this.written.includes(clientId))
        return { clientId, status: 'ALREADY_RECORDED', message: null, person: known };
      if (known.version !== expectedVersion)
        return { clientId, status: 'CONFLICT', message: null, person: known };
      this.written.push(clientId);
      const lastVisit = { outcome, note, visitedAt, visitorName: 'Vũ Thị Hồng' };
      this.#records.set(personId, { ...known, version: known.version + 1, lastVisit });
      return { clientId, status: 'RECORDED', message: null, person: this.recordOf(personId) };
    });
  }
}

const STEPS = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('visit' as const), person: fc.nat(2) }) },
    { weight: 3, arbitrary: fc.constant({ do: 'send' as const }) },
    { weight: 2, arbitrary: fc.constant({ do: 'sendAndLoseTheAnswer' as const }) },
    { weight: 1, arbitrary: fc.constant({ do: 'sendInVain' as const }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('officeChanges' as const), person: fc.nat(2) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('decide' as const), isDropped: fc.boolean() }) },
    { weight: 1, arbitrary: fc.constant({ do: 'killTheTab' as const }) },
  ),
  { maxLength: 60 },
);
type Step = (typeof STEPS extends fc.Arbitrary<(infer One)[]> ? One : never) & object;

/** A phone and an office, through anything that can happen between them. */
function walk(steps: readonly Step[]) {
  const office = new ModelOffice();
  const recorded: NewVisit[] = [];
  const dropped: string[] = [];
  let outbox: Outbox = [];
  const change = (action: OutboxAction) => {
    outbox = changeOutbox(outbox, action);
  };
  const send = (arrives: boolean, isAnswered: boolean) => {
    const batch = nextBatch(outbox);
    if (!batch) return;
    change({ type: 'SEND', clientIds: batch.visits.map(({ clientId }) => clientId) });
    const answers = arrives ? office.receive(batch.visits) : [];
    if (isAnswered) change({ type: 'ANSWER', answers });
    // Otherwise the tab was killed before an answer came, or the line broke: the next start says so.
  };
  for (const step of steps) {
    switch (step.do) {
      case 'visit': {
        const one = visit({
          clientId: `v${recorded.length}`,
          personId: `p${step.person}`,
          visitedAt: new Date(Date.parse(AT) + recorded.length * 60_000).toISOString(),
          expectedVersion: 1,
        });
        recorded.push(one);
        change({ type: 'RECORD', visit: one });
        break;
      }
      case 'send':
        send(true, true);
        break;
      case 'sendAndLoseTheAnswer':
        send(true, false);
        change({ type: 'LOSE_ANSWER' });
        break;
      case 'sendInVain':
        send(false, false);
        change({ type: 'LOSE_ANSWER' });
        break;
      case 'officeChanges':
        office.changeByItself(`p${step.person}`);
        break;
      case 'decide': {
        const open = outbox.find(({ state }) => state === 'CONFLICT');
        if (!open) break;
        if (step.isDropped && canDrop(open)) dropped.push(open.clientId);
        change({ type: step.isDropped ? 'DROP' : 'SEND_AGAIN', clientId: open.clientId });
        break;
      }
      case 'killTheTab':
        outbox = changeOutbox(JSON.parse(JSON.stringify(outbox)) as Outbox, { type: 'LOSE_ANSWER' });
        break;
    }
  }
  return { office, recorded, dropped, outbox, change, send };
}

describe('whatever happens between phone and office', () => {
  it('no visit is lost and none is written twice', () => {
    fc.assert(
      fc.property(STEPS, (steps) => {
        const { office, recorded, dropped, outbox } = walk(steps);
        expect(new Set(office.written).size).toBe(office.written.length);
        for (const { clientId } of recorded) {
          const own = outbox.find((one) => one.clientId === clientId);
          // It is settled at the office, was dropped by decision, or is still here.
          expect([own !== undefined, dropped.includes(clientId)]).toContain(true);
          if (own?.state === 'RECORDED') expect(office.written).toContain(clientId);
        }
        for (const clientId of dropped) expect(office.written).not.toContain(clientId);
      }),
    );
  });

  it('the visits of one person are written in the order in which they were made', () => {
    fc.assert(
      fc.property(STEPS, (steps) => {
        const { office, recorded } = walk(steps);
        for (const personId of ['p0', 'p1', 'p2']) {
          const own = recorded.filter((one) => one.personId === personId).map(({ clientId }) => clientId);
          const written = office.written.filter((clientId) => own.includes(clientId));
          expect(written).toEqual(own.filter((clientId) => written.includes(clientId)));
        }
      }),
    );
  });

  it('with a line and a decision on every contradiction, all of it ends at the office', () => {
    fc.assert(
      fc.property(STEPS, (steps) => {
        const phone = walk(steps);
        let { outbox } = phone;
        for (let round = 0; round < 200 && outbox.some(isUnsettled); round += 1) {
          const batch = nextBatch(outbox);
          const open = outbox.find(({ state }) => state === 'CONFLICT');
          if (batch) {
            outbox = changeOutbox(outbox, {
              type: 'SEND',
              clientIds: batch.visits.map(({ clientId }) => clientId),
            });
            outbox = changeOutbox(outbox, { type: 'ANSWER', answers: phone.office.receive(batch.visits) });
          } else if (open) outbox = changeOutbox(outbox, { type: 'SEND_AGAIN', clientId: open.clientId });
        }
        expect(outbox.filter(isUnsettled)).toEqual([]);
      }),
    );
  });
});
