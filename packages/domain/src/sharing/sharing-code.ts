/** What a holder may share beside the name and the masked number, which go with every code. */
export const SHAREABLE_FACTS = [
  'DATE_OF_BIRTH',
  'SEX',
  'PERSONAL_ID_NUMBER',
  'PERMANENT_ADDRESS',
  'PAPERS',
] as const;
export type ShareableFact = (typeof SHAREABLE_FACTS)[number];

/** The product's own choice: long enough to turn the phone round, too short to pass a photograph on. */
export const SHARING_CODE_SECONDS = 120;

/**
 * The chosen facts, each once, in the order of the list.
 *
 * @legal sự đồng ý của chủ thể dữ liệu, cho từng mục đích: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15.
 *
 * Edge: a portrait is never among them: an account of level 1 shows none, and whoever checks has the face before them.
 */
export function chosenFacts(facts: readonly ShareableFact[]): ShareableFact[] {
  return SHAREABLE_FACTS.filter((fact) => facts.includes(fact));
}

export const SHARING_CODE_STATES = ['OPEN', 'USED', 'EXPIRED'] as const;
export type SharingCodeState = (typeof SHARING_CODE_STATES)[number];

/** Where a code stands. Edge: one that was used stays used after its time, so that the holder still sees by whom. */
export function sharingCodeState(
  { usedAt, expiresAt }: { readonly usedAt: Date | null; readonly expiresAt: Date },
  now: Date,
): SharingCodeState {
  if (usedAt !== null) return 'USED';
  return now < expiresAt ? 'OPEN' : 'EXPIRED';
}
