import type {
  AccountLevel,
  AccountState,
  ApplicationState,
  IdentityFacts,
  LocalDate,
  Sex,
} from '@dinhdanh/domain';
import { declareWithOneMistake } from './declaration.ts';
import { DISPATCH, UNAPPROVED_COUNTS } from './dispatch.ts';
import type { DispatchUnit } from './dispatch.ts';
import { inventFullName } from './names.ts';
import { createRandom, pickInteger, pickOne, shuffle, weightedPicker } from './random.ts';
import type { Random, Weighted } from './random.ts';

export { DISPATCH, UNAPPROVED_COUNTS } from './dispatch.ts';
export type { DispatchUnit } from './dispatch.ts';

/** An invented person with one application. The facts on this level are those of the population database. */
export interface DemoPerson extends IdentityFacts {
  /** Position in the order in which the applications came in: the open ones last, the newest at the very end. */
  readonly index: number;
  readonly personalIdNumber: string;
  readonly phoneNumber: string;
  /** "Khu 5" in a ward, "Thôn 5" in a commune. */
  readonly hamlet: string;
  readonly unitCode: string;
  readonly applicationState: ApplicationState;
  readonly accountState: Extract<AccountState, 'GRANTED' | 'ACTIVE'> | null;
  readonly level: AccountLevel;
  /** What was typed into the application. */
  readonly declared: IdentityFacts;
  /** False for the few whose number the population database does not know. */
  readonly hasPopulationRecord: boolean;
}

export interface DemoWorld {
  readonly size: number;
  people(): readonly DemoPerson[];
}

const SHARE_WITH_A_MISTAKE = 0.09;
const SHARE_WITHOUT_POPULATION_RECORD = 0.003;
const SHARE_BORN_ELSEWHERE = 0.12;
const HIGHEST_SERIAL = 999_999;
const SERIALS_PER_BLOCK = 1000;
/** Both share no factor with the size of their range, so that stepping through it never meets a number twice. */
const SERIAL_STEP = 379;
const PHONE_STEP = 611_953;
const PHONE_RANGE = 1_000_000;
/** The Dao and other minority families live mostly in the two mountain communes. */
const BORDER_SHARES: Readonly<Record<string, number>> = { '06724': 0.65, '06727': 0.6 };
const BORDER_SHARE_ELSEWHERE = 0.03;

/**
 * Invents the people of Móng Cái: the same ones for the same seed, in the numbers of the dispatch, to the last person in
 * each ward. Seeds and the simulated population database both ask here, so that they know the same people.
 */
export function createDemoWorld({ seed = 688 }: { readonly seed?: number } = {}): DemoWorld {
  const random = createRandom(seed);
  const fates = inOrderOfReceipt(random);
  const nextIdNumber = idNumberSource();
  const people = fates.map((fate, index) => inventPerson(random, fate, index, nextIdNumber));
  return { size: people.length, people: () => people };
}

interface Fate {
  readonly unit: DispatchUnit;
  readonly applicationState: ApplicationState;
  readonly accountState: DemoPerson['accountState'];
}

function inOrderOfReceipt(random: Random): Fate[] {
  const decided = [
    ...spread(DISPATCH.activeAccountCount, 'APPROVED', 'ACTIVE'),
    ...spread(DISPATCH.grantedAccountCount, 'APPROVED', 'GRANTED'),
    ...spread(UNAPPROVED_COUNTS.RETURNED, 'RETURNED', null),
    ...spread(UNAPPROVED_COUNTS.REFUSED, 'REFUSED', null),
  ];
  const ready = spread(UNAPPROVED_COUNTS.READY_FOR_REVIEW, 'READY_FOR_REVIEW', null);
  const submitted = spread(UNAPPROVED_COUNTS.SUBMITTED, 'SUBMITTED', null);
  for (const batch of [decided, ready, submitted]) shuffle(random, batch);
  return [...decided, ...ready, ...submitted];
}

/** Shares a number out in proportion to the targets, to the last one (largest remainders). */
function spread(
  count: number,
  applicationState: ApplicationState,
  accountState: DemoPerson['accountState'],
): Fate[] {
  const shares = DISPATCH.units.map((unit) => {
    const exact = (count * unit.target) / DISPATCH.grantedAccountCount;
    return { unit, whole: Math.floor(exact), remainder: exact % 1 };
  });
  const missing = count - shares.reduce((sum, { whole }) => sum + whole, 0);
  const rounding = [...shares].sort((a, b) => b.remainder - a.remainder).slice(0, missing);
  return shares.flatMap((share) =>
    Array.from({ length: share.whole + (rounding.includes(share) ? 1 : 0) }, () => ({
      unit: share.unit,
      applicationState,
      accountState,
    })),
  );
}

