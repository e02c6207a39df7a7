import { DomainRefusal } from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { PopulationDatabase, ResidenceRecord } from '../../platform/ports/population-database.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { holderIn, readRecord } from './holder-record.ts';
import {
  findResident,
  findResidenceRow,
  keepResidence,
  markFetching,
  markUnavailable,
  type ResidenceRow,
} from './residence.queries.ts';

const FRESH_FOR_MS = 24 * 3_600_000;
/** Nobody is told that something is under way for longer than this; the one attempt has failed by then. */
const FETCHED_WITHIN_MS = 2 * 60_000;

export interface Residence extends ResidenceRow {
  /** Older than a day, or never fetched: it is time to ask. */
  readonly isStale: boolean;
}

/**
 * Xem dữ liệu cư trú: as it was last fetched, with its age; null before it was ever asked for.
 *
 * @legal thông tin cư trú của tài khoản mức độ 2, thay Sổ hộ khẩu, Sổ tạm trú: Điều 14 Nghị định 104/2022/NĐ-CP.
 */
export const readResidence: UseCase<Record<never, never>, Residence | null> = {
  name: 'readResidence',
  permission: 'residence:read',
  rows: 'ALL',
  async run(transaction) {
    const { level } = await readRecord(transaction, 'RESIDENCE_READ_BY_HOLDER');
    if (level !== 'LEVEL_2') throw new DomainRefusal('LEVEL_2_ACCOUNT_REQUIRED');
    const row = await findResidenceRow(transaction.em, holderIn(transaction).id);
    if (!row) return null;
    const age = (since: Date) => transaction.now.getTime() - since.getTime();
    const isLost = row.state === 'FETCHING' && age(row.requestedAt) > FETCHED_WITHIN_MS;
    return {
      ...row,
      state: isLost ? 'UNAVAILABLE' : row.state,
      isStale: row.fetchedAt === null || age(row.fetchedAt) > FRESH_FOR_MS,
    };
  },
};

/** Yêu cầu dữ liệu cư trú mới: the population database is asked by a job. */
export const requestResidence: UseCase<Record<never, never>, { requestedAt: Date }> = {
  name: 'requestResidence',
  permission: 'residence:request',
  rows: 'ALL',
  async run(transaction) {
    const { em, now, enqueue } = transaction;
    const { id: citizenId } = holderIn(transaction);
    const { level, unit_id: unitId } = await readRecord(transaction, 'RESIDENCE_REQUESTED_BY_HOLDER');
    if (level !== 'LEVEL_2') throw new DomainRefusal('LEVEL_2_ACCOUNT_REQUIRED');
    await markFetching(em, { citizenId, unitId, at: now });
    enqueue({ task: 'fetch-residence', payload: { citizenId }, key: `fetch-residence:${citizenId}` });
    return { requestedAt: now };
  },
};

/**
 * Asks the population database, as a job. Once: the holder who waits is told at once that it cannot be reached, and asks
 * again; nobody reads an answer that comes an hour later.
 */
export async function fetchResidence(
  {
    useCases,
    populationDatabase,
  }: { readonly useCases: UseCases; readonly populationDatabase: PopulationDatabase },
  { citizenId }: { readonly citizenId: string },
): Promise<void> {
  const resident = await useCases.execute(askForResidence, SYSTEM, { citizenId });
  if (!resident) return;
  const answer = await populationDatabase.findResidence(resident.personalIdNumber).then(
    (record) => ({ record }),
    () => null,
  );
  await useCases.execute(recordResidence, SYSTEM, { citizenId, unitId: resident.unitId, answer });
}

const askForResidence: UseCase<
  { citizenId: string },
  { readonly personalIdNumber: string; readonly unitId: number } | null
> = {
  name: 'askForResidence',
  permission: 'residence:fetch',
  rows: 'ALL',
  async run({ em, audit }, { citizenId }) {
    const resident = await findResident(em, citizenId);
    audit({
      unitId: resident?.unitId ?? NATIONAL_CHAIN,
      action: resident ? 'RESIDENCE_ASKED' : 'RESIDENCE_NOT_WANTED',
      subjectKind: 'CITIZEN',
      subjectId: citizenId,
    });
    return resident;
  },
};

const recordResidence: UseCase<
  { citizenId: string; unitId: number; answer: { readonly record: ResidenceRecord | null } | null },
  void
> = {
  name: 'recordResidence',
  permission: 'residence:fetch',
  rows: 'ALL',
  async run({ em, now, audit }, { citizenId, unitId, answer }) {
    if (answer) await keepResidence(em, citizenId, { record: answer.record, at: now });
    else await markUnavailable(em, citizenId);
    audit({
      unitId,
      action: answer ? 'RESIDENCE_FETCHED' : 'RESIDENCE_UNAVAILABLE',
      subjectKind: 'CITIZEN',
      subjectId: citizenId,
      details: answer ? { isOnRecord: answer.record !== null } : {},
    });
  },
};
