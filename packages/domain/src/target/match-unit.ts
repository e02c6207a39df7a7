import type { LocalDate } from '../calendar/local-date.ts';
import { comparisonForm, searchForm } from '../identity/names.ts';

/** A ward, commune or special zone with the days on which it stands: from the first, before the second. */
export interface DatedUnit {
  readonly id: number;
  readonly code: string;
  /** With its kind: Phường Trà Cổ. */
  readonly name: string;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
}

export type UnitMatch<Unit> =
  | { readonly kind: 'FOUND'; readonly unit: Unit }
  | { readonly kind: 'UNKNOWN' }
  | { readonly kind: 'AMBIGUOUS'; readonly units: readonly Unit[] };

/** How a name begins that says its kind, without accents. */
const KINDS: readonly (readonly [prefix: RegExp, kind: string])[] = [
  [/^(?:phuong |p\. ?)/, 'phuong'],
  [/^(?:xa |x\. ?)/, 'xa'],
  [/^(?:thi tran |tt\. ?)/, 'thi tran'],
  [/^(?:dac khu |dk\. ?)/, 'dac khu'],
];

/** Whether a unit stands on a day. */
export const standsOn = (
  { validFrom, validTo }: Pick<DatedUnit, 'validFrom' | 'validTo'>,
  day: LocalDate,
): boolean => (validFrom === null || validFrom <= day) && (validTo === null || day < validTo);

/**
 * Which unit a sheet means by a name, among those that stand on the day of the document: names are given again after a
 * merger (Xã Hải Sơn of 2023 and of 2025 are two units), so the day decides and not the name alone.
 *
 * Edge: a name with its kind is compared with its kind, one without with the bare names; accents decide where they are
 * written, and are left out only when no unit is written with them. Two that fit are told and never chosen between.
 */
export function matchUnit<Unit extends DatedUnit>(
  name: string,
  units: readonly Unit[],
  day: LocalDate,
): UnitMatch<Unit> {
  const wanted = readingsOf(name);
  const standing = units
    .filter((unit) => standsOn(unit, day))
    .map((unit) => ({ unit, ...fullReading(unit.name) }));
  for (const isSame of [sameSpelling, sameLetters]) {
    for (const reading of wanted) {
      const fitting = standing.filter(
        (unit) => (reading.kind === null || reading.kind === unit.kind) && isSame(reading, unit),
      );
      if (fitting.length > 1) return { kind: 'AMBIGUOUS', units: fitting.map(({ unit }) => unit) };
      if (fitting[0]) return { kind: 'FOUND', unit: fitting[0].unit };
    }
  }
  return { kind: 'UNKNOWN' };
}

/** One way to understand a name: its kind, where it says one, and the rest as it is written. */
interface Reading {
  readonly kind: string | null;
  readonly rest: string;
}

/** Hòa and Hoà are one spelling, Hoa is another. */
const sameSpelling = (a: Reading, b: Reading): boolean => comparisonForm(a.rest) === comparisonForm(b.rest);
const sameLetters = (a: Reading, b: Reading): boolean => searchForm(a.rest) === searchForm(b.rest);

/** With its kind first. Edge: Xà Phiên is no commune called Phiên, so the name as a whole is a reading as well. */
const readingsOf = (name: string): Reading[] => {
  const reading = fullReading(name);
  const whole = { kind: null, rest: name };
  if (searchForm(name) === '') return [];
  return reading.kind === null ? [whole] : [reading, whole];
};

function fullReading(name: string): Reading {
  const plain = searchForm(name);
  const written = name.normalize('NFC').trim().replace(/\s+/gu, ' ');
  for (const [pattern, kind] of KINDS) {
    const [prefix] = pattern.exec(plain) ?? [];
    // Taking accents away keeps the number of letters, so the prefix is as long in the name as it was written.
    if (prefix !== undefined) return { kind, rest: written.slice(prefix.length) };
  }
  return { kind: null, rest: written };
}
