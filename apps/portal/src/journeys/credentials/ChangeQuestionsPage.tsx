import { QuestionFields, questionLabels, useQuestions } from '../../components/QuestionFields.tsx';
import { StepPage } from '../../components/StepPage.tsx';
import { ChangeSecurityQuestionsDocument } from '../../generated/graphql.ts';
import { usePortal } from '../../portal-context.tsx';
import { answersOf, QUESTION_FIELD_OF_PATH, questionProblems } from '../secret-problems.ts';
import { ChangedPage, CurrentPasswordField, useWayBack } from './parts.tsx';
import type { CredentialsPageProps } from './parts.tsx';
import { passwordProblems, useSecretForm } from './use-secret-form.ts';

export function ChangeQuestionsPage({ words }: CredentialsPageProps) {
  const { texts } = usePortal();
  const { heading, why, submit, doneHeading, done } = words.questions;
  const back = useWayBack();
  const list = useQuestions();
  const form = useSecretForm({
    words,
    empty: { currentPassword: '', firstQuestion: '', firstAnswer: '', secondQuestion: '', secondAnswer: '' },
    fieldOfPath: { currentPassword: 'currentPassword', ...QUESTION_FIELD_OF_PATH },
    check: (typed) => [...passwordProblems(typed.currentPassword), ...questionProblems(typed)],
    ask: async (send, typed) => {
      const input = { currentPassword: typed.currentPassword, securityAnswers: answersOf(typed) };
      return (await send(ChangeSecurityQuestionsDocument, { input })).data.changeSecurityQuestions;
    },
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
      fields={['currentPassword', 'firstQuestion', 'firstAnswer', 'secondQuestion', 'secondAnswer']}
      labels={questionLabels(texts)}
      submitLabel={list.loaded === null ? null : submit}
    >
      <p>{why}</p>
      <CurrentPasswordField words={words} field={form.field('currentPassword')} />
      <QuestionFields list={list} field={(name) => form.field(name)} />
    </StepPage>
  );
}
