import type { ComponentChildren } from 'preact';

import { StepPage } from '../../../components/StepPage.tsx';
import { TextField } from '../../../components/TextField.tsx';
import type { CrossCheckedPaperType } from '@dinhdanh/domain/formats';
import { pathOfStep } from '../papers-paths.ts';
import type { FieldName, PapersStep } from '../papers-machine.ts';
import { problemText } from '../problem-text.ts';
import type { ScreenProps } from './screen-props.ts';

interface PaperStepProps extends ScreenProps {
  readonly heading: string;
  readonly backTo: PapersStep;
  readonly fields: readonly FieldName[];
  readonly submitLabel: string;
  readonly below?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The frame of every question about a paper. */
export function PaperStep({ state, dispatch, words, backTo, children, ...page }: PaperStepProps) {
  return (
    <StepPage<FieldName>
      {...page}
      stepText={null}
      back={{ href: pathOfStep(backTo), go: () => dispatch({ type: 'WENT_TO', step: backTo }) }}
      problems={state.problems}
      textOf={(problem) => problemText(words, problem)}
      failure={state.failure}
      onRetry={() => dispatch({ type: 'SUBMITTED' })}
      isBusy={state.request !== null}
      onSubmit={() => dispatch({ type: 'SUBMITTED' })}
    >
      {children}
    </StepPage>
  );
}

/** A field of the form with what is wrong with it. */
export function bindField({ state, dispatch, words }: ScreenProps, name: FieldName) {
  return {
    id: name,
    value: state.form[name],
    errors: state.problems
      .filter((problem) => problem.field === name)
      .map((problem) => problemText(words, problem)),
    onValue: (value: string) => dispatch({ type: 'EDITED', field: name, value }),
  };
}

/** The number of a paper, with an example of its kind. */
export function PaperNumberField(props: ScreenProps & { readonly kind: CrossCheckedPaperType }) {
  const { numberLabel, numberHint } = props.words.kinds[props.kind];
  return (
    <TextField
      {...bindField(props, 'number')}
      label={numberLabel}
      hint={numberHint}
      autoComplete="off"
      width="number"
      maxLength={40}
    />
  );
}
