import { useCanAccess } from 'ra-core';
import { useEffect, useEffectEvent } from 'react';

import { liveEvents } from '../providers/live-events.ts';
import type { ApplicationListener } from '../providers/live-events.ts';

/**
 * Calls the listener for every change of an application of the officer's units, as it happens. Whoever may see none of
 * them is not connected at all.
 */
export function useApplicationChanges(listener: ApplicationListener): void {
  const { canAccess: isAllowed = false } = useCanAccess({ resource: 'applications', action: 'list' });
  const onChange = useEffectEvent(listener);
  useEffect(() => {
    if (!isAllowed) return;
    return liveEvents.subscribe((change) => {
      onChange(change);
    });
  }, [isAllowed]);
}
