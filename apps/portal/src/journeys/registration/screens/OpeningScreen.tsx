import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';
import { SomebodyElse } from './SomebodyElse.tsx';

export function OpeningScreen(props: ScreenProps) {
  const { opening } = props.words;
  return (
    <StepScreen {...props} heading={opening.heading} fields={[]} previous={null} submitLabel={null}>
      <p>{opening.text}</p>
      {props.state.failure !== null && <SomebodyElse {...props} />}
    </StepScreen>
  );
}
