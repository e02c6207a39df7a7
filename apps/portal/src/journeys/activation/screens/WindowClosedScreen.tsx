import { Icon } from '../../../components/Icon.tsx';
import { PageHeading } from '../../../components/PageHeading.tsx';
import { usePortal } from '../../../portal-context.tsx';
import type { ScreenProps } from './StepScreen.tsx';

/** More than seven days have gone by: who helps now, and the way on for whoever is being helped. */
export function WindowClosedScreen({ state, dispatch }: ScreenProps) {
  const { texts, navigate } = usePortal();
  const { windowClosed, visitCode, refused } = texts.activation;
  return (
    <div class="page">
      <PageHeading documentTitle={windowClosed.heading}>{windowClosed.heading}</PageHeading>
      <p>{windowClosed.what}</p>
      <p>{windowClosed.why}</p>
      <h2>{windowClosed.nextHeading}</h2>
      <ul class="need-list">
        {windowClosed.next.map((way) => (
          <li key={way}>
            <Icon name="arrow" />
            <span>{way}</span>
          </li>
        ))}
      </ul>
      <p>{windowClosed.bring}</p>
      {state.refusal?.legalBasis && <p class="quiet">{refused.legalBasis(state.refusal.legalBasis)}</p>}
      <div class="buttons">
        <button type="button" class="button" onClick={() => dispatch({ type: 'VISIT_CODE_WANTED' })}>
          {visitCode.door}
        </button>
        <button type="button" class="button-secondary" onClick={() => navigate('/')}>
          {texts.toStartPage}
        </button>
      </div>
    </div>
  );
}
