import { accountLifecycle, type AccountState } from '../account/lifecycle.ts';
import type { LegalRegime } from '../legal-regime.ts';
import { SUBJECT_TYPES, type SubjectType } from '../subject.ts';

/**
 * Why an account is locked. Grounds stand beside each other, and the account is locked exactly while at least one stands.
 *
 * @legal căn cứ khóa tài khoản: Điều 15 Nghị định 69/2024/NĐ-CP, khoản 1 Điều 34 Luật Căn cước số 26/2023/QH15; Điều 19
 * Nghị định 59/2022/NĐ-CP.
 */
export const LOCK_GROUND_KINDS = [
  'HOLDER_REQUEST',
  'TERMS_VIOLATION',
  'CARD_REVOKED',
  'CARD_RETAINED',
  'CARD_EXPIRED',
  'DEATH',
  'PASSPORT_EXPIRED',
  'RESIDENCE_EXPIRED',
  'ORGANISATION_DISSOLVED',
  'ORGANISATION_CEASED',
  'AUTHORITY_REQUEST',
] as const;
export type LockGroundKind = (typeof LOCK_GROUND_KINDS)[number];

/** Where a ground comes from: the holder, a register that says so, or a request that was decided. */
export const LOCK_ORIGINS = ['HOLDER', 'AUTOMATIC', 'REQUEST'] as const;
export type LockOrigin = (typeof LOCK_ORIGINS)[number];

/** Who can end a ground: the holder after full authentication, the register once the fact has ended, or a decision. */
export const LOCK_LIFTERS = ['HOLDER', 'REGISTER', 'DECISION'] as const;
export type LockLifter = (typeof LOCK_LIFTERS)[number];

/** Where holders lock their own accounts, each at once. */
export const OWN_LOCK_CHANNELS = ['PORTAL', 'SMS', 'HOTLINE', 'COUNTER'] as const;
export type OwnLockChannel = (typeof OWN_LOCK_CHANNELS)[number];

export const OWN_LOCK_REASONS = ['NOT_ME', 'PHONE_LOST', 'PRECAUTION'] as const;
export type OwnLockReason = (typeof OWN_LOCK_REASONS)[number];

/** Why a ground has ended. */
export const LOCK_GROUND_ENDINGS = [
  'HOLDER_UNLOCKED',
  'FACT_ENDED',
  'FACT_CORRECTED',
  'UNLOCK_APPROVED',
  'NOT_CONFIRMED',
  'DECISION_REVERSED',
] as const;
export type LockGroundEnding = (typeof LOCK_GROUND_ENDINGS)[number];

/** What the law says of one kind of ground for one kind of subject. */
export interface LockGroundRule {
  readonly origin: LockOrigin;
  readonly lifter: LockLifter;
  /** Vietnamese citation. */
  readonly article: string;
}

type Article = string | Readonly<Record<SubjectType, string>>;

interface GroundLine {
  readonly subjects: readonly SubjectType[];
  readonly origin: LockOrigin;
  readonly lifter: LockLifter;
  readonly article: Article;
}

const ALL = SUBJECT_TYPES;
const PEOPLE: readonly SubjectType[] = ['CITIZEN', 'FOREIGNER'];

const byHolder = (article: Article): GroundLine => ({
  ...{ subjects: ALL, origin: 'HOLDER', lifter: 'HOLDER', article },
});
const byRegister = (subjects: readonly SubjectType[], article: Article): GroundLine => ({
  ...{ subjects, origin: 'AUTOMATIC', lifter: 'REGISTER', article },
});
const byDecision = (article: Article): GroundLine => ({
  ...{ subjects: ALL, origin: 'REQUEST', lifter: 'DECISION', article },
});

const ND59_CITIZEN = 'Khoản 1 Điều 19 Nghị định 59/2022/NĐ-CP';
const ND59_FOREIGNER = 'Khoản 2 Điều 19 Nghị định 59/2022/NĐ-CP';
const ND59_ORGANISATION = 'Khoản 3 Điều 19 Nghị định 59/2022/NĐ-CP';
const ND59: Article = { CITIZEN: ND59_CITIZEN, FOREIGNER: ND59_FOREIGNER, ORGANISATION: ND59_ORGANISATION };
const ND69_CITIZEN = 'Khoản 1 Điều 15 Nghị định 69/2024/NĐ-CP';
const ND69_OTHERS = 'Khoản 2 Điều 15 Nghị định 69/2024/NĐ-CP';

/** Since 1 July 2024 the account of a citizen follows the electronic identity card, whose grounds the law lists. */
const ofCard = (point: string): string =>
  `Điểm ${point} khoản 1 Điều 34 Luật Căn cước số 26/2023/QH15; ${ND69_CITIZEN}`;
