import * as fakeIndexedDb from 'fake-indexeddb';
import { vi } from 'vitest';

import type { ListedPerson, OfficeList } from '../field-list.ts';
import type { NewVisit } from '../outbox.ts';

export const aPerson = (wishes: Partial<ListedPerson> = {}): ListedPerson => ({
  id: 'p1',
  fullName: 'Đặng Thị Bưởi',
  birthYear: 1962,
  hamlet: 'Khu 3',
  address: 'Số 12, Khu 3, Phường Trà Cổ',
  phoneHint: '417',
  version: 1,
  stage: 'WAITING',
  lastVisit: null,
  ...wishes,
});

export const aList = (wishes: Partial<OfficeList> = {}): OfficeList => ({
  id: 'list',
  code: 'DS-2026-000003',
  unitName: 'Phường Trà Cổ',
  teamName: 'Tổ công nghệ số Khu 3',
  hamlets: ['Khu 3', 'Khu 5'],
  expiresAt: '2026-11-25T17:00:00Z',
  asOf: '2026-11-22T01:00:00Z',
  people: [
    aPerson(),
    aPerson({ id: 'p2', fullName: 'Ngô Văn Cam', hamlet: 'Khu 3', phoneHint: '902' }),
    aPerson({ id: 'p3', fullName: 'Lý Thị Đào', hamlet: 'Khu 5', phoneHint: '118' }),
  ],
  ...wishes,
});

export const aVisit = (wishes: Partial<NewVisit> = {}): NewVisit => ({
  clientId: 'v1',
  listId: 'list',
  personId: 'p1',
  personName: 'Đặng Thị Bưởi',
  expectedVersion: 1,
  outcome: 'WILL_DO',
  note: 'Con trai về cuối tuần sẽ làm giúp',
  visitedAt: '2026-11-22T01:30:00Z',
  ...wishes,
});

/** A browser without any database yet. */
export function newPhone(): void {
  const { IDBFactory, default: _, ...classes } = fakeIndexedDb;
  for (const [name, value] of Object.entries(classes)) vi.stubGlobal(name, value);
  vi.stubGlobal('indexedDB', new IDBFactory());
}
