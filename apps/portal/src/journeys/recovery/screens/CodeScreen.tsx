import { CodeEntry, CodeNotReceived, useCodeClock } from '../../../components/CodeEntry.tsx';
import { usePortal } from '../../../portal-context.tsx';
import type { RecoveryFlow } from '../recovery-machine.ts';
import { RecoveryStepPage, useField } from './RecoveryStepPage.tsx';
import type { ScreenProps } from './RecoveryStepPage.tsx';

export function CodeScreen(props: ScreenProps) {
  const { flow } = props.state;
  return flow === null ? <></> : <EnterCode {...props} flow={flow} />;
}

function EnterCode({ flow, ...props }: ScreenProps & { flow: RecoveryFlow }) {
  const { state, dispatch, words } = props;
  const { texts } = usePortal();
  const clock = useCodeClock({ ...flow, codeSpent: state.codeSpent });
  return (
    <RecoveryStepPage
      {...props}
      heading={texts.activation.code.heading}
      fields={['code']}
      previous="phone"
      submitLabel={clock.isUsable ? words.code.submit : null}
      below={
        <CodeNotReceived
          clock={clock}
          advice={words.code.notReceived}
          onResend={() => dispatch({ type: 'RESEND_ASKED' })}
        />
      }
    >
      <p>{texts.activation.code.sentTo(flow.phoneLastThree)}</p>
      <CodeEntry
        clock={clock}
        codeSpent={state.codeSpent}
        field={useField(props, 'code')}
        isResent={state.isCodeResent}
        hasProblems={state.problems.length > 0}
      />
    </RecoveryStepPage>
  );
}
