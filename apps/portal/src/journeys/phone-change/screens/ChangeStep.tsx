import type { ComponentChildren } from 'preact';

import { StepPage } from '../../../components/StepPage.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { ACCOUNT_PATH } from '../../sign-in/sign-in-paths.ts';
import type { FieldName, PhoneChangeStep } from '../phone-change-machine.ts';
import { pathOfStep } from '../phone-change-paths.ts';
import { problemText } from '../problem-text.ts';
import type { ScreenProps } from './screen-props.ts';

interface ChangeStepProps extends ScreenProps {
  readonly step: 1 | 2 | 3 | 4;
  readonly heading: string;
  /** Null: back to the account. */
  readonly backTo: PhoneChangeStep | null;
  readonly fields: readonly FieldName[];
  readonly submitLabel: string | null;
  readonly below?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The frame of every question of the change. */
export function ChangeStep({ state, dispatch, words, step, backTo, children, ...page }: ChangeStepProps) {
  const { texts, navigate } = usePortal();
  const back =
    backTo === null
      ? { href: ACCOUNT_PATH, go: () => navigate(ACCOUNT_PATH) }
      : { href: pathOfStep(backTo), go: () => dispatch({ type: 'WENT_TO', step: backTo }) };
  return (
    <StepPage<FieldName>
      {...page}
      stepText={texts.activation.step(step, 4)}
      back={back}
      problems={state.problems}
      textOf={(problem) => problemText(texts, words, state, problem)}
      failure={state.failure?.cause ?? null}
      onRetry={() => dispatch({ type: 'RETRIED' })}
      isBusy={state.request !== null}
      onSubmit={() => dispatch({ type: 'SUBMITTED' })}
    >
      {children}
    </StepPage>
  );
}
