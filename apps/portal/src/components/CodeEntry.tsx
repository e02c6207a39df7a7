import { usePortal } from '../portal-context.tsx';
import { useNow } from '../use-now.ts';
import { announcedSeconds, secondsLeft } from '../journeys/time-left.ts';
import { Icon } from './Icon.tsx';
import { TextField } from './TextField.tsx';
import type { FieldBinding } from './TextField.tsx';

/** What can be done with the code that was sent last. */
interface SentCode {
  readonly otpExpiresAt: number;
  readonly resendAvailableAt: number;
  /** Set when the server will not take this code any more, however it is typed. */
  readonly codeSpent: 'OTP_EXHAUSTED' | 'OTP_EXPIRED' | null;
}

interface CodeClock {
  readonly isUsable: boolean;
  readonly seconds: number;
  readonly secondsToResend: number;
}

/** How long a code can still be typed and when the next can be asked for, counted down. */
export function useCodeClock(sent: SentCode): CodeClock {
  const now = useNow(true);
  const seconds = secondsLeft(sent.otpExpiresAt, now);
  return {
    seconds,
    secondsToResend: secondsLeft(sent.resendAvailableAt, now),
    isUsable: sent.codeSpent === null && seconds > 0,
  };
}

interface CodeEntryProps {
  readonly clock: CodeClock;
  readonly codeSpent: SentCode['codeSpent'];
  readonly field: FieldBinding;
  readonly isResent: boolean;
  /** A refusal that has just come says the same in the summary. */
  readonly hasProblems: boolean;
}

/** The field for a code that came by SMS, with the time that it can still be used. */
export function CodeEntry({ clock, codeSpent, field, isResent, hasProblems }: CodeEntryProps) {
  const { texts } = usePortal();
  const { code } = texts.activation;
  const { isUsable, seconds } = clock;
  return (
    <>
      <p class="notice notice-done" role="status" hidden={!isResent}>
        {isResent && code.resent}
      </p>
      {isUsable ? (
        <>
          <TextField
            {...field}
            label={code.label}
            hint={code.hint}
            inputMode="numeric"
            autoComplete="one-time-code"
            width="code"
          />
          <p class="time-left" aria-hidden="true">
            <Icon name="clock" />
            {code.timeLeft(texts.duration(seconds))}
          </p>
        </>
      ) : (
        !hasProblems && (
          <p class="notice notice-due">{codeSpent === 'OTP_EXHAUSTED' ? code.exhausted : code.timeOver}</p>
        )
      )}
      <p class="visually-hidden" role="status">
        {isUsable ? code.timeLeft(texts.duration(announcedSeconds(seconds))) : code.timeOver}
      </p>
    </>
  );
}

/** "Gửi lại mã" when it is allowed, and what to do when nothing came. */
export function CodeNotReceived(props: { clock: CodeClock; advice: readonly string[]; onResend(): void }) {
  const { texts } = usePortal();
  const { code } = texts.activation;
  const { isUsable, secondsToResend } = props.clock;
  return (
    <>
      <div class="resend">
        <button
          type="button"
          class={isUsable ? 'button-secondary' : 'button'}
          disabled={secondsToResend > 0}
          onClick={props.onResend}
        >
          {code.resend}
        </button>
        {secondsToResend > 0 && <span class="quiet">{code.resendIn(texts.duration(secondsToResend))}</span>}
      </div>
      <details class="help">
        <summary>{code.notReceivedSummary}</summary>
        <ul>
          {props.advice.map((advice) => (
            <li key={advice}>{advice}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
