import { TextField } from '../../../components/TextField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { isPhoneGiven } from '../activation-machine.ts';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './StepScreen.tsx';
import { useField } from './use-field.ts';

/** Kích hoạt có hỗ trợ: for whoever an officer gave a code to, on the phone or face to face. */
export function VisitCodeScreen(props: ScreenProps) {
  const { texts } = usePortal();
  const { heading, why, label, hint, without } = texts.activation.visitCode;
  return (
    <StepScreen
      {...props}
      step="visitCode"
      heading={heading}
      fields={['visitCode']}
      submitLabel={isPhoneGiven(props.state) ? texts.activation.phone.submit : texts.continue}
      below={
        <button
          type="button"
          class="button-secondary"
          onClick={() => props.dispatch({ type: 'VISIT_CODE_DROPPED' })}
        >
          {without}
        </button>
      }
    >
      <p>{why}</p>
      <TextField
        {...useField(props, 'visitCode')}
        label={label}
        hint={hint}
        autoComplete="off"
        width="number"
        maxLength={12}
      />
    </StepScreen>
  );
}
