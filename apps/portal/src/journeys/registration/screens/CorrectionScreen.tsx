import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';

export function CorrectionScreen(props: ScreenProps) {
  const { state, dispatch, words } = props;
  const { correction } = words;
  return (
    <StepScreen {...props} heading={correction.heading} fields={[]} previous={null} submitLabel={null}>
      <p>{correction.text}</p>
      <h2>{correction.nextHeading}</h2>
      <ol class="steps">
        {correction.next.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <h2>{correction.backHeading}</h2>
      <p>{state.ticks.isOwnDevice ? correction.backOwnDevice : correction.backShared}</p>
      <div class="buttons buttons-stacked">
        <button type="button" class="button" onClick={() => dispatch({ type: 'WENT_TO', step: 'terms' })}>
          {correction.compareAgain}
        </button>
        <button
          type="button"
          class="button-secondary"
          onClick={() => dispatch({ type: 'CORRECTION_CHOSEN' })}
        >
          {correction.correct}
        </button>
        <button type="button" class="button-secondary" onClick={() => window.print()}>
          {correction.print}
        </button>
      </div>
    </StepScreen>
  );
}
