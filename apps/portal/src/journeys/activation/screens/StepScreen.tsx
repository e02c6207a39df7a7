import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { PageHeading } from '../../../components/PageHeading.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { NUMBERED_STEPS } from '../activation-machine.ts';
import type { ActivationEvent, ActivationState, FieldName, NumberedStep } from '../activation-machine.ts';
import { pathOfStep } from '../activation-paths.ts';
import { problemText } from '../problem-text.ts';
import { CompletionTime } from './CompletionTime.tsx';

export interface ScreenProps {
  state: ActivationState;
  dispatch(event: ActivationEvent): void;
}

interface StepScreenProps extends ScreenProps {
  step: NumberedStep;
  heading: string;
  fields: readonly FieldName[];
  /** Where a screen asks alike things twice, the summary names the field before what is wrong with it. */
  labels?: Partial<Record<FieldName, string>>;
  /** Null where the screen has a button of its own. */
  submitLabel: string | null;
  /** What comes second to the button, such as a way out. */
  below?: ComponentChildren;
  children: ComponentChildren;
}

/** The frame of every question: back, where we are, the question, what is wrong, the field, one button. */
export function StepScreen(props: StepScreenProps) {
  const { state, dispatch, step, heading, fields, submitLabel, below, children } = props;
  const { texts, navigate } = usePortal();
  const summary = useRef<HTMLDivElement>(null);
  const position = NUMBERED_STEPS.indexOf(step);
  const previous = NUMBERED_STEPS[position - 1];
  const problems = state.problems.filter(({ field }) => field === null || fields.includes(field));
  const hasProblems = problems.length > 0;
  const stepText = texts.activation.step(position + 1, NUMBERED_STEPS.length);

  const title = `${heading} – ${stepText}`;

  useEffect(() => {
    if (hasProblems) summary.current?.focus();
    // A new list is a new answer to the button, even if it says the same.
  }, [state.problems, hasProblems]);

  const goBack = () => {
    if (previous) dispatch({ type: 'WENT_TO', step: previous });
    else navigate('/');
  };

  return (
    <div class="page">
      <a
        class="back-link"
        href={previous ? pathOfStep(previous) : '/'}
        onClick={(event) => {
          event.preventDefault();
          goBack();
        }}
      >
        <Icon name="back" />
        {texts.back}
      </a>

      {hasProblems && (
        <div class="summary" ref={summary} tabIndex={-1} role="alert" aria-labelledby="summary-heading">
          <h2 id="summary-heading">
            <Icon name="alert" />
            {texts.problems.heading}
          </h2>
          <ul>
            {problems.map((problem) => {
              const label = problem.field === null ? undefined : props.labels?.[problem.field];
              const message = problemText(texts, state, problem);
              const text = label === undefined ? message : `${label}: ${message}`;
              return (
                <li key={`${problem.field ?? ''}${problem.code}`}>
                  {problem.field === null ? text : <ProblemLink field={problem.field}>{text}</ProblemLink>}
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {state.failure && (
        <FailureNotice failure={state.failure.cause} onRetry={() => dispatch({ type: 'RETRIED' })} />
      )}
      {state.notice === 'FLOW_LOST' && (
        <p class="notice" role="status">
          {texts.notices.flowLost}
        </p>
      )}

      <p class="step">{stepText}</p>
      <PageHeading documentTitle={hasProblems ? texts.errorTitle(title) : title} takesFocus={!hasProblems}>
        {heading}
      </PageHeading>

      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          dispatch({ type: 'SUBMITTED' });
        }}
      >
        {children}
        {position > NUMBERED_STEPS.indexOf('code') && <CompletionTime state={state} dispatch={dispatch} />}
        {submitLabel !== null && (
          <button type="submit" class="button" aria-disabled={state.request !== null}>
            {submitLabel}
          </button>
        )}
        <p class="busy" role="status">
          {state.request !== null && texts.busy}
        </p>
        {below}
      </form>
    </div>
  );
}

/** A link that moves the focus and leaves the address alone: an entry in the history would break "back". */
function ProblemLink({ field, children }: { field: FieldName; children: ComponentChildren }) {
  return (
    <a
      href={`#${field}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(field)?.focus();
      }}
    >
      {children}
    </a>
  );
}
