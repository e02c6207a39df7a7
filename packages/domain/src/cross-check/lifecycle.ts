import { defineLifecycle } from '../lifecycle.ts';

export const CROSS_CHECK_STATES = ['REQUESTED', 'MATCHED', 'MISMATCHED', 'UNAVAILABLE'] as const;
export type CrossCheckState = (typeof CROSS_CHECK_STATES)[number];

export const CROSS_CHECK_ACTIONS = ['REQUEST', 'CONFIRM', 'CONTRADICT', 'GIVE_UP'] as const;
export type CrossCheckAction = (typeof CROSS_CHECK_ACTIONS)[number];

/**
 * The life of the confirmation of one paper by the agency that owns the data (xác thực giấy tờ với cơ quan quản lý).
 *
 * @legal thông tin tích hợp được xác thực thông qua cơ sở dữ liệu: Điều 22 Luật Căn cước số 26/2023/QH15; cập nhật từ cơ
 * sở dữ liệu chuyên ngành: Điều 8 Nghị định 69/2024/NĐ-CP.
 *
 * Edge: editing the paper asks anew at once, from whichever state, so what was confirmed before is shown no more. A
 * paper that is asked about again on schedule stays confirmed until the agency says otherwise; one whose question was
 * given up is still judged when the late answer comes.
 */
export const crossCheckLifecycle = defineLifecycle<CrossCheckState, CrossCheckAction>({
  initial: 'REQUESTED',
  transitions: {
    REQUESTED: {
      REQUEST: 'REQUESTED',
      CONFIRM: 'MATCHED',
      CONTRADICT: 'MISMATCHED',
      GIVE_UP: 'UNAVAILABLE',
    },
    MATCHED: { REQUEST: 'REQUESTED', CONFIRM: 'MATCHED', CONTRADICT: 'MISMATCHED' },
    MISMATCHED: { REQUEST: 'REQUESTED' },
    UNAVAILABLE: { REQUEST: 'REQUESTED', CONFIRM: 'MATCHED', CONTRADICT: 'MISMATCHED' },
  },
});

/** Why an agency is asked, and why once more. */
export const QUESTION_CAUSES = [
  'PRESENTED',
  'ADDED',
  'EDITED',
  'EXPIRED',
  'SCHEDULED',
  'ASKED_AGAIN',
  'DISPUTED',
] as const;
export type QuestionCause = (typeof QUESTION_CAUSES)[number];

/** How an officer settles a paper that the agency does not confirm. */
export const MISMATCH_RESOLUTIONS = ['CITIZEN_MISTAKE', 'AGENCY_MISTAKE', 'UNREADABLE'] as const;
export type MismatchResolution = (typeof MISMATCH_RESOLUTIONS)[number];

export const CROSS_CHECK_TURNS = ['AGENCY', 'OFFICER', 'CITIZEN', 'NOBODY'] as const;
export type CrossCheckTurn = (typeof CROSS_CHECK_TURNS)[number];

/**
 * Whose turn it is, so that no paper waits for nobody.
 *
 * Edge: what the citizen contests after the officer has settled it is the officer's turn again. An agency's mistake is
 * asked about once more and so is the agency's turn; until it is asked, the officer has not finished.
 */
export function crossCheckTurn({
  state,
  resolution,
  isContested,
}: {
  readonly state: CrossCheckState;
  readonly resolution: MismatchResolution | null;
  readonly isContested: boolean;
}): CrossCheckTurn {
  switch (state) {
    case 'REQUESTED':
      return 'AGENCY';
    case 'MATCHED':
      return 'NOBODY';
    case 'UNAVAILABLE':
      return 'OFFICER';
    case 'MISMATCHED':
      return !isContested && isForCitizen(resolution) ? 'CITIZEN' : 'OFFICER';
  }
}

function isForCitizen(resolution: MismatchResolution | null): boolean {
  return resolution === 'CITIZEN_MISTAKE' || resolution === 'UNREADABLE';
}

/** What an officer can do with a cross-check now. */
export const CROSS_CHECK_OFFICER_ACTIONS = ['ASK_AGAIN', 'RESOLVE', 'CORRECT'] as const;
export type CrossCheckOfficerAction = (typeof CROSS_CHECK_OFFICER_ACTIONS)[number];

/** Edge: while the agency's answer is awaited only the paper itself can be corrected, which asks anew. */
export function crossCheckOfficerActions(state: CrossCheckState): CrossCheckOfficerAction[] {
  switch (state) {
    case 'MISMATCHED':
      return ['ASK_AGAIN', 'RESOLVE', 'CORRECT'];
    case 'UNAVAILABLE':
      return ['ASK_AGAIN', 'CORRECT'];
    case 'REQUESTED':
    case 'MATCHED':
      return ['CORRECT'];
  }
}
