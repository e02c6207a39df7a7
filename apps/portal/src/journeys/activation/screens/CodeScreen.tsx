import { CodeEntry, CodeNotReceived, useCodeClock } from '../../../components/CodeEntry.tsx';
import { usePortal } from '../../../portal-context.tsx';
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
  const clock = useCodeClock(flow);
  return (
    <StepScreen
      {...props}
      step="code"
      heading={code.heading}
      fields={['code']}
      submitLabel={clock.isUsable ? code.submit : null}
      below={
        <CodeNotReceived
          clock={clock}
          advice={code.notReceived}
          onResend={() => dispatch({ type: 'RESEND_ASKED' })}
        />
      }
    >
      <p>{code.sentTo(flow.phoneLastThree)}</p>
      <CodeEntry
        clock={clock}
        codeSpent={flow.codeSpent}
        field={useField(props, 'code')}
        isResent={state.notice === 'CODE_RESENT'}
        hasProblems={state.problems.length > 0}
      />
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
