import { ChoiceField } from '../../../components/ChoiceField.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { StepScreen } from './StepScreen.tsx';
import { useDatePart } from './use-date-part.ts';
import type { ScreenProps } from './screen-props.ts';
import { useErrors, useField } from './use-field.ts';

export function PersonScreen(props: ScreenProps) {
  const { texts } = usePortal();
  const { person, details } = props.words;
  const part = useDatePart(props);
  return (
    <StepScreen
      {...props}
      heading={person.heading}
      fields={['fullName', 'birthDate', 'sex']}
      previous="way"
      submitLabel={texts.continue}
    >
      {props.state.readMethod === 'QR' && <p class="notice">{person.fromCard}</p>}
      <TextField
        {...useField(props, 'fullName')}
        label={details.fullName}
        hint={person.fullNameHint}
        autoComplete="name"
        maxLength={80}
      />
      <DateField
        id="birthDate"
        legend={details.dateOfBirth}
        hint={person.dateOfBirthHint}
        errors={useErrors(props)('birthDate')}
        day={part('birthDay', person.day)}
        month={part('birthMonth', person.month)}
        year={part('birthYear', person.year)}
        isBirthday
      />
      <ChoiceField
        {...useField(props, 'sex')}
        legend={details.sex}
        choices={[
          { value: 'MALE', label: details.sexOf.MALE },
          { value: 'FEMALE', label: details.sexOf.FEMALE },
        ]}
      />
    </StepScreen>
  );
}
