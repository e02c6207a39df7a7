import type { ComponentChildren } from 'preact';

import { StepPage } from '../../../components/StepPage.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { NUMBERED_STEPS, isNumberedStep, previousStep } from '../appointment-machine.ts';
import type { FieldName } from '../appointment-machine.ts';
import { pathOfStep } from '../appointment-paths.ts';
import { problemText } from '../problem-text.ts';
import type { ScreenProps } from './screen-props.ts';

interface StepScreenProps extends ScreenProps {
  heading: string;
  fields: readonly FieldName[];
  submitLabel: string | null;
  below?: ComponentChildren;
  children: ComponentChildren;
}

/** A page of the booking. Whoever moves an appointment answers fewer questions, so those are not counted. */
export function StepScreen(props: StepScreenProps) {
  const { state, dispatch, words, ...shown } = props;
  const { texts } = usePortal();
  const previous = previousStep(state);
  return (
    <StepPage
      {...shown}
      stepText={
        isNumberedStep(state.step) && !state.isMoving
          ? words.step(NUMBERED_STEPS.indexOf(state.step) + 1, NUMBERED_STEPS.length)
          : null
      }
      back={
        previous && {
          href: pathOfStep(previous),
          go: () => dispatch({ type: 'WENT_TO', step: previous }),
        }
      }
      problems={state.problems}
      textOf={(problem) => problemText(texts, words, state, problem)}
      failure={state.failure?.cause ?? null}
      onRetry={() => dispatch({ type: 'RETRIED' })}
      isBusy={state.request !== null}
      onSubmit={() => dispatch({ type: 'SUBMITTED' })}
    />
  );
}
