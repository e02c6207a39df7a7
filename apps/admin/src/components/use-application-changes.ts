import { useEffect, useEffectEvent } from 'react';

import { liveEvents } from '../providers/live-events.ts';
import type { ApplicationListener } from '../providers/live-events.ts';

/** Calls the listener for every change of an application of the officer's units, as it happens. */
export function useApplicationChanges(listener: ApplicationListener, isWanted = true): void {
  const onChange = useEffectEvent(listener);
  useEffect(() => {
    if (!isWanted) return;
    return liveEvents.subscribe((change) => {
      onChange(change);
    });
  }, [isWanted]);
}
