import type { ComponentChildren } from 'preact';

import { StepPage } from '../../../components/StepPage.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { stepsFor } from '../activation-machine.ts';
import type { ActivationEvent, ActivationState, FieldName, Question } from '../activation-machine.ts';
import { pathOfStep } from '../activation-paths.ts';
import { problemText } from '../problem-text.ts';
import { CompletionTime } from './CompletionTime.tsx';

export interface ScreenProps {
  state: ActivationState;
  dispatch(event: ActivationEvent): void;
}

interface StepScreenProps extends ScreenProps {
  step: Question;
  heading: string;
  fields: readonly FieldName[];
  labels?: Partial<Record<FieldName, string>>;
  submitLabel: string | null;
  below?: ComponentChildren;
  children: ComponentChildren;
}

/** A question of the activation, numbered or beside the numbered ones. */
export function StepScreen(props: StepScreenProps) {
  const { state, dispatch, step, children, ...shown } = props;
  const { texts, navigate } = usePortal();
  const steps = stepsFor(state);
  const position = steps.findIndex((one) => one === step);
  const previous = step === 'visitCode' ? 'phone' : steps[position - 1];
  const notices = {
    FLOW_LOST: texts.notices.flowLost,
    SECRETS_NOT_KEPT: texts.notices.secretsNotKept,
    CODE_RESENT: null,
  };
  return (
    <StepPage
      {...shown}
      stepText={position < 0 ? null : texts.activation.step(position + 1, steps.length)}
      back={
        previous
          ? { href: pathOfStep(previous), go: () => dispatch({ type: 'WENT_TO', step: previous }) }
          : { href: '/', go: () => navigate('/') }
      }
      problems={state.problems}
      textOf={(problem) => problemText(texts, state, problem)}
      failure={state.failure?.cause ?? null}
      onRetry={() => dispatch({ type: 'RETRIED' })}
      notice={state.notice && notices[state.notice]}
      isBusy={state.request !== null}
      onSubmit={() => dispatch({ type: 'SUBMITTED' })}
    >
      {children}
      {position > steps.indexOf('code') && <CompletionTime state={state} dispatch={dispatch} />}
    </StepPage>
  );
}
