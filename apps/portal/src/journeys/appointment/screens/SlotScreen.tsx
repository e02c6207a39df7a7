import { ChoiceField } from '../../../components/ChoiceField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { dayText, timeText } from '../time-texts.ts';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';
import { useField } from './use-field.ts';

export function SlotScreen(props: ScreenProps) {
  const { state, words } = props;
  const { texts } = usePortal();
  const offered = state.days.find(({ day }) => day === state.form.day);
  return (
    <StepScreen
      {...props}
      heading={words.slot.heading(dayText(words, state.form.day))}
      fields={['startsAt']}
      submitLabel={texts.continue}
    >
      <ChoiceField
        {...useField(props, 'startsAt')}
        legend={words.slot.legend}
        choices={(offered?.slots ?? []).map(({ startsAt, freePlaces }) => ({
          value: startsAt,
          label: timeText(startsAt),
          hint: words.day.places(freePlaces),
        }))}
      />
    </StepScreen>
  );
}
