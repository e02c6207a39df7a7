import {
  addDays,
  BIRTH_DATE_TOLERANCE_DAYS,
  duplicateSignals,
  isLocalDate,
  SIMILAR_PORTRAIT_DISTANCE,
  type DuplicateSignal,
  type LocalDate,
} from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ApplicationEntity } from '../applications/index.ts';
import {
  findDuplicateCandidates,
  findPortraitPrint,
  type DuplicateCandidate,
  type DuplicateSearch,
} from './duplicates.queries.ts';

/** More than an officer looks at. */
const MOST_DUPLICATES = 20;

export interface Duplicate extends DuplicateCandidate {
  readonly signals: readonly DuplicateSignal[];
}

/**
 * Hồ sơ nghi trùng: applications of other people that may belong to this person. The database looks up by index what
 * can come into question; the rule decides which of them give a signal.
 */
export async function findDuplicates(
  em: EntityManager,
  { id, citizenId, organisationId, guardianId, phoneNumber, searchName, dateOfBirth }: ApplicationEntity,
): Promise<Duplicate[]> {
  const portraitPrint = await findPortraitPrint(em, id);
  const facts = { searchName, dateOfBirth: dateOfBirth ?? null, phoneNumber, portraitPrint };
  const candidates = await findDuplicateCandidates(em, {
    applicationId: id,
    citizenId,
    organisationId: organisationId ?? null,
    guardianId: guardianId ?? null,
    phoneNumber,
    searchName,
    birthDates: dateOfBirth ? closeBirthDates(dateOfBirth) : null,
    portrait: portraitPrint === null ? null : portraitSearch(portraitPrint),
  });
  return candidates
    .map((candidate) => ({ ...candidate, signals: duplicateSignals(facts, candidate) }))
    .filter(({ signals }) => signals.length > 0)
    .slice(0, MOST_DUPLICATES);
}

/** At least the days that the rule calls close to a date of birth. */
function closeBirthDates(date: LocalDate): NonNullable<DuplicateSearch['birthDates']> {
  const [year = '', month = '', day = ''] = date.split('-');
  const others = [
    `${year}-${day}-${month}`,
    `${String(Number(year) - 1).padStart(4, '0')}-${month}-${day}`,
    `${String(Number(year) + 1).padStart(4, '0')}-${month}-${day}`,
  ];
  return {
    from: addDays(date, -BIRTH_DATE_TOLERANCE_DAYS),
    to: addDays(date, BIRTH_DATE_TOLERANCE_DAYS),
    others: others.filter(isLocalDate),
  };
}

/**
 * Prints that differ in at most six bits of 64 differ in at most one bit in at least one quarter; so each quarter is
 * looked up as it is and with each of its bits turned.
 */
function portraitSearch(print: bigint): NonNullable<DuplicateSearch['portrait']> {
  const bands = [48n, 32n, 16n, 0n].map((shift) => {
    const band = Number((print >> shift) & 0xffffn);
    return [band, ...Array.from({ length: 16 }, (_, bit) => band ^ (1 << bit))];
  });
  return { print: String(BigInt.asIntN(64, print)), bands, atMost: SIMILAR_PORTRAIT_DISTANCE };
}
