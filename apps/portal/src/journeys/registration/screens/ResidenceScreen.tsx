import { TextField } from '../../../components/TextField.tsx';
import { UnitField } from '../../../components/UnitField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';
import { useField } from './use-field.ts';

export function ResidenceScreen(props: ScreenProps) {
  const { texts } = usePortal();
  const { residence, details } = props.words;
  return (
    <StepScreen
      {...props}
      heading={residence.heading}
      fields={['permanentAddress', 'unitCode']}
      previous="person"
      submitLabel={texts.continue}
    >
      <TextField
        {...useField(props, 'permanentAddress')}
        label={details.permanentAddress}
        hint={residence.addressHint}
        autoComplete="street-address"
        maxLength={300}
      />
      <UnitField {...useField(props, 'unitCode')} label={details.unit} />
    </StepScreen>
  );
}
