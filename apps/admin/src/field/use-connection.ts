import { useEffect } from 'react';

import type { FieldSession } from './field-session.ts';
import { isOnItsWay } from './outbox.ts';

const MINUTE_MS = 60_000;

/** Starts a session, and follows the network, the clock and the screen as long as it is shown. */
export function useConnection(session: FieldSession): void {
  useEffect(() => {
    const connect = () => void session.connect();
    const disconnect = () => {
      session.disconnect();
    };
    const lookAtClock = () => {
      void session.forgetWhatIsOver();
      // A browser may say that there is a network where nothing gets through, and says nothing when it does again.
      const { isOnline, mustSignIn, outbox } = session.getState();
      if (!mustSignIn && (!isOnline || outbox.some(isOnItsWay))) connect();
    };
    const lookWhenShown = () => {
      if (document.visibilityState === 'visible') lookAtClock();
    };
    void session.start();
    const clock = setInterval(lookAtClock, MINUTE_MS);
    window.addEventListener('online', connect);
    window.addEventListener('offline', disconnect);
    document.addEventListener('visibilitychange', lookWhenShown);
    return () => {
      clearInterval(clock);
      window.removeEventListener('online', connect);
      window.removeEventListener('offline', disconnect);
      document.removeEventListener('visibilitychange', lookWhenShown);
    };
  }, [session]);
}
