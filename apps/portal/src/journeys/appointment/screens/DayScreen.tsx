import { BOOKING_AHEAD_DAYS } from '@dinhdanh/domain/formats';

import { ChoiceField } from '../../../components/ChoiceField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import type { OfferedDay } from '../appointment-machine.ts';
import { dayText } from '../time-texts.ts';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';
import { useField } from './use-field.ts';

export function DayScreen(props: ScreenProps) {
  const { state, dispatch, words } = props;
  const { texts } = usePortal();
  const { day } = words;
  const field = useField(props, 'day');
  const isLoading = state.request !== null;
  const isAllSearched = state.searchedDays > BOOKING_AHEAD_DAYS;
  const hasDays = state.days.length > 0;
  return (
    <StepScreen
      {...props}
      heading={day.heading}
      fields={['day']}
      submitLabel={hasDays ? texts.continue : null}
      below={
        <button
          type="button"
          class="button-secondary"
          onClick={() => dispatch({ type: 'WENT_TO', step: 'office' })}
        >
          {day.otherOffice}
        </button>
      }
    >
      <p class="lead">{state.office?.name}</p>
      {hasDays && (
        <ChoiceField
          {...field}
          legend={day.legend}
          choices={state.days.map((offered) => ({
            value: offered.day,
            label: dayText(words, offered.day),
            hint: day.places(freePlaces(offered)),
          }))}
        />
      )}
      <div role="status">
        {isLoading && <p>{day.loading}</p>}
        {!isLoading && !hasDays && state.failure === null && (
          <p class="notice notice-due">{isAllSearched ? day.noneAtAll(BOOKING_AHEAD_DAYS) : day.none}</p>
        )}
      </div>
      {!isLoading && !isAllSearched && (
        <p>
          <button
            type="button"
            class="button-secondary"
            onClick={() => dispatch({ type: 'MORE_DAYS_WANTED' })}
          >
            {day.more}
          </button>
        </p>
      )}
    </StepScreen>
  );
}

function freePlaces({ slots }: OfferedDay): number {
  return slots.reduce((sum, slot) => sum + slot.freePlaces, 0);
}
