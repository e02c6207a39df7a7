import { NewPasscodeFields } from '../../components/NewPasscodeFields.tsx';
import { StepPage } from '../../components/StepPage.tsx';
import { TextField } from '../../components/TextField.tsx';
import { ChangePasscodeDocument } from '../../generated/graphql.ts';
import { usePortal } from '../../portal-context.tsx';
import type { Problem } from '../problem.ts';
import { newPasscodeProblems } from '../secret-problems.ts';
import { FORGOTTEN_PASSCODE_PATH } from './credentials-paths.ts';
import { ChangedPage, CurrentPasswordField, useWayBack } from './parts.tsx';
import type { CredentialsPageProps } from './parts.tsx';
import { passwordProblems, useSecretForm } from './use-secret-form.ts';

const currentProblems = (passcode: string): Problem<'currentPasscode'>[] =>
  /^[0-9]{6}$/.test(passcode) ? [] : [{ field: 'currentPasscode', code: 'PASSCODE_REQUIRED' }];

export function ChangePasscodePage({ words }: CredentialsPageProps) {
  const { navigate } = usePortal();
  const { heading, current, submit, forgotten, doneHeading, done } = words.passcode;
  const back = useWayBack();
  const form = useSecretForm({
    words,
    empty: { currentPassword: '', currentPasscode: '', passcode: '', passcodeRepeat: '' },
    fieldOfPath: {
      currentPassword: 'currentPassword',
      currentPasscode: 'currentPasscode',
      newPasscode: 'passcode',
    },
    check: (typed) => [
      ...passwordProblems(typed.currentPassword),
      ...currentProblems(typed.currentPasscode),
      ...newPasscodeProblems(typed),
    ],
    ask: async (send, { currentPassword, currentPasscode, passcode }) =>
      (
        await send(ChangePasscodeDocument, {
          input: { currentPassword, currentPasscode, newPasscode: passcode },
        })
      ).data.changePasscode,
  });
  if (form.done)
    return (
      <ChangedPage words={words} heading={doneHeading}>
        <p>{done}</p>
      </ChangedPage>
    );
  return (
    <StepPage
      {...form.page}
      stepText={null}
      heading={heading}
      back={back}
      fields={['currentPassword', 'currentPasscode', 'passcode', 'passcodeRepeat']}
      submitLabel={submit}
    >
      <CurrentPasswordField words={words} field={form.field('currentPassword')} />
      <TextField
        {...form.field('currentPasscode')}
        label={current}
        type="password"
        inputMode="numeric"
        autoComplete="off"
        width="code"
        maxLength={6}
      />
      <p>
        <a
          href={FORGOTTEN_PASSCODE_PATH}
          onClick={(event) => {
            event.preventDefault();
            navigate(FORGOTTEN_PASSCODE_PATH);
          }}
        >
          {forgotten}
        </a>
      </p>
      <NewPasscodeFields passcode={form.field('passcode')} repeat={form.field('passcodeRepeat')} />
    </StepPage>
  );
}
