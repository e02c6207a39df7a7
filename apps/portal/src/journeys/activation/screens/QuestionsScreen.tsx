import { useEffect, useState } from 'preact/hooks';

import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { FieldErrors, TextField } from '../../../components/TextField.tsx';
import { SecurityQuestionsDocument } from '../../../generated/graphql.ts';
import type { SecurityQuestionsQuery } from '../../../generated/graphql.ts';
import { PortalFailureError } from '../../../portal-client.ts';
import type { PortalFailure } from '../../../portal-client.ts';
import { usePortal } from '../../../portal-context.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './StepScreen.tsx';
import { useField } from './use-field.ts';

type Questions = SecurityQuestionsQuery['securityQuestions'];
type Loading = { questions: Questions } | { failure: PortalFailure } | null;

export function QuestionsScreen(props: ScreenProps) {
  const { texts } = usePortal();
  const { questions: words } = texts.activation;
  const { loading, reload } = useSecurityQuestions();
  const hasQuestions = loading !== null && 'questions' in loading;
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
      submitLabel={hasQuestions ? words.submit : null}
    >
      <p>{words.why}</p>
      {loading === null && <p role="status">{words.loading}</p>}
      {loading !== null && 'failure' in loading && (
        <>
          <p>{words.loadFailed}</p>
          <FailureNotice failure={loading.failure} onRetry={reload} />
        </>
      )}
      {hasQuestions && (
        <>
          <QuestionAndAnswer {...props} ordinal="first" index={0} questions={loading.questions} />
          <QuestionAndAnswer {...props} ordinal="second" index={1} questions={loading.questions} />
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

function useSecurityQuestions(): { loading: Loading; reload(): void } {
  const { send, locale } = usePortal();
  const [loading, setLoading] = useState<Loading>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isWanted = true;
    send(SecurityQuestionsDocument, {}).then(
      ({ data }) => isWanted && setLoading({ questions: data.securityQuestions }),
      (error: unknown) =>
        isWanted &&
        setLoading({
          failure:
            error instanceof PortalFailureError ? error.failure : { kind: 'INTERNAL', incidentId: null },
        }),
    );
    return () => {
      isWanted = false;
    };
    // The questions are in the language of the page.
  }, [send, locale, attempt]);

  return {
    loading,
    reload: () => {
      setLoading(null);
      setAttempt(attempt + 1);
    },
  };
}
