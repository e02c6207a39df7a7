import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';

import { isOver } from './field-list.ts';
import type { Member, TakenList } from './field-list.ts';
import type { Outbox, Visit } from './outbox.ts';
import { seal, unseal } from './seal.ts';
import type { Sealed } from './seal.ts';

const NAME = 'dinhdanh-field';
const VERSION = 1;

interface Owned {
  readonly owner: string;
  readonly sealed: Sealed;
}

interface Schema extends DBSchema {
  member: { key: 'member'; value: Member };
  lists: { key: string; value: Owned & { readonly listId: string; readonly until: string } };
  visits: {
    key: string;
    value: Owned & { readonly clientId: string; readonly isSettled: boolean };
  };
}

/** What a phone keeps for a day without a network. Everything about citizens is sealed. */
export interface FieldStore {
  member(): Promise<Member | null>;
  /** Another member's lists do not survive this; their visits wait, sealed, until they themselves come back. */
  enter(member: Member): Promise<void>;
  /** Ends the member's stay: lists and settled visits go, and with `hasAll` the visits that wait as well. */
  leave(hasAll?: boolean): Promise<void>;
  /** The member's lists that may still be here; what is over is deleted by looking. */
  lists(now: Date): Promise<readonly TakenList[]>;
  keepList(list: TakenList): Promise<void>;
  visits(): Promise<Outbox>;
  /** Writes what differs, and takes out what is no longer there. Done when it stands on the disk. */
  keepVisits(before: Outbox, after: Outbox): Promise<void>;
}

export async function openFieldStore(): Promise<FieldStore> {
  const database = await openDB<Schema>(NAME, VERSION, {
    upgrade: (created) => {
      created.createObjectStore('member');
      created.createObjectStore('lists', { keyPath: 'listId' });
      created.createObjectStore('visits', { keyPath: 'clientId' });
    },
  });
  const member = async () => (await database.get('member', 'member')) ?? null;
  const owner = async () => (await member())?.username ?? '';
  return {
    member,
    async enter(entering) {
      const earlier = await member();
      if (earlier && earlier.username !== entering.username) await forget(database);
      await database.put('member', entering, 'member');
    },
    async leave(hasAll = false) {
      const leaving = await owner();
      await forget(database, hasAll ? leaving : undefined);
      await database.delete('member', 'member');
    },
    lists: async (now) => listsOf(database, await owner(), now),
    async keepList(list) {
      const sealed = await seal(list);
      await database.put('lists', { listId: list.id, owner: await owner(), until: list.until, sealed });
    },
    visits: async () => visitsOf(database, await owner()),
    keepVisits: async (before, after) => keepVisits(database, await owner(), before, after),
  };
}

async function listsOf(
  database: IDBPDatabase<Schema>,
  owner: string,
  now: Date,
): Promise<readonly TakenList[]> {
  const rows = await database.getAll('lists');
  const gone = rows.filter((row) => isOver(row, now));
  await Promise.all(gone.map(({ listId }) => database.delete('lists', listId)));
  const own = rows.filter((row) => row.owner === owner && !gone.includes(row));
  return Promise.all(own.map(async ({ sealed }) => (await unseal(sealed)) as TakenList));
}

async function visitsOf(database: IDBPDatabase<Schema>, owner: string): Promise<Outbox> {
  const rows = (await database.getAll('visits')).filter((row) => row.owner === owner);
  const visits = await Promise.all(rows.map(async ({ sealed }) => (await unseal(sealed)) as Visit));
  return visits.toSorted((a, b) => a.order - b.order);
}

async function keepVisits(
  database: IDBPDatabase<Schema>,
  owner: string,
  before: Outbox,
  after: Outbox,
): Promise<void> {
  const changed = after.filter((visit) => !before.includes(visit));
  const rows = await Promise.all(
    changed.map(async (visit) => ({
      clientId: visit.clientId,
      owner,
      isSettled: visit.state === 'RECORDED',
      sealed: await seal(visit),
    })),
  );
  const kept = new Set(after.map(({ clientId }) => clientId));
  // A visit that a person relies on must be on the disk, not in a buffer that a flat battery empties.
  const transaction = database.transaction('visits', 'readwrite', { durability: 'strict' });
  await Promise.all([
    ...rows.map((row) => transaction.store.put(row)),
    ...before
      .filter(({ clientId }) => !kept.has(clientId))
      .map(({ clientId }) => transaction.store.delete(clientId)),
    transaction.done,
  ]);
}

/** Deletes every list and every settled visit, and with `owner` all visits of this one. */
async function forget(database: IDBPDatabase<Schema>, owner?: string): Promise<void> {
  const transaction = database.transaction(['lists', 'visits'], 'readwrite');
  const visits = transaction.objectStore('visits');
  const gone = (await visits.getAll()).filter((row) => row.isSettled || row.owner === owner);
  await Promise.all([
    transaction.objectStore('lists').clear(),
    ...gone.map(({ clientId }) => visits.delete(clientId)),
    transaction.done,
  ]);
}
