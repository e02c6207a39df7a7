import { useEffect } from 'preact/hooks';

import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { PageHeading } from '../../../components/PageHeading.tsx';
import { useNow } from '../../../use-now.ts';
import { pauseBeforeAsking, takesLong } from '../comparison-wait.ts';
import type { ScreenProps } from './screen-props.ts';

/** Asks the server until the comparison has an outcome; the state machine then leads on. */
export function ComparingScreen({ state, dispatch, words }: ScreenProps) {
  const { comparing } = words;
  const { registration, request, failure } = state;
  const now = useNow(true);
  const isLong = takesLong(registration?.comparingSince ?? null, now);
  const isAsking = request !== null;

  useEffect(() => {
    if (isAsking) return undefined;
    const pause = pauseBeforeAsking(isLong, failure?.cause ?? null, Date.now());
    const timer = setTimeout(() => dispatch({ type: 'COMPARISON_DUE' }), pause);
    return () => clearTimeout(timer);
  }, [isAsking, isLong, failure, dispatch]);

  return (
    <div class="page">
      {failure && (
        <FailureNotice failure={failure.cause} onRetry={() => dispatch({ type: 'COMPARISON_DUE' })} />
      )}
      <PageHeading documentTitle={comparing.heading}>{comparing.heading}</PageHeading>
      <div class="waiting" aria-hidden="true">
        <span />
      </div>
      <p>{comparing.text}</p>
      <div role="status">
        {isLong && (
          <p class="notice">
            {state.hasPassword
              ? comparing.slowWithPassword
              : state.ticks.isOwnDevice
                ? comparing.slow
                : comparing.keepOpen}
          </p>
        )}
      </div>
    </div>
  );
}
