import { TextField } from '../../../components/TextField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { OwnDevice } from './OwnDevice.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';
import { useField } from './use-field.ts';

export function PhoneScreen(props: ScreenProps) {
  const { texts } = usePortal();
  const { phone } = props.words;
  return (
    <StepScreen
      {...props}
      heading={phone.heading}
      fields={['phoneNumber']}
      previous="personalId"
      submitLabel={texts.continue}
    >
      <TextField
        {...useField(props, 'phoneNumber')}
        label={phone.label}
        hint={phone.hint}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        width="number"
      />
      <p>{phone.why}</p>
      <OwnDevice {...props} />
    </StepScreen>
  );
}
