import { CodeEntry, CodeNotReceived, useCodeClock } from '../../../components/CodeEntry.tsx';
import { StepPage } from '../../../components/StepPage.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { problemText } from '../problem-text.ts';
import type { FieldName, SignInFlow } from '../sign-in-machine.ts';
import { SIGN_IN_PATH } from '../sign-in-paths.ts';
import { useField } from './screen-props.ts';
import type { ScreenProps } from './screen-props.ts';

export function CodeScreen(props: ScreenProps) {
  const { flow } = props.state;
  return flow === null ? <></> : <EnterCode {...props} flow={flow} />;
}

function EnterCode({ flow, ...props }: ScreenProps & { flow: SignInFlow }) {
  const { state, dispatch, words } = props;
  const { texts } = usePortal();
  const clock = useCodeClock({ ...flow, codeSpent: state.codeSpent });
  return (
    <StepPage<FieldName>
      stepText={null}
      heading={texts.activation.code.heading}
      back={{ href: SIGN_IN_PATH, go: () => dispatch({ type: 'WENT_TO', step: 'ask' }) }}
      fields={['code']}
      problems={state.problems}
      textOf={(problem) => problemText(texts, words, state, problem)}
      failure={state.failure?.cause ?? null}
      onRetry={() => dispatch({ type: 'RETRIED' })}
      isBusy={state.request !== null}
      submitLabel={clock.isUsable ? words.code.submit : null}
      onSubmit={() => dispatch({ type: 'SUBMITTED' })}
      below={
        <CodeNotReceived
          clock={clock}
          advice={words.code.notReceived}
          onResend={() => dispatch({ type: 'RESEND_ASKED' })}
        />
      }
    >
      <p>{words.code.sentTo(flow.phoneLastThree)}</p>
      <CodeEntry
        clock={clock}
        codeSpent={state.codeSpent}
        field={useField(props, 'code')}
        isResent={state.isCodeResent}
        hasProblems={state.problems.length > 0}
      />
    </StepPage>
  );
}
