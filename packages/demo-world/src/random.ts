/** Gives numbers in [0, 1) that look random and are the same for the same seed. */
export type Random = () => number;

/** Mulberry32: small, fast, and good enough for inventing people; never for secrets. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pickInteger(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

export function pickOne<T>(random: Random, values: readonly [T, ...T[]]): T {
  return values[Math.floor(random() * values.length)] ?? values[0];
}

export type Weighted<T> = readonly (readonly [value: T, weight: number])[];

/** Prepares a draw in which each value comes up in proportion to its weight, a whole number. */
export function weightedPicker<T>(choices: Weighted<T>): (random: Random) => T {
  // One place in the urn for each unit of weight: a draw is one look-up, and a world needs a quarter of a million draws.
  const urn = choices.flatMap(([value, weight]) => Array<T>(weight).fill(value));
  const [first] = urn;
  if (first === undefined) throw new Error('Nothing to pick from.');
  return (random) => urn[Math.floor(random() * urn.length)] ?? first;
}

/** Fisher-Yates, in place. */
export function shuffle(random: Random, values: unknown[]): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = pickInteger(random, 0, last);
    [values[last], values[other]] = [values[other], values[last]];
  }
}
