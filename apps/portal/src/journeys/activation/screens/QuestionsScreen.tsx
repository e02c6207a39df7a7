import { QuestionFields, questionLabels, useQuestions } from '../../../components/QuestionFields.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './StepScreen.tsx';
import { useField } from './use-field.ts';

export function QuestionsScreen(props: ScreenProps) {
  const { texts } = usePortal();
  const { questions: words } = texts.activation;
  const list = useQuestions();
  const fields = {
    firstQuestion: useField(props, 'firstQuestion'),
    firstAnswer: useField(props, 'firstAnswer'),
    secondQuestion: useField(props, 'secondQuestion'),
    secondAnswer: useField(props, 'secondAnswer'),
  };
  return (
    <StepScreen
      {...props}
      step="questions"
      heading={words.heading}
      fields={['firstQuestion', 'firstAnswer', 'secondQuestion', 'secondAnswer']}
      labels={questionLabels(texts)}
      submitLabel={list.loaded === null ? null : words.submit}
    >
      <p>{words.why}</p>
      <QuestionFields list={list} field={(name) => fields[name]} />
    </StepScreen>
  );
}
