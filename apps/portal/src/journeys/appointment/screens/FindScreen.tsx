import { TextField } from '../../../components/TextField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';
import { useField } from './use-field.ts';

export function FindScreen(props: ScreenProps) {
  const { texts } = usePortal();
  const { find } = props.words;
  return (
    <StepScreen
      {...props}
      heading={find.heading}
      fields={['code', 'personalIdNumber']}
      submitLabel={find.submit}
    >
      <TextField
        {...useField(props, 'code')}
        label={find.codeLabel}
        hint={find.codeHint}
        autoComplete="off"
        width="number"
        maxLength={24}
      />
      <TextField
        {...useField(props, 'personalIdNumber')}
        label={texts.activation.personalId.label}
        hint={texts.activation.personalId.hint}
        inputMode="numeric"
        autoComplete="off"
        width="number"
      />
    </StepScreen>
  );
}
