import { NewPasswordFields } from '../../components/NewPasswordFields.tsx';
import { StepPage } from '../../components/StepPage.tsx';
import { ChangePasswordDocument } from '../../generated/graphql.ts';
import { newPasswordProblems } from '../secret-problems.ts';
import { ChangedPage, CurrentPasswordField, useWayBack } from './parts.tsx';
import type { CredentialsPageProps } from './parts.tsx';
import { passwordProblems, useSecretForm } from './use-secret-form.ts';

export function ChangePasswordPage({ words }: CredentialsPageProps) {
  const { heading, why, submit, doneHeading, done, endedSessions } = words.password;
  const back = useWayBack();
  const form = useSecretForm({
    words,
    empty: { currentPassword: '', password: '', passwordRepeat: '' },
    fieldOfPath: { currentPassword: 'currentPassword', newPassword: 'password' },
    check: (typed) => [...passwordProblems(typed.currentPassword), ...newPasswordProblems(typed)],
    ask: async (send, { currentPassword, password }) =>
      (await send(ChangePasswordDocument, { input: { currentPassword, newPassword: password } })).data
        .changePassword,
  });
  if (form.done)
    return (
      <ChangedPage words={words} heading={doneHeading}>
        <p>
          {done} {endedSessions(form.done.endedSessions)}
        </p>
      </ChangedPage>
    );
  return (
    <StepPage
      {...form.page}
      stepText={null}
      heading={heading}
      back={back}
      fields={['currentPassword', 'password', 'passwordRepeat']}
      submitLabel={submit}
    >
      <p>{why}</p>
      <CurrentPasswordField words={words} field={form.field('currentPassword')} />
      <NewPasswordFields password={form.field('password')} repeat={form.field('passwordRepeat')} />
    </StepPage>
  );
}
