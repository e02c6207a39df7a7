import { TickField } from '../../../components/TickField.tsx';
import type { ScreenProps } from './screen-props.ts';

export function OwnDevice({ state, dispatch, words }: ScreenProps) {
  return (
    <TickField
      id="isOwnDevice"
      label={words.ownDevice.label}
      hint={words.ownDevice.hint}
      isTicked={state.ticks.isOwnDevice}
      onTick={(isTicked) => dispatch({ type: 'TICKED', field: 'isOwnDevice', isTicked })}
    />
  );
}
