import { CodeEntry, CodeNotReceived, useCodeClock } from '../../../components/CodeEntry.tsx';
import type { PhoneChangeStep, SentCode } from '../phone-change-machine.ts';
import { ChangeStep } from './ChangeStep.tsx';
import { useField } from './screen-props.ts';
import type { ScreenProps } from './screen-props.ts';

interface EnterCodeProps extends ScreenProps {
  readonly sent: SentCode;
  readonly field: 'oldCode' | 'newCode';
  readonly step: 2 | 4;
  readonly backTo: PhoneChangeStep;
}

export function OldCodeScreen(props: ScreenProps) {
  const { sentToOld } = props.state;
  return sentToOld === null ? (
    <></>
  ) : (
    <EnterCode {...props} sent={sentToOld} field="oldCode" step={2} backTo="password" />
  );
}

export function NewCodeScreen(props: ScreenProps) {
  const { sentToNew } = props.state;
  return sentToNew === null ? (
    <></>
  ) : (
    <EnterCode {...props} sent={sentToNew} field="newCode" step={4} backTo="newPhone" />
  );
}

function EnterCode({ sent, field, ...props }: EnterCodeProps) {
  const { state, dispatch } = props;
  const words = props.words[field];
  const clock = useCodeClock({ ...sent, codeSpent: state.codeSpent });
  return (
    <ChangeStep
      {...props}
      heading={words.heading}
      fields={[field]}
      submitLabel={clock.isUsable ? words.submit : null}
      below={
        <CodeNotReceived
          clock={clock}
          advice={words.notReceived}
          onResend={() => dispatch({ type: 'RESEND_ASKED' })}
        />
      }
    >
      <p>{words.sentTo(sent.phoneLastThree)}</p>
      <CodeEntry
        clock={clock}
        codeSpent={state.codeSpent}
        field={useField(props, field)}
        isResent={state.isCodeResent}
        hasProblems={state.problems.length > 0}
      />
    </ChangeStep>
  );
}
