import type { ComponentChildren } from 'preact';

import { StepPage } from '../../../components/StepPage.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { problemText } from '../problem-text.ts';
import { NUMBERED_STEPS, isNumberedStep } from '../registration-machine.ts';
import type { FieldName, RegistrationStep } from '../registration-machine.ts';
import { pathOfStep } from '../registration-paths.ts';
import type { ScreenProps } from './screen-props.ts';

interface StepScreenProps extends ScreenProps {
  heading: string;
  fields: readonly FieldName[];
  /** The page to which "Quay lại" leads; null where there is no way back. */
  previous: RegistrationStep | null;
  notice?: string | null;
  submitLabel: string | null;
  below?: ComponentChildren;
  children: ComponentChildren;
}

/** A page of the registration, numbered or beside the numbered ones. */
export function StepScreen(props: StepScreenProps) {
  const { state, dispatch, words, statusWords: _, previous, ...shown } = props;
  const { texts } = usePortal();
  // Reading the card is a part of the question how to give its details.
  const counted = state.step === 'scan' ? 'way' : state.step;
  return (
    <StepPage
      {...shown}
      stepText={
        isNumberedStep(counted)
          ? words.step(NUMBERED_STEPS.indexOf(counted) + 1, NUMBERED_STEPS.length)
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
