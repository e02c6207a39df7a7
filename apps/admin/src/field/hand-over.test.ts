// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';

import { takenAt } from './field-list.ts';
import { openFieldStore } from './field-store.ts';
import { handOver } from './hand-over.ts';
import { aList, newPhone } from './testing/field-samples.ts';

const NOW = new Date('2026-11-22T01:00:00Z');
const HONG = { username: 'hong', displayName: 'Vũ Thị Hồng' };
const NAM = { username: 'nam', displayName: 'Trần Văn Nam' };

beforeEach(newPhone);

async function phoneOfHong() {
  const store = await openFieldStore();
  await store.enter(HONG);
  await store.keepList(takenAt(aList(), NOW));
  return store;
}

test('signing in to the dashboard as somebody else deletes the lists, although the field was not opened', async () => {
  const store = await phoneOfHong();
  await handOver(NAM);
  expect(await store.member()).toEqual(NAM);
  expect(await store.lists(NOW)).toEqual([]);
});

test('signing in again as the same person keeps the lists', async () => {
  const store = await phoneOfHong();
  await handOver(HONG);
  expect(await store.lists(NOW)).toHaveLength(1);
});

test('signing out of the dashboard deletes the lists', async () => {
  const store = await phoneOfHong();
  await handOver(null);
  expect(await store.member()).toBeNull();
  expect(await store.lists(NOW)).toEqual([]);
});

test('a computer on which nobody went door to door is left alone', async () => {
  await handOver(NAM);
  expect(await indexedDB.databases()).toEqual([]);
});
