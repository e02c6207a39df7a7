import { PageHeading } from '../../../components/PageHeading.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { newKey } from '../../new-key.ts';
import type { ScreenProps } from './screen-props.ts';

export function CancelledScreen({ state, dispatch, words }: ScreenProps) {
  const { texts, navigate } = usePortal();
  const { cancelled, found } = words;
  return (
    <div class="page">
      <PageHeading documentTitle={cancelled.heading}>{cancelled.heading}</PageHeading>
      <p>{cancelled.text(state.appointment?.code ?? '')}</p>
      <div class="buttons buttons-stacked">
        <button
          type="button"
          class="button"
          onClick={() => dispatch({ type: 'BEGUN_AGAIN', keySeed: newKey() })}
        >
          {found.bookAnother}
        </button>
        <button type="button" class="button-secondary" onClick={() => navigate('/')}>
          {texts.toStartPage}
        </button>
      </div>
    </div>
  );
}
