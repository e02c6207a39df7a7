import type { OfficeRecord } from './outbox.ts';

/** Whoever uses the phone now. */
export interface Member {
  readonly username: string;
  readonly displayName: string;
}

/** A list that the office offers to the member's team. */
export interface OfferedList {
  readonly id: string;
  readonly code: string;
  readonly unitName: string;
  readonly teamName: string;
  readonly hamlets: readonly string[];
  readonly expiresAt: string;
  readonly people: number;
}

/** Somebody to be visited: what is needed at the door and nothing else. */
export interface ListedPerson extends OfficeRecord {
  readonly id: string;
  readonly fullName: string;
  readonly birthYear: number;
  readonly hamlet: string | null;
  readonly address: string;
  readonly phoneHint: string;
}

export interface OfficeList {
  readonly id: string;
  readonly code: string;
  readonly unitName: string;
  readonly teamName: string;
  readonly hamlets: readonly string[];
  readonly expiresAt: string;
  /** When the office wrote it down. */
  readonly asOf: string;
  readonly people: readonly ListedPerson[];
}

/** A list on the phone, and until when it may be there. */
export interface TakenList extends OfficeList {
  readonly until: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** A list is taken along for a day at most, and never beyond its own end. */
export function takenAt(list: OfficeList, now: Date): TakenList {
  const until = Math.min(Date.parse(list.expiresAt), now.getTime() + DAY_MS);
  return { ...list, until: new Date(until).toISOString() };
}

export const isOver = ({ until }: Pick<TakenList, 'until'>, now: Date): boolean =>
  Date.parse(until) <= now.getTime();

/** A list as its team calls it: by where it leads. */
export const wayOf = ({ hamlets, unitName }: Pick<OfferedList, 'hamlets' | 'unitName'>): string =>
  hamlets.join(', ') || unitName;

/** The people of a list by hamlet, in the order of the way that the office planned. */
export function hamletsOf(
  people: readonly ListedPerson[],
): readonly { readonly hamlet: string | null; readonly people: readonly ListedPerson[] }[] {
  const names = [...new Set(people.map(({ hamlet }) => hamlet))];
  return names.map((hamlet) => ({ hamlet, people: people.filter((person) => person.hamlet === hamlet) }));
}
