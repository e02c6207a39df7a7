import type { ScreenProps } from './screen-props.ts';

/** On a device that keeps a registration: the way for another person of the house. */
export function SomebodyElse({ dispatch, words }: ScreenProps) {
  return (
    <p class="aside">
      <button type="button" class="link-button" onClick={() => dispatch({ type: 'SOMEBODY_ELSE' })}>
        {words.somebodyElse}
      </button>
    </p>
  );
}
