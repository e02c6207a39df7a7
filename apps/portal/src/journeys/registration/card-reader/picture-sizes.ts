interface Size {
  readonly width: number;
  readonly height: number;
}

/** Longest edges to try: of a photo of the whole card the code is small, of a close one its grain disturbs. */
const LONGEST_EDGES = [1600, 1000, 2400, 700, 3600] as const;
const SMALLEST_EDGE = 21;

/** The sizes at which a picture is searched for a code, without the same one twice and never enlarged. */
export function sizesToTry({ width, height }: Size): Size[] {
  const longest = Math.max(width, height);
  if (Math.min(width, height) < SMALLEST_EDGE) return [];
  const edges = new Set(LONGEST_EDGES.map((edge) => Math.min(edge, longest)));
  return [...edges].map((edge) => ({
    width: Math.max(1, Math.round((width * edge) / longest)),
    height: Math.max(1, Math.round((height * edge) / longest)),
  }));
}
