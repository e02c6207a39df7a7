import { DateField } from '../../../components/DateField.tsx';
import { NewPasswordFields } from '../../../components/NewPasswordFields.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import type { RecoveryForm } from '../recovery-machine.ts';
import { RecoveryStepPage, useErrors, useField } from './RecoveryStepPage.tsx';
import type { ScreenProps } from './RecoveryStepPage.tsx';

export function PersonalIdScreen(props: ScreenProps) {
  const { texts } = usePortal();
  const { label, hint } = texts.activation.personalId;
  const { heading, lead } = props.words.personalId;
  return (
    <RecoveryStepPage
      {...props}
      heading={heading}
      fields={['personalIdNumber']}
      previous={null}
      submitLabel={texts.continue}
    >
      <p>{lead}</p>
      <TextField
        {...useField(props, 'personalIdNumber')}
        label={label}
        hint={hint}
        inputMode="numeric"
        autoComplete="off"
        width="number"
      />
    </RecoveryStepPage>
  );
}

export function PhoneScreen(props: ScreenProps) {
  const { heading, label, hint, whatNext, submit } = props.words.phone;
  return (
    <RecoveryStepPage
      {...props}
      heading={heading}
      fields={['phoneNumber']}
      previous="personalId"
      submitLabel={submit}
    >
      <TextField
        {...useField(props, 'phoneNumber')}
        label={label}
        hint={hint}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        width="number"
      />
      <p>{whatNext}</p>
    </RecoveryStepPage>
  );
}

export function FullNameScreen(props: ScreenProps) {
  const { texts } = usePortal();
  const { heading, label, hint } = props.words.fullName;
  return (
    <RecoveryStepPage
      {...props}
      heading={heading}
      fields={['fullName']}
      previous="phone"
      submitLabel={texts.continue}
    >
      <TextField
        {...useField(props, 'fullName')}
        label={label}
        hint={hint}
        autoComplete="name"
        maxLength={80}
      />
    </RecoveryStepPage>
  );
}

export function BirthDateScreen(props: ScreenProps) {
  const { texts } = usePortal();
  const { heading, legend, hint, day, month, year } = props.words.birthDate;
  const part = (field: keyof RecoveryForm, label: string) => ({
    label,
    value: props.state.form[field],
    onValue: (value: string) => props.dispatch({ type: 'EDITED', field, value }),
  });
  return (
    <RecoveryStepPage
      {...props}
      heading={heading}
      fields={['birthDate']}
      previous="fullName"
      submitLabel={texts.continue}
    >
      <DateField
        id="birthDate"
        legend={legend}
        hint={hint}
        errors={useErrors(props)('birthDate')}
        day={part('birthDay', day)}
        month={part('birthMonth', month)}
        year={part('birthYear', year)}
        isBirthday
      />
    </RecoveryStepPage>
  );
}

export function AnswerScreen(props: ScreenProps) {
  const { heading, hint, submit, timeLimit } = props.words.question;
  return (
    <RecoveryStepPage
      {...props}
      heading={heading}
      fields={['answer']}
      previous="birthDate"
      submitLabel={submit}
    >
      <TextField {...useField(props, 'answer')} label={props.state.question} hint={hint} autoComplete="off" />
      <p class="quiet">{timeLimit}</p>
    </RecoveryStepPage>
  );
}

export function PasswordScreen(props: ScreenProps) {
  const { password, waiting } = props.words;
  return (
    <RecoveryStepPage
      {...props}
      heading={password.heading}
      fields={['password', 'passwordRepeat']}
      submitLabel={password.submit}
      below={
        <>
          <h2>{password.stopHeading}</h2>
          <button
            type="button"
            class="button-secondary"
            onClick={() => props.dispatch({ type: 'STOP_ASKED' })}
          >
            {waiting.stopSubmit}
          </button>
        </>
      }
    >
      <p>{password.why}</p>
      <NewPasswordFields password={useField(props, 'password')} repeat={useField(props, 'passwordRepeat')} />
    </RecoveryStepPage>
  );
}
