// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';

import { RequestFailure } from '../providers/request-failure.ts';
import type { Member } from './field-list.ts';
import { FieldSession } from './field-session.ts';
import { openFieldStore } from './field-store.ts';
import type { Office } from './office.ts';
import type { OfficeRecord, Visit, VisitAnswer } from './outbox.ts';
import { aList, aPerson, newPhone } from './testing/field-samples.ts';

const HONG: Member = { username: 'hong', displayName: 'Vũ Thị Hồng' };
const NAM: Member = { username: 'nam', displayName: 'Trần Văn Nam' };
const START = Date.parse('2026-11-22T01:00:00Z');

/** The office, the line to it and the clock, all in the hands of a test. */
class World implements Office {
  signedIn: Member | null = HONG;
  isConnected = true;
  hours = 0;
  people = aList().people;
  written: Visit[] = [];
  refusal: string | null = null;
  #ids = 0;

  whoAmI = () => this.#answer(() => this.#member());
  signIn = (username: string) =>
    this.#answer(() => {
      this.signedIn = username === NAM.username ? NAM : HONG;
      return this.signedIn;
    });
  signOut = () =>
    this.#answer(() => {
      this.signedIn = null;
    });
  offeredLists = () =>
    this.#answer(() => {
      this.#member();
      const { people, asOf: _, ...list } = aList();
      return [{ ...list, people: people.length }];
    });
  list = () =>
    this.#answer(() => {
      this.#member();
      return { ...aList(), people: this.people };
    });
  recordVisits = (_listId: string, visits: readonly Visit[]) =>
    this.#answer(() => {
      this.#member();
      const isWhole = this.refusal !== null && visits.some(({ note }) => note === 'không nhận');
      return isWhole ? { refusal: this.refusal ?? '' } : visits.map((visit) => this.#record(visit));
    });

  officeRecords(personId: string, record: Partial<OfficeRecord>): void {
    this.people = this.people.map((person) =>
      person.id === personId ? { ...person, version: person.version + 1, ...record } : person,
    );
  }

  async phone(): Promise<FieldSession> {
    const session = new FieldSession({
      store: await openFieldStore(),
      office: this,
      now: () => new Date(START + this.hours * 3_600_000),
      newId: () => `visit-${(this.#ids += 1)}`,
      isConnected: () => this.isConnected,
      alone: (work) => work(),
    });
    await session.start();
    return session;
  }

  #record(visit: Visit): VisitAnswer {
    const { clientId, personId, outcome, note, visitedAt } = visit;
    const person = this.people.find(({ id }) => id === personId) ?? aPerson();
    const answer = (status: VisitAnswer['status']) => ({
      clientId,
      status,
      message: null,
      person: this.people.find(({ id }) => id === personId) ?? null,
    });
    if (this.written.some((one) => one.clientId === clientId)) return answer('ALREADY_RECORDED');
    if (person.version !== visit.expectedVersion) return answer('CONFLICT');
    this.written.push(visit);
    this.officeRecords(personId, { lastVisit: { outcome, note, visitedAt, visitorName: HONG.displayName } });
    return answer('RECORDED');
  }

  #member(): Member {
    if (!this.signedIn) throw new RequestFailure('UNAUTHENTICATED', 'Chưa đăng nhập.');
    return this.signedIn;
  }

  async #answer<Value>(give: () => Value): Promise<Value> {
    if (!this.isConnected) throw new RequestFailure('NETWORK', 'Không có mạng.');
    return give();
  }
}

let world: World;
beforeEach(() => {
  newPhone();
  world = new World();
});

const stand = (session: FieldSession) => session.getState().outbox.map(({ state }) => state);
const visitAll = async (session: FieldSession) => {
  for (const { id } of aList().people) await session.record('list', id, { outcome: 'WILL_DO', note: null });
};
async function phoneOnTheWay(): Promise<FieldSession> {
  const session = await world.phone();
  await session.takeAlong('list');
  world.isConnected = false;
  session.disconnect();
  return session;
}

describe('a day without a network', () => {
  test('visits wait, and all go out when the network is back', async () => {
    const session = await phoneOnTheWay();
    await visitAll(session);
    expect(stand(session)).toEqual(['WAITING', 'WAITING', 'WAITING']);
    world.isConnected = true;
    await session.connect();
    expect(stand(session)).toEqual(['RECORDED', 'RECORDED', 'RECORDED']);
    expect(world.written.map(({ personId }) => personId)).toEqual(['p1', 'p2', 'p3']);
  });

  test('a killed tab finds list and visits again without a network', async () => {
    await visitAll(await phoneOnTheWay());
    const again = await world.phone();
    expect(again.getState()).toMatchObject({ member: HONG, isOnline: false, mustSignIn: false });
    expect(again.getState().lists).toHaveLength(1);
    expect(stand(again)).toEqual(['WAITING', 'WAITING', 'WAITING']);
  });

  test('the list is gone after a day, the visits are not', async () => {
    const session = await phoneOnTheWay();
    await visitAll(session);
    world.hours = 24;
    await session.forgetWhatIsOver();
    expect(session.getState().lists).toEqual([]);
    world.isConnected = true;
    await session.connect();
    expect(world.written).toHaveLength(3);
  });

  test('an answer that never came is asked for again, and nothing is written twice', async () => {
    const session = await phoneOnTheWay();
    await visitAll(session);
    world.isConnected = true;
    const { recordVisits } = world;
    world.recordVisits = async (listId, visits) => {
      await recordVisits(listId, visits);
      throw new RequestFailure('NETWORK', 'Không có mạng.');
    };
    await session.connect();
    expect(session.getState().outbox.every(({ isMaybeKnown }) => isMaybeKnown)).toBe(true);
    world.recordVisits = recordVisits;
    await session.connect();
    expect(stand(session)).toEqual(['RECORDED', 'RECORDED', 'RECORDED']);
    expect(world.written).toHaveLength(3);
  });
});

