import { DomainRefusal } from '../refusal.ts';

/** Mục đích tra cứu: what an officer may open a person for. */
export const ACCESS_PURPOSES = [
  'CASE_AT_HAND',
  'CASE_INTAKE',
  'HOTLINE_ANSWER',
  'HOLDER_REQUEST',
  'COMPLAINT',
  'AUTHORITY_REQUEST',
  'INSPECTION',
] as const;
export type AccessPurpose = (typeof ACCESS_PURPOSES)[number];

/** Shorter words say nothing, longer ones nobody reads. The same for everything that is opened or taken out for a purpose. */
export const SHORTEST_PURPOSE = 10;
export const LONGEST_PURPOSE = 300;

/** So long a purpose holds for the person it was stated for. The product's own figure. */
export const PURPOSE_HOLDS_MINUTES = 30;

interface PurposeRule {
  /** What the officer is bound to by it, in Vietnamese. */
  readonly legalBasis: string;
  /** Whether a few words must say more; not where a case or the person's own errand says it. */
  readonly needsNote: boolean;
}

const DATA_LAW = 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15';
const ACCOUNT_DECREE = 'Nghị định số 69/2024/NĐ-CP';

const RULES: Readonly<Record<AccessPurpose, PurposeRule>> = {
  CASE_AT_HAND: { legalBasis: ACCOUNT_DECREE, needsNote: false },
  CASE_INTAKE: { legalBasis: ACCOUNT_DECREE, needsNote: false },
  HOTLINE_ANSWER: { legalBasis: ACCOUNT_DECREE, needsNote: true },
  HOLDER_REQUEST: { legalBasis: DATA_LAW, needsNote: true },
  COMPLAINT: { legalBasis: 'Luật Khiếu nại số 02/2011/QH13', needsNote: true },
  AUTHORITY_REQUEST: { legalBasis: ACCOUNT_DECREE, needsNote: true },
  INSPECTION: { legalBasis: DATA_LAW, needsNote: true },
};

export const purposeRule = (purpose: AccessPurpose): PurposeRule => RULES[purpose];

export const isAccessPurpose = (word: unknown): word is AccessPurpose =>
  ACCESS_PURPOSES.some((purpose) => purpose === word);

/** What something is opened or taken out for, in words, composed. */
export function parsePurposeWords(text: string): string {
  const words = text.normalize('NFC').trim().replace(/\s+/gu, ' ');
  if (words.length < SHORTEST_PURPOSE || words.length > LONGEST_PURPOSE)
    throw new DomainRefusal('PURPOSE_REQUIRED');
  return words;
}

/** A purpose from the closed list, with the few words that it needs. */
export interface StatedPurpose {
  readonly purpose: AccessPurpose;
  readonly note: string | null;
}

/**
 * The purpose as it is kept.
 *
 * @legal dữ liệu cá nhân được xử lý đúng mục đích: Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15.
 *
 * Edge: the note is no place for a name or a number, and is kept where auditors read it, never in the audit chain. A note
 * where none is needed is kept as well, if it says something.
 */
export function readStatedPurpose({ purpose, note }: StatedPurpose): StatedPurpose {
  const words = note?.normalize('NFC').trim() ?? '';
  if (words === '' && !purposeRule(purpose).needsNote) return { purpose, note: null };
  return { purpose, note: parsePurposeWords(words) };
}

/**
 * By what an opening rests on its purpose: the officer holds the claim of that very case; the case is open and the
 * officer's to work on; the officer has stated it.
 */
export const OPENING_BASES = ['CLAIM', 'CASE', 'STATED'] as const;
export type OpeningBasis = (typeof OPENING_BASES)[number];

/** How deep the opening goes: the page of a case, or a value behind its mask. */
export type OpeningDepth = 'PAGE' | 'UNMASKED';

export interface OpeningQuestion {
  readonly depth: OpeningDepth;
  /** The officer holds the claim of this case. */
  readonly hasClaim: boolean;
  /** The case is open in the officer's units, or was settled or taken in by this officer within the time a purpose holds. */
  readonly isCaseAtHand: boolean;
  /** Purposes for this person that still hold, by this officer. */
  readonly standing: readonly { readonly purpose: AccessPurpose; readonly basis: OpeningBasis }[];
  /** What the officer states now; null: nothing. */
  readonly stated: StatedPurpose | null;
}

export type OpeningVerdict =
  /** A purpose that was recorded before still holds. */
  | { readonly kind: 'HOLDS'; readonly index: number }
  /** To be recorded. */
  | ({ readonly kind: 'OPENS'; readonly basis: OpeningBasis } & StatedPurpose);

/**
 * Whether a person is opened to an officer, and for what.
 *
 * @legal dữ liệu cá nhân được xử lý đúng mục đích: Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15.
 *
 * Edge: whoever states the case at hand must have one. An open case shows its page to those who work on it, but what is
 * masked there waits for the claim or for a word: that it lies in the queue is no reason to read a number.
 */
export function judgeOpening(question: OpeningQuestion): OpeningVerdict {
  const { depth, hasClaim, isCaseAtHand, standing, stated } = question;
  if (stated) {
    const read = readStatedPurpose(stated);
    if (read.purpose === 'CASE_AT_HAND' && !isCaseAtHand && !hasClaim)
      throw new DomainRefusal('PURPOSE_WITHOUT_CASE');
    return { kind: 'OPENS', basis: 'STATED', ...read };
  }
  const index = standing.findIndex(({ basis }) => depth === 'PAGE' || basis !== 'CASE');
  if (index !== -1) return { kind: 'HOLDS', index };
  if (hasClaim) return { kind: 'OPENS', basis: 'CLAIM', purpose: 'CASE_AT_HAND', note: null };
  if (depth === 'PAGE' && isCaseAtHand)
    return { kind: 'OPENS', basis: 'CASE', purpose: 'CASE_AT_HAND', note: null };
  throw new DomainRefusal('PURPOSE_REQUIRED');
}
