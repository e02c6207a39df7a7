import { BackLink } from '../../../components/BackLink.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { PageHeading } from '../../../components/PageHeading.tsx';
import { usePortal } from '../../../portal-context.tsx';
import type { ScreenProps } from './screen-props.ts';

export function WelcomeScreen({ state, dispatch, words }: ScreenProps) {
  const { navigate } = usePortal();
  const { welcome } = words;
  return (
    <div class="page">
      <BackLink href="/" onBack={() => navigate('/')} />
      {state.notice === 'REGISTRATION_OVER' && (
        <p class="notice" role="status">
          {welcome.over}
        </p>
      )}
      <PageHeading documentTitle={welcome.heading}>{welcome.heading}</PageHeading>
      <p class="lead">{welcome.lead}</p>
      <h2>{welcome.needHeading}</h2>
      <ul class="need-list">
        {welcome.need.map(({ what, note }) => (
          <li key={what}>
            <Icon name="tick" />
            <span>
              <strong>{what}</strong>
              <span class="need-note">{note}</span>
            </span>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => dispatch({ type: 'SUBMITTED' })}>
        {welcome.begin}
      </button>
      <h2>{welcome.continueHeading}</h2>
      <p>{welcome.continueText}</p>
      <button
        type="button"
        class="button-secondary"
        onClick={() => dispatch({ type: 'WENT_TO', step: 'resume' })}
      >
        {welcome.continue}
      </button>
      <h2>{welcome.childrenHeading}</h2>
      <p>{welcome.children}</p>
    </div>
  );
}
