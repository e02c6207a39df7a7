/** A part of a name as it is looked for. */
export const searchOf = (typed: string | null | undefined): string =>
  (typed ?? '').normalize('NFC').trim().toLowerCase().slice(0, 80);
