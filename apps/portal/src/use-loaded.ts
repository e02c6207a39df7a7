import { useCallback, useEffect, useState } from 'preact/hooks';

import { failureOf } from './journeys/answer-or-failure.ts';
import type { PortalFailure, SendToPortal } from './portal-client.ts';
import { usePortal } from './portal-context.tsx';

interface Loaded<Result> {
  readonly loaded: Result | null;
  readonly failure: PortalFailure | null;
  reload(): void;
}

/** A list for a screen, in the language of the page. The question has to be the same function each time. */
export function useLoaded<Result>(ask: (send: SendToPortal) => Promise<Result>): Loaded<Result> {
  const { send, locale } = usePortal();
  const [answer, setAnswer] = useState<{ loaded: Result } | { failure: PortalFailure } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const reload = useCallback(() => {
    setAnswer(null);
    setAttempt((count) => count + 1);
  }, []);

  useEffect(() => {
    let isWanted = true;
    ask(send).then(
      (loaded) => isWanted && setAnswer({ loaded }),
      (error: unknown) => isWanted && setAnswer({ failure: failureOf(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [ask, send, locale, attempt]);

  return {
    loaded: answer !== null && 'loaded' in answer ? answer.loaded : null,
    failure: answer !== null && 'failure' in answer ? answer.failure : null,
    reload,
  };
}
