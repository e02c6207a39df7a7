import type { AccountLevel } from '../account/lifecycle.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { CrossCheckState } from '../cross-check/lifecycle.ts';
import { ageOn } from '../identity/age.ts';
import type { RefusalCode } from '../refusal.ts';
import type { SubjectType } from '../subject.ts';
import type { PopulationCheckOutcome } from './declared-facts.ts';
import type { ApplicationState } from './lifecycle.ts';

/** What comparing a portrait or fingerprints with the data on file gave. */
export const BIOMETRIC_OUTCOMES = ['MATCHED', 'NOT_MATCHED', 'NO_REFERENCE', 'UNAVAILABLE'] as const;
export type BiometricOutcome = (typeof BIOMETRIC_OUTCOMES)[number];

/** What an application is compared with; PAPERS are the agencies that keep the registers of its papers, together. */
export const CHECK_SOURCES = [
  'POPULATION',
  'IMMIGRATION',
  'ORGANISATION_REGISTRY',
  'BIOMETRICS',
  'PAPERS',
] as const;
export type CheckSource = (typeof CHECK_SOURCES)[number];

/** Why an application waits for an officer, in the order in which it is read. */
export const REVIEW_REASONS = [
  'POPULATION_MISMATCHED',
  'POPULATION_NOT_FOUND',
  'POPULATION_UNAVAILABLE',
  'PORTRAIT_MISSING',
  'PORTRAIT_NOT_MATCHED',
  'FINGERPRINTS_MISSING',
  'FINGERPRINTS_NOT_MATCHED',
  'BIOMETRICS_NO_REFERENCE',
  'BIOMETRICS_UNAVAILABLE',
  'ID_NUMBER_UNUSUAL',
  'PROBABLE_DUPLICATE',
  'REPRESENTED_PERSON',
  'PAPER_MISMATCHED',
  'PAPER_UNAVAILABLE',
  'PAPERS_CONFIRMED_LATE',
  'AUTOMATIC_APPROVAL_OFF',
] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** After so long without an answer a source counts as silent, and an officer judges without it. */
export const SOURCE_PATIENCE_MINUTES = 30;

const BIOMETRICS_FROM_AGE = 6;

interface Subject {
  readonly subjectType: SubjectType;
  readonly level: AccountLevel | null;
  readonly dateOfBirth: LocalDate | null;
  readonly receivedOn: LocalDate;
}

/** The database that knows this kind of subject. */
export function sourceOf(subjectType: SubjectType): Exclude<CheckSource, 'BIOMETRICS' | 'PAPERS'> {
  if (subjectType === 'CITIZEN') return 'POPULATION';
  return subjectType === 'FOREIGNER' ? 'IMMIGRATION' : 'ORGANISATION_REGISTRY';
}

/**
 * Whether the application needs a portrait.
 *
 * @legal ảnh khuôn mặt: Điều 10 Nghị định 69/2024/NĐ-CP; Điều 12 Nghị định 59/2022/NĐ-CP; dưới 06 tuổi không thu nhận
 * sinh trắc học: Điều 23 Luật Căn cước số 26/2023/QH15.
 *
 * Edge: level 1 needs one too; nothing is taken from a child under 6.
 */
export function needsPortrait({ subjectType, dateOfBirth, receivedOn }: Subject): boolean {
  return (
    subjectType !== 'ORGANISATION' &&
    dateOfBirth !== null &&
    ageOn(dateOfBirth, receivedOn) >= BIOMETRICS_FROM_AGE
  );
}

/**
 * Whether the application needs fingerprints: level 2, from 6 years on.
 *
 * @legal vân tay: Khoản 2 Điều 10 Nghị định 69/2024/NĐ-CP; Điều 12, 14 Nghị định 59/2022/NĐ-CP.
 */
export function needsFingerprints(subject: Subject): boolean {
  return subject.level === 'LEVEL_2' && needsPortrait(subject);
}

/**
 * Why a person has to judge a checked application; nothing means that the system approves it at once.
 *
 * @legal kiểm tra, xác thực thông tin: Điều 10, 11, 12 Nghị định 69/2024/NĐ-CP.
 *
 * Edge: a source that gave no answer is a reason to look and never counts as a match. What was taken without need
 * (fingerprints at level 1) still speaks when it does not match. That automatic approval is off is only a reason when
 * there is no other: exactly those applications may be decided many at once.
 */
