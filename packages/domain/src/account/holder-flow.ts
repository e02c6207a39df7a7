import { OTP_GUESSES, remainingGuesses } from './otp.ts';

/** What a holder does with a code that goes to a phone. A code of one flow opens no other. */
export const HOLDER_FLOW_PURPOSES = [
  'ACTIVATION',
  'SIGN_IN',
  'PASSWORD_RECOVERY',
  'PASSCODE_RESET',
  'PHONE_CHANGE',
  'NEW_PHONE',
  'OWN_LOCK',
  'OWN_UNLOCK',
  'ASSISTED_UNLOCK',
] as const;
export type HolderFlowPurpose = (typeof HOLDER_FLOW_PURPOSES)[number];

interface FlowMinutes {
  /** From the beginning until the code must have been right. */
  readonly toVerify: number;
  /** From the right code to the end. */
  readonly toComplete: number;
}

const SHORT: FlowMinutes = { toVerify: 15, toComplete: 15 };

/** The product's own choice. Choosing password, passcode and questions takes people time; a right password left alone must not stay good. */
export const FLOW_MINUTES: Readonly<Record<HolderFlowPurpose, FlowMinutes>> = {
  ACTIVATION: { toVerify: 60, toComplete: 30 },
  SIGN_IN: SHORT,
  PASSWORD_RECOVERY: SHORT,
  PASSCODE_RESET: SHORT,
  PHONE_CHANGE: SHORT,
  NEW_PHONE: SHORT,
  OWN_LOCK: SHORT,
  OWN_UNLOCK: SHORT,
  ASSISTED_UNLOCK: SHORT,
};

interface RunningFlow {
  readonly purpose: HolderFlowPurpose;
  readonly startedAt: Date;
  readonly verifiedAt: Date | null;
  readonly completedAt: Date | null;
}

const minutesLater = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * 60_000);

/** Whether a flow still waits for its code. */
export function isWaitingForCode(flow: RunningFlow, now: Date): boolean {
  return (
    flow.verifiedAt === null &&
    flow.completedAt === null &&
    now < minutesLater(flow.startedAt, FLOW_MINUTES[flow.purpose].toVerify)
  );
}

/** Until when a flow whose code was right at a moment can be ended. */
export function completeBefore(purpose: HolderFlowPurpose, verifiedAt: Date): Date {
  return minutesLater(verifiedAt, FLOW_MINUTES[purpose].toComplete);
}

export interface CodeRefusal {
  readonly code: 'OTP_INVALID' | 'OTP_EXPIRED' | 'OTP_EXHAUSTED';
  readonly remainingGuesses: number;
}

/**
 * What is said to a code; null when it is right.
 *
 * Edge: guesses are counted for the flow and not for the code, so asking for another code gives no new guesses. A code
 * that was used is no code any more.
 */
export function refusalOfCode(
  flow: { readonly wrongGuesses: number; readonly codeExpiresAt: Date; readonly verifiedAt: Date | null },
  now: Date,
  isRight: boolean,
): CodeRefusal | null {
  const left = remainingGuesses(flow.wrongGuesses);
  if (flow.wrongGuesses >= OTP_GUESSES) return { code: 'OTP_EXHAUSTED', remainingGuesses: 0 };
  if (flow.verifiedAt !== null || flow.codeExpiresAt <= now)
    return { code: 'OTP_EXPIRED', remainingGuesses: left };
  return isRight ? null : { code: 'OTP_INVALID', remainingGuesses: left - 1 };
}
