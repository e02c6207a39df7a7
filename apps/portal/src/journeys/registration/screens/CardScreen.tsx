import { ChoiceField } from '../../../components/ChoiceField.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { TickField } from '../../../components/TickField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { StepScreen } from './StepScreen.tsx';
import { useDatePart } from './use-date-part.ts';
import type { ScreenProps } from './screen-props.ts';
import { useErrors, useField } from './use-field.ts';

export function CardScreen(props: ScreenProps) {
  const { state, dispatch } = props;
  const { texts } = usePortal();
  const { card, details, person } = props.words;
  const part = useDatePart(props);
  const errorsOf = useErrors(props);
  return (
    <StepScreen
      {...props}
      heading={card.heading}
      fields={['cardKind', 'issuedOn', 'expiresOn']}
      previous="residence"
      submitLabel={texts.continue}
    >
      <ChoiceField
        {...useField(props, 'cardKind')}
        legend={details.cardKind}
        choices={[
          { value: 'IDENTITY_CARD', label: details.cardKindOf.IDENTITY_CARD },
          { value: 'CCCD_CHIP', label: details.cardKindOf.CCCD_CHIP },
        ]}
      />
      <DateField
        id="issuedOn"
        legend={details.issuedOn}
        hint={card.issuedOnHint}
        errors={errorsOf('issuedOn')}
        day={part('issuedDay', person.day)}
        month={part('issuedMonth', person.month)}
        year={part('issuedYear', person.year)}
      />
      {!state.ticks.hasNoExpiry && (
        <DateField
          id="expiresOn"
          legend={details.expiresOn}
          hint={card.expiresOnHint}
          errors={errorsOf('expiresOn')}
          day={part('expiresDay', person.day)}
          month={part('expiresMonth', person.month)}
          year={part('expiresYear', person.year)}
        />
      )}
      <TickField
        id="hasNoExpiry"
        label={card.noExpiryTick}
        isTicked={state.ticks.hasNoExpiry}
        onTick={(isTicked) => dispatch({ type: 'TICKED', field: 'hasNoExpiry', isTicked })}
      />
    </StepScreen>
  );
}
