import type { ComponentChildren } from 'preact';

import { StepPage } from '../../../components/StepPage.tsx';
import { usePortal } from '../../../portal-context.tsx';
import type { FieldName } from '../lock-machine.ts';
import { problemText } from '../problem-text.ts';
import type { ScreenProps } from './screen-props.ts';

const STEPS = 3;

interface LockStepPageProps extends ScreenProps {
  readonly number: number;
  readonly heading: string;
  readonly back: { readonly href: string; go(): void };
  readonly fields: readonly FieldName[];
  /** Null where the page has a button of its own. */
  readonly submitLabel: string | null;
  readonly below?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The frame of the questions of an emergency lock. */
export function LockStepPage({ number, children, ...props }: LockStepPageProps) {
  const { state, dispatch, words } = props;
  const { texts } = usePortal();
  return (
    <StepPage<FieldName>
      stepText={texts.activation.step(number, STEPS)}
      heading={props.heading}
      back={props.back}
      fields={props.fields}
      problems={state.problems}
      textOf={(problem) => problemText(texts, words, state, problem)}
      failure={state.failure?.cause ?? null}
      onRetry={() => dispatch({ type: 'RETRIED' })}
      isBusy={state.request !== null}
      submitLabel={props.submitLabel}
      onSubmit={() => dispatch({ type: 'SUBMITTED' })}
      below={props.below}
    >
      {children}
    </StepPage>
  );
}
