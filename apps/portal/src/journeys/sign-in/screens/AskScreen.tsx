import { NumberAndPassword } from '../../../components/NumberAndPassword.tsx';
import { StepPage } from '../../../components/StepPage.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { RECOVERY_PATH } from '../../recovery/recovery-paths.ts';
import { problemText } from '../problem-text.ts';
import type { FieldName } from '../sign-in-machine.ts';
import { useField } from './screen-props.ts';
import type { ScreenProps } from './screen-props.ts';

export function AskScreen(props: ScreenProps) {
  const { state, dispatch, words } = props;
  const { texts, navigate } = usePortal();
  const { ask } = words;
  return (
    <StepPage<FieldName>
      stepText={null}
      heading={ask.heading}
      back={{ href: '/', go: () => navigate('/') }}
      fields={['personalIdNumber', 'password']}
      problems={state.problems}
      textOf={(problem) => problemText(texts, words, state, problem)}
      failure={state.failure?.cause ?? null}
      onRetry={() => dispatch({ type: 'RETRIED' })}
      isBusy={state.request !== null}
      submitLabel={ask.submit}
      onSubmit={() => dispatch({ type: 'SUBMITTED' })}
      below={
        <>
          <p>
            <a
              href={RECOVERY_PATH}
              onClick={(event) => {
                event.preventDefault();
                navigate(RECOVERY_PATH);
              }}
            >
              {ask.forgotten}
            </a>
          </p>
          <details class="help">
            <summary>{ask.helpSummary}</summary>
            <ul>
              {ask.help.map((advice) => (
                <li key={advice}>{advice}</li>
              ))}
            </ul>
          </details>
        </>
      }
    >
      <p>{ask.lead}</p>
      <NumberAndPassword
        number={useField(props, 'personalIdNumber')}
        password={useField(props, 'password')}
        passwordLabel={ask.passwordLabel}
      />
    </StepPage>
  );
}
