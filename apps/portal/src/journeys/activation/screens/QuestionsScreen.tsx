import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { FieldErrors, TextField } from '../../../components/TextField.tsx';
import { SecurityQuestionsDocument } from '../../../generated/graphql.ts';
import type { SecurityQuestionsQuery } from '../../../generated/graphql.ts';
import type { SendToPortal } from '../../../portal-client.ts';
import { usePortal } from '../../../portal-context.tsx';
import { useLoaded } from '../../../use-loaded.ts';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './StepScreen.tsx';
import { useField } from './use-field.ts';

type Questions = SecurityQuestionsQuery['securityQuestions'];

const askForQuestions = (send: SendToPortal) =>
  send(SecurityQuestionsDocument, {}).then(({ data }) => data.securityQuestions);

export function QuestionsScreen(props: ScreenProps) {
  const { texts } = usePortal();
  const { questions: words } = texts.activation;
  const { loaded: questions, failure, reload } = useLoaded(askForQuestions);
  return (
    <StepScreen
      {...props}
      step="questions"
      heading={words.heading}
      fields={['firstQuestion', 'firstAnswer', 'secondQuestion', 'secondAnswer']}
      labels={{
        firstQuestion: words.question[0],
        firstAnswer: words.answer[0],
        secondQuestion: words.question[1],
        secondAnswer: words.answer[1],
      }}
      submitLabel={questions === null ? null : words.submit}
    >
      <p>{words.why}</p>
      {questions === null && failure === null && <p role="status">{words.loading}</p>}
      {failure && (
        <>
          <p>{words.loadFailed}</p>
          <FailureNotice failure={failure} onRetry={reload} />
        </>
      )}
      {questions !== null && (
        <>
          <QuestionAndAnswer {...props} ordinal="first" index={0} questions={questions} />
          <QuestionAndAnswer {...props} ordinal="second" index={1} questions={questions} />
        </>
      )}
    </StepScreen>
  );
}

interface QuestionAndAnswerProps extends ScreenProps {
  ordinal: 'first' | 'second';
  index: 0 | 1;
  questions: Questions;
}

function QuestionAndAnswer({ ordinal, index, questions, ...props }: QuestionAndAnswerProps) {
  const { texts } = usePortal();
  const { questions: words } = texts.activation;
  const question = useField(props, `${ordinal}Question`);
  const answer = useField(props, `${ordinal}Answer`);
  const { id, value, errors } = question;
  const chosenInTheOther = ordinal === 'second' ? props.state.form.firstQuestion : '';
  return (
    <div class="question">
      <div class={errors.length > 0 ? 'field field-wrong' : 'field'}>
        <label for={id}>{words.question[index]}</label>
        <FieldErrors id={id} errors={errors} />
        <select
          id={id}
          name={id}
          class="input"
          autoComplete="off"
          value={value}
          aria-invalid={errors.length > 0}
          aria-describedby={errors.length > 0 ? `${id}-error` : undefined}
          onChange={(event) => question.onValue(event.currentTarget.value)}
        >
          <option value="">{words.choose}</option>
          {questions
            .filter((offered) => offered.id === value || offered.id !== chosenInTheOther)
            .map((offered) => (
              <option key={offered.id} value={offered.id}>
                {offered.text}
              </option>
            ))}
        </select>
      </div>
      <TextField {...answer} label={words.answer[index] ?? ''} hint={words.answerHint} autoComplete="off" />
    </div>
  );
}
