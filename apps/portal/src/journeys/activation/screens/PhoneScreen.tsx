import { TextField } from '../../../components/TextField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { visitCodeOf } from '../activation-machine.ts';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './StepScreen.tsx';
import { useField } from './use-field.ts';

export function PhoneScreen(props: ScreenProps) {
  const { texts } = usePortal();
  const { heading, label, hint, whatNext, submit } = texts.activation.phone;
  const { door, using, change } = texts.activation.visitCode;
  const code = visitCodeOf(props.state.form.visitCode);
  return (
    <StepScreen
      {...props}
      step="phone"
      heading={heading}
      fields={['phoneNumber']}
      submitLabel={submit}
      below={
        <>
          {code !== '' && <p>{using(code)}</p>}
          <button
            type="button"
            class="button-secondary"
            onClick={() => props.dispatch({ type: 'VISIT_CODE_WANTED' })}
          >
            {code === '' ? door : change}
          </button>
        </>
      }
    >
      <TextField
        {...useField(props, 'phoneNumber')}
        label={label}
        hint={hint}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        width="number"
      />
      <p>{whatNext}</p>
    </StepScreen>
  );
}
