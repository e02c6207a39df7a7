import { CodeEntry, CodeNotReceived, useCodeClock } from '../../../components/CodeEntry.tsx';
import { usePortal } from '../../../portal-context.tsx';
import type { Registration } from '../registration-machine.ts';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';
import { useField } from './use-field.ts';

export function CodeScreen(props: ScreenProps) {
  const { registration } = props.state;
  if (registration === null) return <></>;
  if (registration.state === 'PHONE_VERIFIED') return <CodeWasRight {...props} registration={registration} />;
  const { otpExpiresAt, resendAvailableAt } = registration;
  if (resendAvailableAt === null) return <NoCodeYet {...props} />;
  // A code that was spent waits no longer: as if its time were over.
  const sent = { otpExpiresAt: otpExpiresAt ?? 0, resendAvailableAt };
  return <EnterCode {...props} registration={registration} sent={sent} />;
}

interface EnterCodeProps extends ScreenProps {
  registration: Registration;
  sent: { readonly otpExpiresAt: number; readonly resendAvailableAt: number };
}

function EnterCode({ registration, sent, ...props }: EnterCodeProps) {
  const { state, dispatch, words } = props;
  const { texts } = usePortal();
  const { code } = texts.activation;
  const clock = useCodeClock({ ...sent, codeSpent: state.codeSpent });
  return (
    <StepScreen
      {...props}
      heading={code.heading}
      fields={['code']}
      previous="terms"
      submitLabel={clock.isUsable ? code.submit : null}
      below={
        <>
          <CodeNotReceived
            clock={clock}
            advice={words.code.notReceived}
            onResend={() => dispatch({ type: 'CODE_WANTED' })}
          />
          <button
            type="button"
            class="button-secondary"
            onClick={() => dispatch({ type: 'WENT_TO', step: 'phone' })}
          >
            {words.code.changePhone}
          </button>
        </>
      }
    >
      <p>{words.code.sentTo(registration.phoneLastThree)}</p>
      <CodeEntry
        clock={clock}
        codeSpent={state.codeSpent}
        field={useField(props, 'code')}
        isResent={state.notice === 'CODE_RESENT'}
        hasProblems={state.problems.length > 0}
      />
    </StepScreen>
  );
}

function NoCodeYet(props: ScreenProps) {
  const { state, dispatch, words } = props;
  const { texts } = usePortal();
  return (
    <StepScreen
      {...props}
      heading={texts.activation.code.heading}
      fields={[]}
      previous="terms"
      submitLabel={null}
    >
      {state.request === null ? (
        <>
          <p>{words.code.notSent}</p>
          <button type="button" class="button" onClick={() => dispatch({ type: 'CODE_WANTED' })}>
            {words.code.send}
          </button>
        </>
      ) : (
        <p>{words.code.sending}</p>
      )}
    </StepScreen>
  );
}

/** Reached by going back: a code works once, so there is nothing to type again. */
function CodeWasRight({ registration, ...props }: ScreenProps & { registration: Registration }) {
  const { texts } = usePortal();
  const { code } = texts.activation;
  return (
    <StepScreen
      {...props}
      heading={code.verifiedHeading}
      fields={[]}
      previous={null}
      submitLabel={texts.continue}
    >
      <p>{code.verified(registration.phoneLastThree)}</p>
    </StepScreen>
  );
}
