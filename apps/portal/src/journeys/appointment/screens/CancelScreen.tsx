import { FactList } from '../../../components/FactList.tsx';
import { momentText } from '../time-texts.ts';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';

export function CancelScreen(props: ScreenProps) {
  const { state, dispatch, words } = props;
  const { cancel, confirm, done } = words;
  const { appointment } = state;
  if (appointment === null) return <></>;
  return (
    <StepScreen
      {...props}
      heading={cancel.heading}
      fields={[]}
      submitLabel={cancel.submit}
      below={
        <button
          type="button"
          class="button-secondary"
          onClick={() => dispatch({ type: 'WENT_TO', step: 'found' })}
        >
          {cancel.keep}
        </button>
      }
    >
      <FactList
        facts={[
          [done.code, appointment.code],
          [confirm.when, momentText(words, appointment.startsAt)],
          [confirm.office, `${appointment.officeName}, ${appointment.officeAddress}`],
        ]}
      />
      <p>{cancel.text}</p>
    </StepScreen>
  );
}
