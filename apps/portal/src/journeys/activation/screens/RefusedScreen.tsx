import { PageHeading } from '../../../components/PageHeading.tsx';
import { usePortal } from '../../../portal-context.tsx';
import type { ScreenProps } from './StepScreen.tsx';

export function RefusedScreen({ state }: ScreenProps) {
  const { texts, navigate } = usePortal();
  const { refused } = texts.activation;
  return (
    <div class="page">
      <PageHeading documentTitle={refused.heading}>{refused.heading}</PageHeading>
      <p>{state.refusal?.message}</p>
      {state.refusal?.legalBasis && <p class="quiet">{refused.legalBasis(state.refusal.legalBasis)}</p>}
      <p>{refused.help}</p>
      <button type="button" class="button" onClick={() => navigate('/')}>
        {texts.toStartPage}
      </button>
    </div>
  );
}
