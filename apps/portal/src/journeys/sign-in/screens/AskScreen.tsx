import { useState } from 'preact/hooks';

import { StepPage } from '../../../components/StepPage.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { problemText } from '../problem-text.ts';
import type { FieldName } from '../sign-in-machine.ts';
import { useField } from './screen-props.ts';
import type { ScreenProps } from './screen-props.ts';

export function AskScreen(props: ScreenProps) {
  const { state, dispatch, words } = props;
  const { texts, navigate } = usePortal();
  const { ask } = words;
  const { label, hint } = texts.activation.personalId;
  const [isShown, setShown] = useState(false);
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
        <details class="help">
          <summary>{ask.helpSummary}</summary>
          <ul>
            {ask.help.map((advice) => (
              <li key={advice}>{advice}</li>
            ))}
          </ul>
        </details>
      }
    >
      <p>{ask.lead}</p>
      <TextField
        {...useField(props, 'personalIdNumber')}
        label={label}
        hint={hint}
        inputMode="numeric"
        autoComplete="off"
        width="number"
      />
      <TextField
        {...useField(props, 'password')}
        label={ask.passwordLabel}
        type={isShown ? 'text' : 'password'}
        autoComplete="current-password"
      />
      <button type="button" class="button-secondary show-toggle" onClick={() => setShown(!isShown)}>
        {isShown ? ask.hide : ask.show}
      </button>
    </StepPage>
  );
}
