import { FactList } from '../../../components/FactList.tsx';
import { momentText } from '../time-texts.ts';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';

export function ConfirmScreen(props: ScreenProps) {
  const { state, words } = props;
  const { confirm } = words;
  const { form, office, isMoving } = state;
  return (
    <StepScreen
      {...props}
      heading={isMoving ? confirm.movingHeading : confirm.heading}
      fields={[]}
      submitLabel={isMoving ? confirm.submitMove : confirm.submit}
    >
      <FactList
        facts={[
          [confirm.name, isMoving ? null : form.fullName],
          [confirm.personalId, isMoving ? null : form.personalIdNumber],
          [confirm.phone, isMoving ? null : form.phoneNumber],
          [confirm.when, momentText(words, form.startsAt)],
          [confirm.office, office && `${office.name}, ${office.address}`],
        ]}
      />
    </StepScreen>
  );
}
