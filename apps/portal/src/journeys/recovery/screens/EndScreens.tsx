import { formatDateTime } from '@dinhdanh/domain/formats';

import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { PageHeading } from '../../../components/PageHeading.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { SIGN_IN_PATH } from '../../sign-in/sign-in-paths.ts';
import type { ScreenProps } from './RecoveryStepPage.tsx';

const at = (moment: string): string => formatDateTime(new Date(moment));

/** A request that waits: until when, what then, and how to stop it. */
export function WaitingScreen({ state, dispatch, words }: ScreenProps) {
  const { texts, navigate } = usePortal();
  const { waiting } = words;
  const { recovery } = state;
  if (recovery === null) return <></>;
  const heading = waiting.heading(at(recovery.usableAt));
  const isBusy = state.request !== null;
  return (
    <div class="page">
      {state.failure && (
        <FailureNotice failure={state.failure.cause} onRetry={() => dispatch({ type: 'RETRIED' })} />
      )}
      <PageHeading documentTitle={heading}>{heading}</PageHeading>
      <p class="notice notice-done">
        <Icon name="tick" /> {waiting.requested(at(recovery.requestedAt))}
      </p>
      <h2>{waiting.thenHeading}</h2>
      <p>{waiting.then(at(recovery.usableAt), at(recovery.expiresAt))}</p>
      <h2>{waiting.whyHeading}</h2>
      <p>{waiting.why}</p>
      <h2>{waiting.stopHeading}</h2>
      <p>{state.isPhoneProved ? waiting.stop : waiting.stopLater}</p>
      {state.isPhoneProved && (
        <button
          type="button"
          class="button-secondary"
          aria-disabled={isBusy}
          onClick={() => dispatch({ type: 'STOP_ASKED' })}
        >
          {waiting.stopSubmit}
        </button>
      )}
      <div class="buttons screen-only">
        <button type="button" class="button" onClick={() => navigate('/')}>
          {texts.toStartPage}
        </button>
        <button type="button" class="button-secondary" onClick={() => window.print()}>
          {waiting.print}
        </button>
      </div>
      <p class="busy" role="status">
        {isBusy && texts.busy}
      </p>
    </div>
  );
}

export function DoneScreen({ words }: ScreenProps) {
  const { navigate } = usePortal();
  const { heading, text, signIn } = words.done;
  return (
    <div class="page">
      <p class="done-mark">
        <Icon name="tick" />
      </p>
      <PageHeading documentTitle={heading}>{heading}</PageHeading>
      <p>{text}</p>
      <button type="button" class="button" onClick={() => navigate(SIGN_IN_PATH)}>
        {signIn}
      </button>
    </div>
  );
}

export function StoppedScreen({ words }: ScreenProps) {
  const { texts, navigate } = usePortal();
  const { heading, text, notMe } = words.stopped;
  return (
    <div class="page">
      <p class="done-mark">
        <Icon name="tick" />
      </p>
      <PageHeading documentTitle={heading}>{heading}</PageHeading>
      <p>{text}</p>
      <p class="notice">{notMe}</p>
      <button type="button" class="button" onClick={() => navigate('/')}>
        {texts.toStartPage}
      </button>
    </div>
  );
}

export function RefusedScreen({ state, words }: ScreenProps) {
  const { texts, navigate } = usePortal();
  return (
    <div class="page">
      <PageHeading documentTitle={words.refused.heading}>{words.refused.heading}</PageHeading>
      <p>{state.refusal}</p>
      <button type="button" class="button" onClick={() => navigate('/')}>
        {texts.toStartPage}
      </button>
    </div>
  );
}
