export interface DiffPart {
  readonly text: string;
  readonly differs: boolean;
}

/**
 * Marks the characters of two texts that the other text does not have in the same order.
 *
 * Both are brought to NFC first: otherwise the same Vietnamese letter, typed as one sign or as letter and accent,
 * would look like a difference to the officer.
 */
export function diffCharacters(left: string, right: string): { left: DiffPart[]; right: DiffPart[] } {
  const a = Array.from(left.normalize('NFC'));
  const b = Array.from(right.normalize('NFC'));
  const common = commonLengths(a, b);
  const leftMarks: boolean[] = [];
  const rightMarks: boolean[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      leftMarks[i++] = false;
      rightMarks[j++] = false;
    } else if (j >= b.length || (i < a.length && lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1))) {
      leftMarks[i++] = true;
    } else {
      rightMarks[j++] = true;
    }
  }
  return { left: joinParts(a, bridgeGaps(a, leftMarks)), right: joinParts(b, bridgeGaps(b, rightMarks)) };
}

/** Marks whole parts of two dates as people read them: the day, the month, the year. */
export function diffDates(left: string, right: string): { left: DiffPart[]; right: DiffPart[] } {
  const a = left.split(DATE_SEPARATOR);
  const b = right.split(DATE_SEPARATOR);
  const marked = (own: readonly string[], other: readonly string[]) =>
    own.flatMap((text, index) => [
      ...(index > 0 ? [{ text: DATE_SEPARATOR, differs: false }] : []),
      { text, differs: text !== other[index] },
    ]);
  return { left: marked(a, b), right: marked(b, a) };
}

const DATE_SEPARATOR = '/';

/** One letter that two different words happen to share is no help to the reader, so it joins the marks around it. */
function bridgeGaps(characters: readonly string[], marks: readonly boolean[]): boolean[] {
  return marks.map(
    (mark, index) =>
      mark || (characters[index] !== ' ' && marks[index - 1] === true && marks[index + 1] === true),
  );
}

/** Longest common subsequence of the rests that begin at i and j. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (!row) continue;
      row[j] =
        a[i] === b[j]
          ? lengthAt(lengths, i + 1, j + 1) + 1
          : Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1));
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

function joinParts(characters: readonly string[], marks: readonly boolean[]): DiffPart[] {
  const parts: { text: string; differs: boolean }[] = [];
  characters.forEach((character, index) => {
    const differs = marks[index] ?? false;
    const last = parts.at(-1);
    if (last?.differs === differs) last.text += character;
    else parts.push({ text: character, differs });
  });
  return parts;
}
