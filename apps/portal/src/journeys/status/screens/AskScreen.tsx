import { StepPage } from '../../../components/StepPage.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { RESUME_PATH } from '../../registration/resume-path.ts';
import { problemText } from '../problem-text.ts';
import type { FieldName } from '../status-machine.ts';
import type { ScreenProps } from './screen-props.ts';

export function AskScreen({ state, dispatch, words }: ScreenProps) {
  const { texts, navigate } = usePortal();
  const { ask } = words;
  const field = (name: FieldName) => ({
    id: name,
    value: state.form[name],
    errors: state.problems
      .filter((problem) => problem.field === name)
      .map((problem) => problemText(texts, words, state, problem)),
    onValue: (value: string) => dispatch({ type: 'EDITED', field: name, value }),
  });
  return (
    <StepPage<FieldName>
      stepText={null}
      heading={ask.heading}
      back={{ href: '/', go: () => navigate('/') }}
      fields={['code', 'personalIdNumber']}
      problems={state.problems}
      textOf={(problem) => problemText(texts, words, state, problem)}
      failure={state.failure}
      onRetry={() => dispatch({ type: 'SUBMITTED' })}
      isBusy={state.request !== null}
      submitLabel={ask.submit}
      onSubmit={() => dispatch({ type: 'SUBMITTED' })}
      below={
        <details class="help">
          <summary>{ask.noCodeSummary}</summary>
          <ul>
            {ask.noCode.map((advice) => (
              <li key={advice}>{advice}</li>
            ))}
          </ul>
          <button type="button" class="button-secondary" onClick={() => navigate(RESUME_PATH)}>
            {ask.resume}
          </button>
        </details>
      }
    >
      <TextField
        {...field('code')}
        label={ask.codeLabel}
        hint={ask.codeHint}
        autoComplete="off"
        width="number"
        maxLength={24}
      />
      <TextField
        {...field('personalIdNumber')}
        label={texts.activation.personalId.label}
        hint={texts.activation.personalId.hint}
        inputMode="numeric"
        autoComplete="off"
        width="number"
      />
    </StepPage>
  );
}
