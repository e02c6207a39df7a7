/** Whoever is to be visited, as far as the way there is concerned. */
interface Door {
  readonly hamlet: string | null;
  readonly address: string;
  readonly fullName: string;
}

const collator = new Intl.Collator('vi', { numeric: true, sensitivity: 'variant' });

/** The name by which Vietnamese names are ordered comes last. */
const givenName = (fullName: string): string => fullName.slice(fullName.lastIndexOf(' ') + 1);

/**
 * People in the order in which a team walks: hamlet by hamlet, door by door.
 *
 * Edge: numbers count as numbers, so "Khu 2" comes before "Khu 10" and "số 9" before "số 11". Without coordinates of
 * houses this is the best order that can be told honestly: neighbours by address, and no promise of the shortest way.
 * Whoever's address names no hamlet comes last.
 */
export function routeOrder<Person extends Door>(people: readonly Person[]): Person[] {
  return [...people].sort(
    (a, b) =>
      Number(a.hamlet === null) - Number(b.hamlet === null) ||
      collator.compare(a.hamlet ?? '', b.hamlet ?? '') ||
      collator.compare(a.address, b.address) ||
      collator.compare(givenName(a.fullName), givenName(b.fullName)) ||
      collator.compare(a.fullName, b.fullName),
  );
}

/** Hamlets in the same order, for whoever chooses among them. */
export const hamletOrder = (a: string | null, b: string | null): number =>
  Number(a === null) - Number(b === null) || collator.compare(a ?? '', b ?? '');
