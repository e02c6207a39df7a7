import { TextField } from '../../../components/TextField.tsx';
import { TickField } from '../../../components/TickField.tsx';
import { ChangeStep } from './ChangeStep.tsx';
import { useField, useProblemsOf } from './screen-props.ts';
import type { ScreenProps } from './screen-props.ts';

export function NewPhoneScreen(props: ScreenProps) {
  const { state, dispatch, words } = props;
  const { newPhone } = words;
  return (
    <ChangeStep
      {...props}
      step={3}
      heading={newPhone.heading}
      backTo={null}
      fields={['newPhone', 'isOwn']}
      submitLabel={newPhone.submit}
    >
      <p>{newPhone.lead}</p>
      <TextField
        {...useField(props, 'newPhone')}
        label={newPhone.label}
        hint={newPhone.hint}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        width="number"
      />
      <TickField
        id="isOwn"
        label={newPhone.own}
        hint={newPhone.ownHint}
        errors={useProblemsOf(props, 'isOwn')}
        isTicked={state.form.isOwn}
        onTick={(isTicked) => dispatch({ type: 'TICKED', isTicked })}
      />
    </ChangeStep>
  );
}