describe('coming back', () => {
  test('what the office recorded otherwise is told and waits for a decision; the others are recorded', async () => {
    const session = await phoneOnTheWay();
    await visitAll(session);
    world.officeRecords('p2', { stage: 'ACTIVATED' });
    world.isConnected = true;
    await session.connect();
    expect(stand(session)).toEqual(['RECORDED', 'CONFLICT', 'RECORDED']);
    expect(session.getState().outbox[1]?.office).toMatchObject({ stage: 'ACTIVATED', version: 2 });
  });

  test("keeping the office's record ends the contradiction and shows that record", async () => {
    const session = await phoneOnTheWay();
    await session.record('list', 'p2', { outcome: 'AWAY', note: null });
    world.officeRecords('p2', { stage: 'ACTIVATED' });
    world.isConnected = true;
    await session.connect();
    await session.drop('visit-1');
    expect(session.getState().outbox).toEqual([]);
    expect(session.getState().lists[0]?.people[1]).toMatchObject({ stage: 'ACTIVATED', version: 2 });
    expect(world.written).toEqual([]);
  });

  test('sending it again records it, in full knowledge of the other', async () => {
    const session = await phoneOnTheWay();
    await session.record('list', 'p2', { outcome: 'AWAY', note: null });
    world.officeRecords('p2', {});
    world.isConnected = true;
    await session.connect();
    await session.sendAgain('visit-1');
    expect(stand(session)).toEqual(['RECORDED']);
    expect(world.written).toMatchObject([{ clientId: 'visit-1', expectedVersion: 2 }]);
  });

  test('a session that is over loses nothing: signing in again sends', async () => {
    const session = await phoneOnTheWay();
    await visitAll(session);
    world.isConnected = true;
    world.signedIn = null;
    await session.connect();
    expect(session.getState()).toMatchObject({ mustSignIn: true, member: HONG });
    expect(session.getState().lists).toHaveLength(1);
    await session.signIn('hong', 'x');
    expect(session.getState().mustSignIn).toBe(false);
    expect(world.written).toHaveLength(3);
  });

  test('one visit that the office does not take holds no other back', async () => {
    const session = await phoneOnTheWay();
    await visitAll(session);
    await session.record('list', 'p2', { outcome: 'AWAY', note: 'không nhận' });
    world.isConnected = true;
    world.refusal = 'Ghi chú không hợp lệ.';
    await session.connect();
    expect(stand(session)).toEqual(['RECORDED', 'RECORDED', 'RECORDED', 'REFUSED']);
    expect(session.getState().outbox[3]?.message).toBe('Ghi chú không hợp lệ.');
  });

  test('two visits to one person on one day are both recorded, in order', async () => {
    const session = await phoneOnTheWay();
    await session.record('list', 'p1', { outcome: 'AWAY', note: null });
    await session.record('list', 'p1', { outcome: 'WILL_DO', note: null });
    world.isConnected = true;
    await session.connect();
    expect(world.written.map(({ outcome }) => outcome)).toEqual(['AWAY', 'WILL_DO']);
  });
});

describe('one phone, two people', () => {
  test('who signs in after somebody else sees no list and no visit of theirs', async () => {
    const session = await phoneOnTheWay();
    await visitAll(session);
    world.isConnected = true;
    world.signedIn = NAM;
    const next = await world.phone();
    expect(next.getState()).toMatchObject({ member: NAM, lists: [], outbox: [] });
    expect(world.written).toEqual([]);
  });

  test('leaving keeps unsent visits for their own visitor only', async () => {
    const session = await phoneOnTheWay();
    await visitAll(session);
    await session.leave(false);
    expect(session.getState()).toMatchObject({ member: null, lists: [], outbox: [] });
    world.isConnected = true;
    world.signedIn = null;
    await session.signIn('hong', 'x');
    expect(world.written).toHaveLength(3);
  });

  test('deleting from the phone leaves nothing to come back to', async () => {
    const session = await phoneOnTheWay();
    await visitAll(session);
    await session.leave(true);
    world.isConnected = true;
    await session.signIn('hong', 'x');
    expect(session.getState()).toMatchObject({ lists: [], outbox: [] });
    expect(world.written).toEqual([]);
  });

  test('a first sign-in without a network is not possible, and shows nothing', async () => {
    world.isConnected = false;
    const session = await world.phone();
    expect(session.getState()).toMatchObject({ member: null, isOnline: false, lists: [] });
  });
});
