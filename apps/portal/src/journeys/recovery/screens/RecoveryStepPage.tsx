import type { RecoveryTexts } from '@dinhdanh/i18n/portal';
import type { ComponentChildren } from 'preact';

import { StepPage } from '../../../components/StepPage.tsx';
import type { FieldBinding } from '../../../components/TextField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { SIGN_IN_PATH } from '../../sign-in/sign-in-paths.ts';
import { problemText } from '../problem-text.ts';
import { NUMBERED_STEPS } from '../recovery-machine.ts';
import type {
  FieldName,
  RecoveryEvent,
  RecoveryForm,
  RecoveryState,
  RecoveryStep,
} from '../recovery-machine.ts';
import { pathOfStep } from '../recovery-paths.ts';

export interface ScreenProps {
  readonly state: RecoveryState;
  readonly words: RecoveryTexts;
  dispatch(event: RecoveryEvent): void;
}

interface RecoveryStepPageProps extends ScreenProps {
  readonly heading: string;
  readonly fields: readonly FieldName[];
  /** Where "back" leads; null: away from the journey, to signing in. Absent: there is no way back. */
  readonly previous?: RecoveryStep | null;
  readonly submitLabel: string | null;
  readonly below?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A question of the recovery. */
export function RecoveryStepPage({
  state,
  words,
  dispatch,
  previous,
  children,
  ...shown
}: RecoveryStepPageProps) {
  const { texts, navigate } = usePortal();
  const position = (NUMBERED_STEPS as readonly string[]).indexOf(state.step);
  return (
    <StepPage<FieldName>
      {...shown}
      stepText={position < 0 ? null : words.step(position + 1, NUMBERED_STEPS.length)}
      back={
        previous === undefined
          ? null
          : previous === null
            ? { href: SIGN_IN_PATH, go: () => navigate(SIGN_IN_PATH) }
            : { href: pathOfStep(previous), go: () => dispatch({ type: 'WENT_TO', step: previous }) }
      }
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

/** What is wrong with a field, in the words of the page. */
export function useErrors({ state, words }: ScreenProps): (field: FieldName) => string[] {
  const { texts } = usePortal();
  return (field) =>
    state.problems
      .filter((problem) => problem.field === field)
      .map((problem) => problemText(texts, words, state, problem));
}

/** Ties a field of the form to its input. */
export function useField(props: ScreenProps, field: keyof RecoveryForm): FieldBinding {
  return {
    id: field,
    value: props.state.form[field],
    errors: useErrors(props)(field),
    onValue: (value) => props.dispatch({ type: 'EDITED', field, value }),
  };
}
