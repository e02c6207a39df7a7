import { CodeEntry, CodeNotReceived, useCodeClock } from '../../../components/CodeEntry.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { digitsOf } from '../../typed-values.ts';
import type { LockFlow } from '../lock-machine.ts';
import { pathOfStep } from '../lock-paths.ts';
import { LockStepPage } from './LockStepPage.tsx';
import { useField } from './screen-props.ts';
import type { ScreenProps } from './screen-props.ts';

export function CodeScreen(props: ScreenProps) {
  const { flow } = props.state;
  return flow === null ? <></> : <EnterCode {...props} flow={flow} />;
}

function EnterCode({ flow, ...props }: ScreenProps & { flow: LockFlow }) {
  const { state, dispatch, words } = props;
  const { texts } = usePortal();
  const { code } = texts.activation;
  const clock = useCodeClock({ ...flow, codeSpent: state.codeSpent });
  return (
    <LockStepPage
      {...props}
      number={2}
      heading={code.heading}
      back={{ href: pathOfStep('ask', state.purpose), go: () => dispatch({ type: 'WENT_TO', step: 'ask' }) }}
      fields={['code']}
      submitLabel={clock.isUsable ? words.code.submit : null}
      below={
        <CodeNotReceived
          clock={clock}
          advice={state.purpose === 'LOCK' ? words.code.notReceived : words.unlock.notReceived}
          onResend={() => dispatch({ type: 'RESEND_ASKED' })}
        />
      }
    >
      <p>{code.sentTo(digitsOf(state.form.phoneNumber).slice(-3))}</p>
      <CodeEntry
        clock={clock}
        codeSpent={state.codeSpent}
        field={useField(props, 'code')}
        isResent={state.isCodeResent}
        hasProblems={state.problems.length > 0}
      />
    </LockStepPage>
  );
}
