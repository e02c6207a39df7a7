import { PageHeading } from '../../../components/PageHeading.tsx';
import { usePortal } from '../../../portal-context.tsx';
import type { ScreenProps } from './screen-props.ts';

export function RefusedScreen({ state, dispatch, words }: ScreenProps) {
  const { texts, navigate } = usePortal();
  const { refused } = words;
  const { refusal, registration } = state;
  return (
    <div class="page">
      <PageHeading documentTitle={refused.heading}>{refused.heading}</PageHeading>
      <p>{refusal?.message}</p>
      {refusal?.legalBasis && <p class="quiet">{refused.legalBasis(refusal.legalBasis)}</p>}
      <p>{refused.help}</p>
      <div class="buttons buttons-stacked">
        <button
          type="button"
          class="button"
          onClick={() => dispatch({ type: 'WENT_TO', step: registration === null ? 'personalId' : 'person' })}
        >
          {refused.correct}
        </button>
        <button type="button" class="button-secondary" onClick={() => navigate('/')}>
          {texts.toStartPage}
        </button>
      </div>
    </div>
  );
}
