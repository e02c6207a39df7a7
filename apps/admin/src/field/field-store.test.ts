// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';

import { takenAt } from './field-list.ts';
import type { OfficeList } from './field-list.ts';
import { openFieldStore } from './field-store.ts';
import { changeOutbox } from './outbox.ts';
import type { Outbox } from './outbox.ts';
import { aList, aVisit, newPhone } from './testing/field-samples.ts';

const NOW = new Date('2026-11-22T01:00:00Z');
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
const HONG = { username: 'hong', displayName: 'Vũ Thị Hồng' };
const NAM = { username: 'nam', displayName: 'Trần Văn Nam' };

beforeEach(newPhone);

const outboxOf = (...clientIds: readonly string[]): Outbox =>
  clientIds.reduce<Outbox>(
    (outbox, clientId) => changeOutbox(outbox, { type: 'RECORD', visit: aVisit({ clientId }) }),
    [],
  );
const taken = (wishes: Partial<OfficeList> = {}) => takenAt(aList(wishes), NOW);

/** Opened anew each time, as after a killed tab. */
async function asMember(member = HONG) {
  const store = await openFieldStore();
  await store.enter(member);
  return store;
}

/** All that lies in the database, as text, without what the keys open. */
async function lyingThere(): Promise<string> {
  const { openDB } = await import('idb');
  const database = await openDB('dinhdanh-field', 1);
  const rows = await Promise.all(['lists', 'visits'].map((name) => database.getAll(name)));
  database.close();
  const texts = rows
    .flat()
    .map((row: { readonly sealed: { readonly content: ArrayBuffer } }) =>
      [JSON.stringify(row), Buffer.from(row.sealed.content).toString('utf8')].join(' '),
    );
  return texts.join('\n');
}

test('lists and visits are there again when the tab was killed', async () => {
  const store = await asMember();
  await store.keepList(taken());
  await store.keepVisits([], outboxOf('v1', 'v2'));
  const again = await openFieldStore();
  expect(await again.member()).toEqual(HONG);
  expect(await again.lists(NOW)).toEqual([taken()]);
  expect(await again.visits()).toEqual(outboxOf('v1', 'v2'));
});

test('neither a name nor an address nor a note lies on the phone in the open, and no key can be read out', async () => {
  const store = await asMember();
  await store.keepList(taken());
  await store.keepVisits([], outboxOf('v1'));
  const text = await lyingThere();
  expect(text).toContain('v1');
  for (const { fullName, address } of aList().people) {
    expect(text).not.toContain(fullName);
    expect(text).not.toContain(address);
  }
  expect(text).not.toContain(aVisit().note);
  const { openDB } = await import('idb');
  const database = await openDB('dinhdanh-field', 1);
  const [row] = (await database.getAll('visits')) as { sealed: { key: CryptoKey } }[];
  database.close();
  await expect(crypto.subtle.exportKey('raw', row?.sealed.key as CryptoKey)).rejects.toThrow();
});

test.each([
  ['its own end', { expiresAt: later(3).toISOString() }, 3],
  ['a day after it was taken along', { expiresAt: later(100).toISOString() }, 24],
])('a list is deleted at %s', async (_, wishes, hours) => {
  const store = await asMember();
  await store.keepList(taken(wishes));
  expect(await store.lists(later(hours - 0.01))).toHaveLength(1);
  expect(await store.lists(later(hours))).toEqual([]);
  expect(await lyingThere()).toBe('');
});

test('visits that wait outlive the list that they were made from', async () => {
  const store = await asMember();
  await store.keepList(taken());
  await store.keepVisits([], outboxOf('v1'));
  await store.lists(later(30));
  expect(await store.visits()).toHaveLength(1);
});

test('whoever signs in after somebody else sees nothing of theirs', async () => {
  const first = await asMember(HONG);
  await first.keepList(taken());
  await first.keepVisits([], outboxOf('v1'));
  const second = await asMember(NAM);
  expect(await second.lists(NOW)).toEqual([]);
  expect(await second.visits()).toEqual([]);
});

test('visits that wait are there for their own visitor when somebody else was in between', async () => {
  const first = await asMember(HONG);
  await first.keepVisits([], outboxOf('v1'));
  await (await asMember(NAM)).leave();
  expect(await (await asMember(HONG)).visits()).toEqual(outboxOf('v1'));
});

test('leaving deletes the lists and what is settled, and keeps what still has to be sent', async () => {
  const store = await asMember();
  const [waiting, other] = outboxOf('v1', 'v2');
  await store.keepList(taken());
  await store.keepVisits([], [waiting!, { ...other!, state: 'RECORDED' }]);
  await store.leave();
  expect(await store.member()).toBeNull();
  expect(await store.lists(NOW)).toEqual([]);
  expect(await (await asMember()).visits()).toEqual([waiting]);
});

test('deleting from the phone leaves nothing of the member', async () => {
  const store = await asMember();
  await store.keepList(taken());
  await store.keepVisits([], outboxOf('v1'));
  await store.leave(true);
  expect(await lyingThere()).toBe('');
});

test('a dropped visit is deleted', async () => {
  const store = await asMember();
  const both = outboxOf('v1', 'v2');
  await store.keepVisits([], both);
  await store.keepVisits(both, both.slice(1));
  expect((await store.visits()).map(({ clientId }) => clientId)).toEqual(['v2']);
});