export function reviewReasons(
  facts: Subject & {
    readonly populationOutcome: PopulationCheckOutcome | null;
    readonly portraitOutcome: BiometricOutcome | null;
    readonly fingerprintOutcome: BiometricOutcome | null;
    readonly hasPortrait: boolean;
    readonly hasFingerprints: boolean;
    readonly numberWarnings: readonly RefusalCode[];
    readonly duplicateCount: number;
    readonly hasGuardian: boolean;
    /** Where the confirmation of each paper stands; empty when no paper goes to an agency. */
    readonly paperStates: readonly CrossCheckState[];
    readonly isAutomaticApprovalOn: boolean;
  },
): ReviewReason[] {
  const found = new Set<ReviewReason>();
  const population = facts.populationOutcome ?? 'UNAVAILABLE';
  if (population !== 'MATCHED') found.add(`POPULATION_${population}`);

  const biometrics = [
    {
      name: 'PORTRAIT',
      isNeeded: needsPortrait(facts),
      isTaken: facts.hasPortrait,
      outcome: facts.portraitOutcome,
    },
    {
      name: 'FINGERPRINTS',
      isNeeded: needsFingerprints(facts),
      isTaken: facts.hasFingerprints,
      outcome: facts.fingerprintOutcome,
    },
  ] as const;
  for (const { name, isNeeded, isTaken, outcome } of biometrics) {
    if (!isTaken) {
      if (isNeeded) found.add(`${name}_MISSING`);
      continue;
    }
    const result = outcome ?? (isNeeded ? 'UNAVAILABLE' : 'MATCHED');
    if (result === 'NOT_MATCHED') found.add(`${name}_NOT_MATCHED`);
    else if (result !== 'MATCHED') found.add(`BIOMETRICS_${result}`);
  }

  if (facts.numberWarnings.length > 0) found.add('ID_NUMBER_UNUSUAL');
  if (facts.duplicateCount > 0) found.add('PROBABLE_DUPLICATE');
  if (facts.hasGuardian) found.add('REPRESENTED_PERSON');
  for (const reason of paperReasons(facts.paperStates)) found.add(reason);
  if (found.size === 0 && !facts.isAutomaticApprovalOn) found.add('AUTOMATIC_APPROVAL_OFF');
  return REVIEW_REASONS.filter((reason) => found.has(reason));
}

/** Edge: a question still open after the patience for sources is like one that was given up. */
function paperReasons(states: readonly CrossCheckState[]): ReviewReason[] {
  const reasons: ReviewReason[] = [];
  if (states.includes('MISMATCHED')) reasons.push('PAPER_MISMATCHED');
  if (states.includes('UNAVAILABLE') || states.includes('REQUESTED')) reasons.push('PAPER_UNAVAILABLE');
  return reasons;
}

const PAPER_REASONS: readonly ReviewReason[] = [
  'PAPER_MISMATCHED',
  'PAPER_UNAVAILABLE',
  'PAPERS_CONFIRMED_LATE',
];

/**
 * The reasons of an application in review after an agency has answered or an officer has settled a paper.
 *
 * @legal thông tin tích hợp được xác thực thông qua cơ sở dữ liệu: Điều 22 Luật Căn cước số 26/2023/QH15.
 *
 * Edge: when the last reason falls away an officer may have the case open already, so the system does not approve
 * behind his back: PAPERS_CONFIRMED_LATE remains, and such cases can be decided together. That automatic approval is
 * off is a reason only while there is no other, here as well.
 */
export function reasonsAfterPapers(
  reasons: readonly ReviewReason[],
  paperStates: readonly CrossCheckState[],
): ReviewReason[] {
  const kept = reasons.filter((reason) => !PAPER_REASONS.includes(reason));
  const found = new Set<ReviewReason>([...kept, ...paperReasons(paperStates)]);
  if (found.size > 1) found.delete('AUTOMATIC_APPROVAL_OFF');
  if (found.size === 0) found.add('PAPERS_CONFIRMED_LATE');
  return REVIEW_REASONS.filter((reason) => found.has(reason));
}

const DECIDABLE_TOGETHER: readonly ReviewReason[] = ['AUTOMATIC_APPROVAL_OFF', 'PAPERS_CONFIRMED_LATE'];

/** Whether an application may be decided together with others: everything matches and only a person's word is missing. */
export function canDecideTogether(state: ApplicationState, reasons: readonly ReviewReason[]): boolean {
  const [only] = reasons;
  return (
    state === 'READY_FOR_REVIEW' &&
    reasons.length === 1 &&
    only !== undefined &&
    DECIDABLE_TOGETHER.includes(only)
  );
}
