import type { PortalTexts } from '@dinhdanh/i18n/portal';

import { SecurityQuestionsDocument } from '../generated/graphql.ts';
import type { SecurityQuestionsQuery } from '../generated/graphql.ts';
import type { ChosenQuestions } from '../journeys/secret-problems.ts';
import type { SendToPortal } from '../portal-client.ts';
import { usePortal } from '../portal-context.tsx';
import { useLoaded } from '../use-loaded.ts';
import { FailureNotice } from './FailureNotice.tsx';
import { FieldErrors, TextField } from './TextField.tsx';
import type { FieldBinding } from './TextField.tsx';

type Questions = SecurityQuestionsQuery['securityQuestions'];

const askForQuestions = (send: SendToPortal) =>
  send(SecurityQuestionsDocument, {}).then(({ data }) => data.securityQuestions);

/** The list of security questions, for a page that has it chosen from. */
export const useQuestions = () => useLoaded(askForQuestions);

/** Where a page asks alike things twice, the summary names the field before what is wrong with it. */
export const questionLabels = ({ activation: { questions } }: PortalTexts) => ({
  firstQuestion: questions.question[0] ?? '',
  firstAnswer: questions.answer[0] ?? '',
  secondQuestion: questions.question[1] ?? '',
  secondAnswer: questions.answer[1] ?? '',
});

interface QuestionFieldsProps {
  readonly list: ReturnType<typeof useQuestions>;
  field(name: keyof ChosenQuestions): FieldBinding;
}

/** Two security questions from the fixed list, each with its answer. */
export function QuestionFields({ list: { loaded, failure, reload }, field }: QuestionFieldsProps) {
  const { texts } = usePortal();
  const words = texts.activation.questions;
  if (failure)
    return (
      <>
        <p>{words.loadFailed}</p>
        <FailureNotice failure={failure} onRetry={reload} />
      </>
    );
  if (loaded === null) return <p role="status">{words.loading}</p>;
  const first = field('firstQuestion');
  return (
    <>
      <QuestionAndAnswer
        index={0}
        questions={loaded}
        question={first}
        answer={field('firstAnswer')}
        taken=""
      />
      <QuestionAndAnswer
        index={1}
        questions={loaded}
        question={field('secondQuestion')}
        answer={field('secondAnswer')}
        taken={first.value}
      />
    </>
  );
}

interface QuestionAndAnswerProps {
  readonly index: 0 | 1;
  readonly questions: Questions;
  readonly question: FieldBinding;
  readonly answer: FieldBinding;
  /** The question that was chosen first. */
  readonly taken: string;
}

function QuestionAndAnswer({ index, questions, question, answer, taken }: QuestionAndAnswerProps) {
  const { texts } = usePortal();
  const words = texts.activation.questions;
  const { id, value, errors } = question;
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
            .filter((offered) => offered.id === value || offered.id !== taken)
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
