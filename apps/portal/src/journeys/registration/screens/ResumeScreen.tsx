import { useState } from 'preact/hooks';

import { TextField } from '../../../components/TextField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { OwnDevice } from './OwnDevice.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';
import { useField } from './use-field.ts';

export function ResumeScreen(props: ScreenProps) {
  const { texts } = usePortal();
  const { resume } = props.words;
  const { label, hint } = texts.activation.personalId;
  const [isShown, setShown] = useState(false);
  return (
    <StepScreen
      {...props}
      heading={resume.heading}
      fields={['personalIdNumber', 'password']}
      previous="welcome"
      submitLabel={resume.submit}
      below={
        <details class="help">
          <summary>{resume.forgottenSummary}</summary>
          <p>{resume.forgotten}</p>
        </details>
      }
    >
      <p>{resume.lead}</p>
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
        label={resume.passwordLabel}
        type={isShown ? 'text' : 'password'}
        autoComplete="current-password"
      />
      <button type="button" class="button-secondary show-toggle" onClick={() => setShown(!isShown)}>
        {isShown ? resume.hide : resume.show}
      </button>
      <OwnDevice {...props} />
    </StepScreen>
  );
}
