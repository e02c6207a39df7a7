import { Icon } from '../../../components/Icon.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { useNow } from '../../../use-now.ts';
import { isHurry, secondsLeft, wholeMinutes } from '../../time-left.ts';
import type { ScreenProps } from './StepScreen.tsx';

/** How long the server still waits for the last step; and the way on when it no longer does. */
export function CompletionTime({ state, dispatch }: ScreenProps) {
  const { texts } = usePortal();
  const completeBefore = state.flow?.completeBefore ?? null;
  const now = useNow(completeBefore !== null);
  if (completeBefore === null) return null;

  const { completion } = texts.activation;
  const seconds = secondsLeft(completeBefore, now);
  if (seconds === 0) {
    return (
      <div class="notice notice-due" role="alert">
        <h2>{completion.timeOverHeading}</h2>
        <p>{completion.timeOver}</p>
        <button type="button" class="button" onClick={() => dispatch({ type: 'NEW_CODE_WANTED' })}>
          {completion.startOver}
        </button>
      </div>
    );
  }
  const text = completion.timeLeft(wholeMinutes(texts, seconds));
  const spoken = seconds > 60 ? text : completion.timeLeft(texts.duration(60));
  return (
    <p class={isHurry(seconds) ? 'time-left time-left-hurry' : 'time-left'}>
      <Icon name="clock" />
      <span aria-hidden={isHurry(seconds)}>{text}</span>
      <span class="visually-hidden" role="status">
        {isHurry(seconds) && spoken}
      </span>
    </p>
  );
}
