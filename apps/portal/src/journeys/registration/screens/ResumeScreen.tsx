import { NumberAndPassword } from '../../../components/NumberAndPassword.tsx';
import { OwnDevice } from './OwnDevice.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';
import { useField } from './use-field.ts';

export function ResumeScreen(props: ScreenProps) {
  const { resume } = props.words;
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
      <NumberAndPassword
        number={useField(props, 'personalIdNumber')}
        password={useField(props, 'password')}
        passwordLabel={resume.passwordLabel}
      />
      <OwnDevice {...props} />
    </StepScreen>
  );
}
