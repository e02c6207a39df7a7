import { TextField } from '../../../components/TextField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';
import { useField } from './use-field.ts';

export function WhoScreen(props: ScreenProps) {
  const { texts } = usePortal();
  const { who } = props.words;
  return (
    <StepScreen
      {...props}
      heading={who.heading}
      fields={['personalIdNumber', 'fullName', 'phoneNumber']}
      submitLabel={texts.continue}
    >
      <TextField
        {...useField(props, 'personalIdNumber')}
        label={texts.activation.personalId.label}
        hint={texts.activation.personalId.hint}
        inputMode="numeric"
        autoComplete="off"
        width="number"
      />
      <TextField
        {...useField(props, 'fullName')}
        label={who.fullNameLabel}
        hint={who.fullNameHint}
        autoComplete="name"
        maxLength={80}
      />
      <TextField
        {...useField(props, 'phoneNumber')}
        label={who.phoneLabel}
        hint={who.phoneHint}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        width="number"
      />
    </StepScreen>
  );
}
