import type { LocalDate } from '../calendar/local-date.ts';
import type { DataRequestKind } from '../data-request/lifecycle.ts';
import type { DataProtectionRegime } from '../data-request/terms.ts';
import type { LegalRegime } from '../legal-regime.ts';
import type { LockRequestKind } from '../lock/request.ts';
import { DomainRefusal } from '../refusal.ts';
import type { SubjectType } from '../subject.ts';

/**
 * What a letter (văn bản trả lời) tells: to the requester of a lock or an unlock, to a holder who appealed, or to one who
 * asked something as a data subject.
 */
export const LETTER_KINDS = [
  'LOCK_APPROVED',
  'LOCK_REFUSED',
  'UNLOCK_APPROVED',
  'UNLOCK_REFUSED',
  'LOCK_REVERSED',
  'APPEAL_UPHELD',
  'APPEAL_GRANTED',
  'DATA_REQUEST_ANSWERED',
  'DATA_REQUEST_REFUSED',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export type AppealLetterKind = 'APPEAL_UPHELD' | 'APPEAL_GRANTED';
export type DataRequestLetterKind = 'DATA_REQUEST_ANSWERED' | 'DATA_REQUEST_REFUSED';
/** Of a decision about a lock, whoever asked for it. */
export type DecisionLetterKind = Exclude<LetterKind, DataRequestLetterKind>;
export type LockLetterKind = Exclude<DecisionLetterKind, AppealLetterKind>;

/** What a letter decides, in the one word that anybody may read at its verification. */
export const LETTER_OUTCOMES = ['APPROVED', 'REFUSED', 'REVERSED', 'UPHELD', 'ANSWERED'] as const;
export type LetterOutcome = (typeof LETTER_OUTCOMES)[number];

const OUTCOMES: Readonly<Record<LetterKind, LetterOutcome>> = {
  LOCK_APPROVED: 'APPROVED',
  LOCK_REFUSED: 'REFUSED',
  UNLOCK_APPROVED: 'APPROVED',
  UNLOCK_REFUSED: 'REFUSED',
  LOCK_REVERSED: 'REVERSED',
  APPEAL_UPHELD: 'UPHELD',
  APPEAL_GRANTED: 'REVERSED',
  DATA_REQUEST_ANSWERED: 'ANSWERED',
  DATA_REQUEST_REFUSED: 'REFUSED',
};

/** Edge: an appeal that is granted ends as a decision that was reversed; one that is not leaves the decision standing. */
export const letterOutcome = (kind: LetterKind): LetterOutcome => OUTCOMES[kind];

/** How a letter reached the one it is for, with proof. */
export const LETTER_SERVED_WAYS = ['AGENCY', 'HANDED_OVER'] as const;
export type LetterServedWay = (typeof LETTER_SERVED_WAYS)[number];

/** Đơn vị cấp xã, hoặc cơ quan quản lý định danh và xác thực điện tử. */
export type LetterIssuer =
  | {
      readonly kind: 'UNIT';
      /** Phường Trà Cổ */
      readonly unitName: string;
      /** Tỉnh Quảng Ninh; null: the unit has none above it. */
      readonly provinceName: string | null;
    }
  | { readonly kind: 'AUTHORITY' };

interface CommonFacts {
  readonly issuer: LetterIssuer;
  /** 1 is the first of the issuer in the year; null: a preview, which has no number yet. */
  readonly number: number | null;
  readonly issuedOn: LocalDate;
  readonly signerName: string;
  readonly addressee: string;
  readonly subjectType: SubjectType;
  readonly subjectName: string;
  readonly subjectNumberMasked: string;
  /** Our code of the request or of the appeal. */
  readonly matterCode: string;
  readonly receivedOn: LocalDate;
  /** When the decision takes effect, ISO 8601. */
  readonly decidedAt: string;
  /** The requester's own number; null: a holder has none. */
  readonly requesterReference: string | null;
}

export interface LockLetterFacts extends CommonFacts {
  readonly kind: DecisionLetterKind;
  readonly regime: LegalRegime;
  /** The day of the requester's document; null: an appeal has none. */
  readonly documentOn: LocalDate | null;
  /** The law that the requester named; null: an appeal names none. */
  readonly citedBasis: string | null;
  /** In the words of the head; null: nothing to say beside the approval. */
  readonly reason: string | null;
  /** An unlock: our code of the request that it ends. A reversal: its own. */
  readonly targetCode: string | null;
  /** The letter that a reversal replaces, e.g. 12/TB-CAP of a day; null: there was none. */
  readonly replaces: { readonly number: string; readonly issuedOn: LocalDate } | null;
}

export interface DataRequestLetterFacts extends CommonFacts {
  readonly kind: DataRequestLetterKind;
  readonly dataRegime: DataProtectionRegime;
  readonly requestKind: DataRequestKind;
  /** The answer, or why it is refused, in the words of the officer. */
  readonly reason: string;
  readonly isSignedByHead: boolean;
}

/** Everything that a letter says, as it was when the decision was made. It is kept with the letter and never changes. */
export type LetterFacts = LockLetterFacts | DataRequestLetterFacts;

export const isDataRequestLetter = (facts: LetterFacts): facts is DataRequestLetterFacts =>
  facts.kind === 'DATA_REQUEST_ANSWERED' || facts.kind === 'DATA_REQUEST_REFUSED';

const UNIT_SYMBOLS: readonly (readonly [prefix: string, symbol: string])[] = [
  ['Phường ', 'CAP'],
  ['Xã ', 'CAX'],
  ['Đặc khu ', 'CAĐK'],
];

/** CAP of a ward, CAX of a commune, CAĐK of a special zone; CA of whatever else. */
const symbolOf = (issuer: LetterIssuer): string =>
  issuer.kind === 'AUTHORITY'
    ? 'CQQLĐD'
    : (UNIT_SYMBOLS.find(([prefix]) => issuer.unitName.startsWith(prefix))?.[1] ?? 'CA');

/**
 * Số và ký hiệu của văn bản: 12/TB-CAP.
 *
 * @legal số, ký hiệu của văn bản: Điều 8, Điều 15 và Phụ lục I Nghị định 30/2020/NĐ-CP.
 *
 * Edge: the number begins at 01 on 1 January, in a series of each office.
 */
export const letterNumber = (issuer: LetterIssuer, number: number): string =>
  `${String(number).padStart(2, '0')}/TB-${symbolOf(issuer)}`;

export const LETTER_DECISIONS = ['APPROVE', 'REFUSE', 'REVERSE'] as const;
export type LetterDecision = (typeof LETTER_DECISIONS)[number];

/** Which letter a decision about a request is told by; only a lock can be reversed. */
export function lockLetterKind(kind: LockRequestKind, decision: LetterDecision): LockLetterKind {
  if (decision === 'REVERSE') return 'LOCK_REVERSED';
  return `${kind}_${decision === 'APPROVE' ? 'APPROVED' : 'REFUSED'}`;
}

const SHORTEST_RECEIVER = 2;
const LONGEST_RECEIVER = 200;

/** Who took a letter at the counter: name and office, in words. */
export function parseLetterReceiver(text: string): string {
  const receiver = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  const { length } = [...receiver];
  if (length < SHORTEST_RECEIVER || length > LONGEST_RECEIVER)
    throw new DomainRefusal('RECEIVER_NAME_FORMAT');
  return receiver;
}

/** Without i, l, o and u: nobody who types the address from paper takes one sign for another. */
const CODE_SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';
const CODE_LENGTH = 26;

/** 26 signs of five bits: more than anybody can try. */
export const verificationCodeOf = (random: Uint8Array): string =>
  [...random.subarray(0, CODE_LENGTH)].map((byte) => CODE_SIGNS.charAt(byte & 31)).join('');

/** A code as it may have been typed; null: it cannot be one. */
export function verificationCodeForm(typed: string): string | null {
  const code = typed.trim().toLowerCase();
  return code.length === CODE_LENGTH && [...code].every((sign) => CODE_SIGNS.includes(sign)) ? code : null;
}
