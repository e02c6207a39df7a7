import { useEffect, useRef } from 'preact/hooks';

import { SIGN_IN_PATH } from '../journeys/sign-in/sign-in-paths.ts';
import type { PortalFailure } from '../portal-client.ts';
import { usePortal } from '../portal-context.tsx';
import { useNow } from '../use-now.ts';
import { Icon } from './Icon.tsx';

interface FailureNoticeProps {
  failure: PortalFailure;
  onRetry(): void;
}

/** What happened, that nothing typed is lost, and what to do. */
export function FailureNotice({ failure, onRetry }: FailureNoticeProps) {
  const { texts, navigate } = usePortal();
  const { failures } = texts;
  const box = useRef<HTMLDivElement>(null);
  const now = useNow(failure.kind === 'RATE_LIMITED');
  const waitSeconds =
    failure.kind === 'RATE_LIMITED' ? Math.max(0, Math.ceil((failure.retryAt - now) / 1000)) : 0;

  useEffect(() => {
    box.current?.focus();
  }, [failure]);

  return (
    <div class="summary" ref={box} tabIndex={-1} role="group" aria-labelledby="failure-heading">
      <h2 id="failure-heading">
        <Icon name="alert" />
        {failure.kind === 'NETWORK' && failures.networkHeading}
        {failure.kind === 'RATE_LIMITED' && failures.rateLimitedHeading}
        {failure.kind === 'INTERNAL' && failures.internalHeading}
        {failure.kind === 'OUTDATED' && failures.outdatedHeading}
        {failure.kind === 'SIGNED_OUT' && failures.signedOutHeading}
      </h2>
      {failure.kind === 'NETWORK' && <p>{failures.network}</p>}
      {failure.kind === 'RATE_LIMITED' && (
        <p>{waitSeconds > 0 ? failures.rateLimited(texts.duration(waitSeconds)) : failures.rateLimitOver}</p>
      )}
      {failure.kind === 'INTERNAL' && (
        <p>{failure.incidentId === null ? failures.internalWithoutIncident : failures.internal}</p>
      )}
      {failure.kind === 'INTERNAL' && failure.incidentId !== null && (
        <p class="incident">{failures.incident(failure.incidentId)}</p>
      )}
      {failure.kind === 'OUTDATED' && <p>{failures.outdated}</p>}
      {failure.kind === 'SIGNED_OUT' && <p>{failures.signedOut}</p>}
      {failure.kind === 'SIGNED_OUT' ? (
        <button type="button" class="button" onClick={() => navigate(SIGN_IN_PATH)}>
          {failures.signIn}
        </button>
      ) : failure.kind === 'OUTDATED' ? (
        <button type="button" class="button-secondary" onClick={() => window.location.reload()}>
          {texts.reload}
        </button>
      ) : (
        waitSeconds === 0 && (
          <button type="button" class="button-secondary" onClick={onRetry}>
            {texts.retry}
          </button>
        )
      )}
    </div>
  );
}
