import type { ComponentChildren } from 'preact';

import { StepPage } from '../../../components/StepPage.tsx';
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
  labels?: Partial<Record<FieldName, string>>;
  submitLabel: string | null;
  below?: ComponentChildren;
  children: ComponentChildren;
}

/** A numbered question of the activation. */
export function StepScreen(props: StepScreenProps) {
  const { state, dispatch, step, children, ...shown } = props;
  const { texts, navigate } = usePortal();
  const position = NUMBERED_STEPS.indexOf(step);
  const previous = NUMBERED_STEPS[position - 1];
  return (
    <StepPage
      {...shown}
      stepText={texts.activation.step(position + 1, NUMBERED_STEPS.length)}
      back={
        previous
          ? { href: pathOfStep(previous), go: () => dispatch({ type: 'WENT_TO', step: previous }) }
          : { href: '/', go: () => navigate('/') }
      }
      problems={state.problems}
      textOf={(problem) => problemText(texts, state, problem)}
      failure={state.failure?.cause ?? null}
      onRetry={() => dispatch({ type: 'RETRIED' })}
      notice={state.notice === 'FLOW_LOST' ? texts.notices.flowLost : null}
      isBusy={state.request !== null}
      onSubmit={() => dispatch({ type: 'SUBMITTED' })}
    >
      {children}
      {position > NUMBERED_STEPS.indexOf('code') && <CompletionTime state={state} dispatch={dispatch} />}
    </StepPage>
  );
}
