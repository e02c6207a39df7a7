import { BackLink } from '../../../components/BackLink.tsx';
import { PageHeading } from '../../../components/PageHeading.tsx';
import { usePortal } from '../../../portal-context.tsx';
import type { ScreenProps } from './screen-props.ts';

export function WelcomeScreen({ dispatch, words }: ScreenProps) {
  const { navigate } = usePortal();
  const { welcome } = words;
  return (
    <div class="page">
      <BackLink href="/" onBack={() => navigate('/')} />
      <PageHeading documentTitle={welcome.heading}>{welcome.heading}</PageHeading>
      <p class="lead">{welcome.lead}</p>
      <button type="button" class="button" onClick={() => dispatch({ type: 'SUBMITTED' })}>
        {welcome.begin}
      </button>
      <h2>{welcome.haveOneHeading}</h2>
      <p>{welcome.haveOne}</p>
      <button
        type="button"
        class="button-secondary"
        onClick={() => dispatch({ type: 'WENT_TO', step: 'find' })}
      >
        {welcome.find}
      </button>
      <h2>{welcome.notNeededHeading}</h2>
      <p>{welcome.notNeeded}</p>
    </div>
  );
}