const ofCardAndOthers = (point: string): Article => ({
  ...{ CITIZEN: ofCard(point), FOREIGNER: ND69_OTHERS, ORGANISATION: ND69_OTHERS },
});

const LINES: Readonly<Record<LegalRegime, Readonly<Record<LockGroundKind, GroundLine | null>>>> = {
  ND59_2022: {
    HOLDER_REQUEST: byHolder(ND59),
    TERMS_VIOLATION: byRegister(ALL, ND59),
    CARD_REVOKED: byRegister(['CITIZEN'], ND59_CITIZEN),
    CARD_RETAINED: null,
    CARD_EXPIRED: null,
    DEATH: byRegister(PEOPLE, ND59),
    PASSPORT_EXPIRED: byRegister(['FOREIGNER'], ND59_FOREIGNER),
    RESIDENCE_EXPIRED: byRegister(['FOREIGNER'], ND59_FOREIGNER),
    ORGANISATION_DISSOLVED: byRegister(['ORGANISATION'], ND59_ORGANISATION),
    ORGANISATION_CEASED: byRegister(['ORGANISATION'], ND59_ORGANISATION),
    AUTHORITY_REQUEST: byDecision('Điều 19, Điều 20 Nghị định 59/2022/NĐ-CP'),
  },
  ND69_2024: {
    HOLDER_REQUEST: byHolder(ofCardAndOthers('a')),
    TERMS_VIOLATION: byRegister(ALL, ofCardAndOthers('b')),
    CARD_REVOKED: byRegister(['CITIZEN'], ofCard('c')),
    CARD_RETAINED: byRegister(['CITIZEN'], ofCard('c')),
    CARD_EXPIRED: byRegister(['CITIZEN'], ND69_CITIZEN),
    DEATH: byRegister(PEOPLE, ofCardAndOthers('d')),
    PASSPORT_EXPIRED: byRegister(['FOREIGNER'], ND69_OTHERS),
    RESIDENCE_EXPIRED: byRegister(['FOREIGNER'], ND69_OTHERS),
    ORGANISATION_DISSOLVED: byRegister(['ORGANISATION'], ND69_OTHERS),
    ORGANISATION_CEASED: byRegister(['ORGANISATION'], ND69_OTHERS),
    AUTHORITY_REQUEST: byDecision(ofCardAndOthers('đ')),
  },
};

/**
 * What the law says of a kind of ground; null where it is no ground for this subject under this decree.
 *
 * @legal căn cứ khóa theo từng loại chủ thể: Điều 15 Nghị định 69/2024/NĐ-CP, khoản 1 Điều 34 Luật Căn cước số
 * 26/2023/QH15; Điều 19, Điều 20 Nghị định 59/2022/NĐ-CP.
 *
 * Edge: a retained or an expired card is a ground since 1 July 2024 alone, and a card is a citizen's. The clause of
 * Decree 69 about organisations was seen in part only; the grounds of Decree 59 are taken to go on.
 */
export function lockGroundRule(
  regime: LegalRegime,
  subject: SubjectType,
  kind: LockGroundKind,
): LockGroundRule | null {
  const line = LINES[regime][kind];
  if (!line?.subjects.includes(subject)) return null;
  const { origin, lifter, article } = line;
  return { origin, lifter, article: typeof article === 'string' ? article : article[subject] };
}

/** A ground as it is kept: it stands until it has ended. */
export interface LockGround {
  readonly endedAt: Date | null;
}

/** What of an account its grounds act on. */
interface LockableAccount {
  readonly state: AccountState;
  /** Null: never activated. */
  readonly activatedAt: Date | null;
}

/**
 * The state of an account under its grounds: locked exactly while at least one stands.
 *
 * @legal khóa khi có căn cứ, tự động mở khóa khi các căn cứ khóa đã hết: Điều 15 Nghị định 69/2024/NĐ-CP; Điều 19 Nghị định
 * 59/2022/NĐ-CP.
 *
 * Edge: the end of one ground opens nothing while another stands. An account that was never activated is locked as
 * well, so that nobody activates that of a dead person, and waits for its activation again when it is unlocked.
 */
export function stateUnderGrounds(account: LockableAccount, grounds: readonly LockGround[]): AccountState {
  const { state, activatedAt } = account;
  const isLocked = grounds.some(({ endedAt }) => endedAt === null);
  if (isLocked) return state === 'LOCKED' ? state : accountLifecycle.next(state, 'LOCK');
  if (state !== 'LOCKED') return state;
  return accountLifecycle.next(state, activatedAt === null ? 'REINSTATE' : 'UNLOCK');
}
