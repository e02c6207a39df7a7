import { Icon } from '../../../components/Icon.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { useNow } from '../../../use-now.ts';
import { announcedSeconds, secondsLeft } from '../time-left.ts';
import type { ActivationFlow } from '../activation-machine.ts';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './StepScreen.tsx';
import { useField } from './use-field.ts';

export function CodeScreen(props: ScreenProps) {
  const { flow } = props.state;
  if (flow === null) return <></>;
  return flow.completeBefore === null ? (
    <EnterCode {...props} flow={flow} />
  ) : (
    <CodeWasRight {...props} flow={flow} />
  );
}

function EnterCode(props: ScreenProps & { flow: ActivationFlow }) {
  const { state, dispatch, flow } = props;
  const { texts } = usePortal();
  const { code } = texts.activation;
  const codeField = useField(props, 'code');
  const now = useNow(true);
  const seconds = secondsLeft(flow.otpExpiresAt, now);
  const secondsToResend = secondsLeft(flow.resendAvailableAt, now);
  const isUsable = flow.codeSpent === null && seconds > 0;

  return (
    <StepScreen
      {...props}
      step="code"
      heading={code.heading}
      fields={['code']}
      submitLabel={isUsable ? code.submit : null}
      below={
        <>
          <div class="resend">
            <button
              type="button"
              class={isUsable ? 'button-secondary' : 'button'}
              disabled={secondsToResend > 0}
              onClick={() => dispatch({ type: 'RESEND_ASKED' })}
            >
              {code.resend}
            </button>
            {secondsToResend > 0 && (
              <span class="quiet">{code.resendIn(texts.duration(secondsToResend))}</span>
            )}
          </div>
          <details class="help">
            <summary>{code.notReceivedSummary}</summary>
            <ul>
              {code.notReceived.map((advice) => (
                <li key={advice}>{advice}</li>
              ))}
            </ul>
          </details>
        </>
      }
    >
      <p>{code.sentTo(flow.phoneLastThree)}</p>
      <p class="notice notice-done" role="status" hidden={state.notice !== 'CODE_RESENT'}>
        {state.notice === 'CODE_RESENT' && code.resent}
      </p>
      {isUsable ? (
        <>
          <TextField
            {...codeField}
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
        // A refusal that has just come says the same in the summary.
        state.problems.length === 0 && (
          <p class="notice notice-due">
            {flow.codeSpent === 'OTP_EXHAUSTED' ? code.exhausted : code.timeOver}
          </p>
        )
      )}
      <p class="visually-hidden" role="status">
        {isUsable ? code.timeLeft(texts.duration(announcedSeconds(seconds))) : code.timeOver}
      </p>
    </StepScreen>
  );
}

/** Reached by going back: a code works once, so there is nothing to type again. */
function CodeWasRight(props: ScreenProps & { flow: ActivationFlow }) {
  const { texts } = usePortal();
  const { code } = texts.activation;
  return (
    <StepScreen
      {...props}
      step="code"
      heading={code.verifiedHeading}
      fields={[]}
      submitLabel={texts.continue}
    >
      <p>{code.verified(props.flow.phoneLastThree)}</p>
    </StepScreen>
  );
}
