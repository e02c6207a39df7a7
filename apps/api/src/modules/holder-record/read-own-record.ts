import { listApplicationStatuses, type ApplicationStatusRow } from '../applications/index.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { holderIn, readRecord } from './holder-record.ts';
import {
  listAccountEvents,
  listConsents,
  listReadings,
  type AccountEventRow,
  type OwnRecordRow,
  type ReadingRow,
} from './holder-record.queries.ts';

/**
 * Xem hồ sơ của tôi: what the system holds about the holder who is signed in.
 *
 * @legal quyền xem dữ liệu cá nhân của mình: Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15.
 */
export const readOwnRecord: UseCase<Record<never, never>, OwnRecordRow> = {
  name: 'readOwnRecord',
  permission: 'holder-record:read',
  rows: 'ALL',
  run: (transaction) => readRecord(transaction, 'RECORD_READ_BY_HOLDER'),
};

export interface OwnHistory {
  readonly applications: readonly ApplicationStatusRow[];
  /** When the holder agreed to the processing of the data, by application. */
  readonly consents: ReadonlyMap<string, Date>;
  /** One more than asked for, when there is more. */
  readonly events: readonly AccountEventRow[];
}

interface Part {
  readonly limit: number;
  readonly offset: number;
}

const oneMore = ({ limit, offset }: Part): Part => ({ limit: limit + 1, offset });

/** Quá trình hồ sơ: applications and what happened to the account. */
export const readOwnHistory: UseCase<Part, OwnHistory> = {
  name: 'readOwnHistory',
  permission: 'holder-record:read',
  rows: 'ALL',
  async run(transaction, part) {
    const { em } = transaction;
    const { id: citizenId, accountId } = holderIn(transaction);
    // Read before the line of this very reading is written, so that a page does not begin with itself.
    const events = await listAccountEvents(em, accountId, oneMore(part));
    await readRecord(transaction, 'HISTORY_READ_BY_HOLDER');
    return {
      applications: await listApplicationStatuses(em, citizenId),
      consents: await listConsents(em, citizenId),
      events,
    };
  },
};

/**
 * Ai đã xem hồ sơ của tôi: one more than asked for, when there is more.
 *
 * @legal quyền được biết: Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15.
 */
export const readOwnReadings: UseCase<Part, ReadingRow[]> = {
  name: 'readOwnReadings',
  permission: 'holder-record:read',
  rows: 'ALL',
  async run(transaction, part) {
    await readRecord(transaction, 'READINGS_READ_BY_HOLDER');
    return listReadings(transaction.em, holderIn(transaction).id, oneMore(part));
  },
};

/** Everything that goes onto the printed record. */
export interface WholeRecord {
  readonly record: OwnRecordRow;
  readonly applications: readonly ApplicationStatusRow[];
  readonly events: readonly AccountEventRow[];
  readonly readings: readonly ReadingRow[];
  readonly now: Date;
}

const PRINTED_AT_MOST = 500;

/** Tải hồ sơ của tôi: the same as on the pages, for paper. */
export const downloadOwnRecord: UseCase<Record<never, never>, WholeRecord> = {
  name: 'downloadOwnRecord',
  permission: 'holder-record:download',
  rows: 'ALL',
  async run(transaction) {
    const { em, now } = transaction;
    const { id: citizenId, accountId } = holderIn(transaction);
    const part = { limit: PRINTED_AT_MOST, offset: 0 };
    return {
      record: await readRecord(transaction, 'RECORD_DOWNLOADED_BY_HOLDER'),
      applications: await listApplicationStatuses(em, citizenId),
      events: await listAccountEvents(em, accountId, part),
      readings: await listReadings(em, citizenId, part),
      now,
    };
  },
};
