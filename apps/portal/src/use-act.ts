import { useCallback, useRef, useState } from 'preact/hooks';

import type { PortalFailure } from './portal-client.ts';
import { failureOf } from './journeys/answer-or-failure.ts';

interface Act {
  readonly isBusy: boolean;
  readonly failure: PortalFailure | null;
  /** Does it once: pressed again while it is under way, nothing happens. */
  run(): void;
}

/** One thing that a button of a page does with the server, where a whole journey would be too much. */
export function useAct(act: () => Promise<void>): Act {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<PortalFailure | null>(null);
  const isRunning = useRef(false);
  const run = useCallback(() => {
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    setFailure(null);
    act()
      .catch((error: unknown) => setFailure(failureOf(error)))
      .finally(() => {
        isRunning.current = false;
        setBusy(false);
      });
  }, [act]);
  return { isBusy, failure, run };
}
