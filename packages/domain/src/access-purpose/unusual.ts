import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { localDateOf, localTimeOf } from '../calendar/local-date.ts';
import { searchForm } from '../identity/names.ts';
import type { OpeningBasis } from './purpose.ts';

/** What about an officer's openings of one day is out of the ordinary. */
export const ACCESS_FINDING_KINDS = [
  'MANY_PEOPLE',
  'OWN_FAMILY_NAME',
  'OUTSIDE_HOURS',
  'OTHER_UNITS',
  'OTHER_HAMLETS',
  'SAME_PERSON_AGAIN',
  'OPENED_AFTER_DENIAL',
  'NOT_JUSTIFIED',
] as const;
export type AccessFindingKind = (typeof ACCESS_FINDING_KINDS)[number];

/** One opening of the day, without anything that tells who the person is. */
export interface WatchedOpening {
  readonly at: Date;
  readonly outcome: 'OPENED' | 'DENIED';
  /** Tells people apart; null where nobody was opened. */
  readonly personKey: string | null;
  readonly basis: OpeningBasis;
  /** The person has the family name of the officer. */
  readonly hasOwnFamilyName: boolean;
  /** The person belongs to no unit that the officer covers. */
  readonly isElsewhere: boolean;
  /** The officer works on some hamlets of the person's ward alone, and the person lives in another one. */
  readonly isOfOtherHamlet: boolean;
}

/** Above these something is out of the ordinary. Data, so that another force can set its own. */
export interface AccessThresholds {
  readonly manyPeople: { readonly people: number; readonly withinMinutes: number };
  /** At least so many people of the own family name, and so many standard deviations above what is expected of that name. */
  readonly ownFamilyName: { readonly people: number; readonly deviations: number };
  /** At least so many before or after these times of the day, HH:MM, or on a day off. */
  readonly outsideHours: { readonly openings: number; readonly from: string; readonly to: string };
  readonly otherUnits: { readonly people: number };
  readonly otherHamlets: { readonly people: number };
  readonly samePerson: { readonly times: number };
  readonly afterDenial: { readonly withinMinutes: number };
}

export const ACCESS_THRESHOLDS: AccessThresholds = {
  manyPeople: { people: 200, withinMinutes: 10 },
  ownFamilyName: { people: 5, deviations: 4 },
  // An hour before and after office hours nobody is asked about.
  outsideHours: { openings: 3, from: '06:30', to: '18:30' },
  otherUnits: { people: 10 },
  otherHamlets: { people: 10 },
  samePerson: { times: 5 },
  afterDenial: { withinMinutes: 10 },
};

/**
 * The part of the people who bear a family name, by its first word without diacritics; every other name is rare. Rounded
 * from the survey of Viện Nghiên cứu Hán Nôm (2005), which is enough to tell a coincidence from a choice.
 */
const FAMILY_NAME_SHARES: Readonly<Record<string, number>> = {
  nguyen: 0.38,
  tran: 0.11,
  le: 0.1,
  pham: 0.07,
  hoang: 0.05,
  huynh: 0.05,
  phan: 0.05,
  vu: 0.04,
  vo: 0.04,
  dang: 0.02,
  bui: 0.02,
  do: 0.015,
  ho: 0.013,
  ngo: 0.013,
  duong: 0.01,
  ly: 0.005,
};
const RARE_SHARE = 0.005;

/** Họ, for comparing: the first word without diacritics. */
export const familyNameOf = (fullName: string): string => searchForm(fullName).split(' ')[0] ?? '';

const familyNameShare = (familyName: string): number => FAMILY_NAME_SHARES[familyName] ?? RARE_SHARE;

/** Numbers that show what was seen. Never a name, never a number of a person. */
export type FindingEvidence = Readonly<Record<string, number>>;

export interface FoundPattern {
  readonly kind: AccessFindingKind;
  readonly evidence: FindingEvidence;
}

export interface WatchedDay {
  /** In the order in which they happened. */
  readonly openings: readonly WatchedOpening[];
  /** The officer's family name, its first word without diacritics. */
  readonly familyName: string;
}

const MINUTE_MS = 60_000;

/** Everything out of the ordinary in the openings of one officer on one day. */
export function findPatterns(
  { openings, familyName }: WatchedDay,
  calendar: Pick<WorkingCalendar, 'isWorkingDay'>,
  thresholds: AccessThresholds = ACCESS_THRESHOLDS,
): FoundPattern[] {
  const opened = openings.filter(({ outcome }) => outcome === 'OPENED');
  const found: readonly (FoundPattern | null)[] = [
    findManyPeople(opened, thresholds.manyPeople),
    findOwnFamilyName(opened, familyNameShare(familyName), thresholds.ownFamilyName),
    findOutsideHours(opened, calendar, thresholds.outsideHours),
    findOtherUnits(opened, thresholds.otherUnits),
    findOtherHamlets(opened, thresholds.otherHamlets),
    findSamePerson(opened, thresholds.samePerson),
    findAfterDenial(openings, thresholds.afterDenial),
  ];
  return found.filter((pattern) => pattern !== null);
}

