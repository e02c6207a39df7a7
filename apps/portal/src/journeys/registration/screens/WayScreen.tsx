import { ChoiceField } from '../../../components/ChoiceField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';
import { useField } from './use-field.ts';

export function WayScreen(props: ScreenProps) {
  const { texts } = usePortal();
  const { way, details } = props.words;
  return (
    <StepScreen
      {...props}
      heading={way.heading}
      fields={['way']}
      previous={props.state.registration?.state === 'ACCOUNT_CREATED' ? 'portrait' : 'phone'}
      notice={props.state.notice === 'DETAILS_NOT_KEPT' ? details.notKept : null}
      submitLabel={texts.continue}
    >
      <p>{way.where}</p>
      <ChoiceField
        {...useField(props, 'way')}
        legend={way.legend}
        isLegendHidden
        choices={[
          { value: 'PICTURE', label: way.picture, hint: way.pictureHint },
          { value: 'CAMERA', label: way.camera, hint: way.cameraHint },
          { value: 'TYPE', label: way.type, hint: way.typeHint },
        ]}
      />
      <p class="quiet">{way.privacy}</p>
    </StepScreen>
  );
}
