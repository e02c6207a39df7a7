import { UnitField } from '../../../components/UnitField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';
import { useField } from './use-field.ts';

export function ResidenceScreen(props: ScreenProps) {
  const { texts } = usePortal();
  const { residence } = props.words;
  return (
    <StepScreen
      {...props}
      heading={residence.heading}
      fields={['residenceUnitCode']}
      submitLabel={texts.continue}
    >
      <UnitField {...useField(props, 'residenceUnitCode')} label={residence.label} />
    </StepScreen>
  );
}