/** The most different people within a window that slides over the day. */
function findManyPeople(
  opened: readonly WatchedOpening[],
  { people: limit, withinMinutes }: AccessThresholds['manyPeople'],
): FoundPattern | null {
  const inWindow = new Map<string, number>();
  let [first, most] = [0, 0];
  for (const { at, personKey } of opened) {
    if (personKey !== null) inWindow.set(personKey, (inWindow.get(personKey) ?? 0) + 1);
    for (let old = opened[first]; old && isBefore(old, at, withinMinutes); old = opened[first]) {
      leave(inWindow, old.personKey);
      first += 1;
    }
    most = Math.max(most, inWindow.size);
  }
  return most >= limit ? { kind: 'MANY_PEOPLE', evidence: { people: most, withinMinutes } } : null;
}

const isBefore = (opening: WatchedOpening, at: Date, minutes: number): boolean =>
  at.getTime() - opening.at.getTime() >= minutes * MINUTE_MS;

function leave(inWindow: Map<string, number>, personKey: string | null): void {
  if (personKey === null) return;
  const left = (inWindow.get(personKey) ?? 1) - 1;
  if (left === 0) inWindow.delete(personKey);
  else inWindow.set(personKey, left);
}

const peopleOf = (openings: readonly WatchedOpening[]): Set<string> =>
  new Set(openings.flatMap(({ personKey }) => personKey ?? []));

/**
 * People of the own family name, beyond what the name's part of the population lets expect by chance.
 *
 * Edge: four in ten people are called Nguyễn, so an officer Nguyễn who opens ten of them among twenty has done nothing
 * odd, and an officer Cao who opens five of twenty has.
 */
function findOwnFamilyName(
  opened: readonly WatchedOpening[],
  share: number,
  { people: limit, deviations }: AccessThresholds['ownFamilyName'],
): FoundPattern | null {
  const people = peopleOf(opened).size;
  const ofName = peopleOf(opened.filter(({ hasOwnFamilyName }) => hasOwnFamilyName)).size;
  const expected = people * share;
  const byChance = expected + deviations * Math.sqrt(expected * (1 - share));
  return ofName >= limit && ofName > byChance
    ? { kind: 'OWN_FAMILY_NAME', evidence: { ofName, people, expected: Math.round(expected * 10) / 10 } }
    : null;
}

/** On a day off, or well before or after office hours. */
function findOutsideHours(
  opened: readonly WatchedOpening[],
  calendar: Pick<WorkingCalendar, 'isWorkingDay'>,
  { openings: limit, from, to }: AccessThresholds['outsideHours'],
): FoundPattern | null {
  const outside = opened.filter(({ at }) => {
    const time = localTimeOf(at);
    return !calendar.isWorkingDay(localDateOf(at)) || time < from || time >= to;
  });
  return outside.length >= limit
    ? { kind: 'OUTSIDE_HOURS', evidence: { openings: outside.length, people: peopleOf(outside).size } }
    : null;
}

/** People of units that are none of the officer's. */
function findOtherUnits(
  opened: readonly WatchedOpening[],
  { people: limit }: AccessThresholds['otherUnits'],
): FoundPattern | null {
  const elsewhere = peopleOf(opened.filter(({ isElsewhere }) => isElsewhere)).size;
  return elsewhere >= limit
    ? { kind: 'OTHER_UNITS', evidence: { elsewhere, people: peopleOf(opened).size } }
    : null;
}

/** People of the officer's own ward, of hamlets that are somebody else's work. */
function findOtherHamlets(
  opened: readonly WatchedOpening[],
  { people: limit }: AccessThresholds['otherHamlets'],
): FoundPattern | null {
  const otherHamlets = peopleOf(opened.filter(({ isOfOtherHamlet }) => isOfOtherHamlet)).size;
  return otherHamlets >= limit
    ? { kind: 'OTHER_HAMLETS', evidence: { otherHamlets, people: peopleOf(opened).size } }
    : null;
}

/** One person again and again, while no case asks for it. */
function findSamePerson(
  opened: readonly WatchedOpening[],
  { times: limit }: AccessThresholds['samePerson'],
): FoundPattern | null {
  const times = new Map<string, number>();
  for (const { personKey, basis } of opened)
    if (personKey !== null && basis === 'STATED') times.set(personKey, (times.get(personKey) ?? 0) + 1);
  const often = [...times.values()].filter((count) => count >= limit);
  return often.length > 0
    ? { kind: 'SAME_PERSON_AGAIN', evidence: { times: Math.max(...often), people: often.length } }
    : null;
}

/** A person opened shortly after nobody was given: the officer has gone on until somebody was. */
function findAfterDenial(
  openings: readonly WatchedOpening[],
  { withinMinutes }: AccessThresholds['afterDenial'],
): FoundPattern | null {
  let deniedAt: number | null = null;
  let [openedAfter, denied] = [0, 0];
  for (const { at, outcome, basis } of openings) {
    if (outcome === 'DENIED') {
      deniedAt = at.getTime();
      denied += 1;
    } else if (
      deniedAt !== null &&
      basis === 'STATED' &&
      at.getTime() - deniedAt <= withinMinutes * MINUTE_MS
    ) {
      openedAfter += 1;
      deniedAt = null;
    }
  }
  return openedAfter > 0
    ? { kind: 'OPENED_AFTER_DENIAL', evidence: { openedAfter, denied, withinMinutes } }
    : null;
}