function inventPerson(
  random: Random,
  { unit, applicationState, accountState }: Fate,
  index: number,
  nextIdNumber: (province: string, sex: Sex, birthYear: number) => string,
): DemoPerson {
  const sex: Sex = random() < 0.503 ? 'FEMALE' : 'MALE';
  const dateOfBirth = inventDateOfBirth(random, applicationState);
  const birthYear = Number(dateOfBirth.slice(0, 4));
  const isBornHere = accountState === 'GRANTED' || random() >= SHARE_BORN_ELSEWHERE;
  const hamlet = inventHamlet(random, unit);
  const recorded: IdentityFacts = {
    fullName: inventFullName(random, {
      sex,
      birthYear,
      borderShare: BORDER_SHARES[unit.code] ?? BORDER_SHARE_ELSEWHERE,
    }),
    dateOfBirth,
    sex,
    permanentAddress: addressOf(hamlet, unit),
  };
  const isReady = applicationState === 'READY_FOR_REVIEW';
  return {
    index,
    ...recorded,
    personalIdNumber: nextIdNumber(isBornHere ? '022' : pickOtherProvince(random), sex, birthYear),
    // 0992 is a block that no carrier holds: a message that leaves the building by mistake reaches nobody.
    phoneNumber: `0992${String((index * PHONE_STEP + 123_457) % PHONE_RANGE).padStart(6, '0')}`,
    hamlet,
    unitCode: unit.code,
    applicationState,
    accountState,
    level: accountState === 'GRANTED' || random() < 0.8 ? 'LEVEL_2' : 'LEVEL_1',
    declared:
      isReady && random() < SHARE_WITH_A_MISTAKE
        ? declareWithOneMistake(recorded, random, oldAddress(random))
        : recorded,
    hasPopulationRecord: !(isReady && random() < SHARE_WITHOUT_POPULATION_RECORD),
  };
}

/** Birth years by how many of a hundred people came in with them; the youngest applied as soon as they were fourteen. */
const pickBirthYears = weightedPicker<readonly [from: number, to: number]>([
  [[1931, 1945], 4],
  [[1946, 1960], 13],
  [[1961, 1975], 24],
  [[1976, 1990], 32],
  [[1991, 2000], 17],
  [[2001, 2007], 10],
]);
const pickYoungBirthYears = weightedPicker<readonly [from: number, to: number]>([
  [[1936, 1975], 25],
  [[1976, 1995], 35],
  [[1996, 2007], 25],
  [[2008, 2011], 15],
]);

/** Decided applications date from 2022 and 2023, open ones from today: who was a child then can only be among these. */
function inventDateOfBirth(random: Random, state: ApplicationState): LocalDate {
  const isOpen = state === 'READY_FOR_REVIEW' || state === 'SUBMITTED';
  const [from, to] = isOpen ? pickYoungBirthYears(random) : pickBirthYears(random);
  const year = pickInteger(random, from, to);
  const month = pickInteger(random, 1, 12);
  // Between 1931 and 2011 every fourth year is a leap year.
  const dayCount = month === 2 && year % 4 === 0 ? 29 : (DAYS_PER_MONTH[month - 1] ?? 28);
  return `${year}-${twoDigits(month)}-${twoDigits(pickInteger(random, 1, dayCount))}`;
}

const DAYS_PER_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

const OTHER_PROVINCES: Weighted<string> = [
  ['031', 30],
  ['034', 22],
  ['030', 16],
  ['036', 12],
  ['024', 6],
  ['020', 6],
  ['027', 3],
  ['001', 3],
  ['038', 2],
];
const pickOtherProvince = weightedPicker(OTHER_PROVINCES);

/**
 * Gives numbers of the true structure (province, century and sex, year, serial), each once.
 *
 * The format reserves no range for tests. Serials are random in real numbers and given from none; the very top, 999xxx,
 * is as far from numbers that people really have as the format allows, and easy to recognise. A block of a thousand that
 * is used up is followed by the one below.
 */
function idNumberSource(): (province: string, sex: Sex, birthYear: number) => string {
  const usedByPrefix = new Map<string, number>();
  return (province, sex, birthYear) => {
    const century = Math.floor(birthYear / 100) - 19;
    const year = twoDigits(birthYear % 100);
    const prefix = `${province}${century * 2 + (sex === 'FEMALE' ? 1 : 0)}${year}`;
    const used = usedByPrefix.get(prefix) ?? 0;
    usedByPrefix.set(prefix, used + 1);
    const block = Math.floor(used / SERIALS_PER_BLOCK);
    const step = (used * SERIAL_STEP + Number(prefix)) % SERIALS_PER_BLOCK;
    return `${prefix}${HIGHEST_SERIAL - block * SERIALS_PER_BLOCK - step}`;
  };
}

function inventHamlet(random: Random, unit: DispatchUnit): string {
  // A hamlet for about every four hundred people on the list, so that the lists of hamlets differ in length as in life.
  const hamletCount = 3 + Math.floor(unit.target / 400);
  return `${unit.kind === 'WARD' ? 'Khu' : 'Thôn'} ${pickInteger(random, 1, hamletCount)}`;
}

function addressOf(hamlet: string, unit: DispatchUnit): string {
  return `${hamlet}, ${unit.name}, Thành phố Móng Cái, Tỉnh Quảng Ninh`;
}

function oldAddress(random: Random): string {
  const unit = pickOne<DispatchUnit>(random, DISPATCH.units);
  return addressOf(inventHamlet(random, unit), unit);
}
