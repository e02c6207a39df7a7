import { useEffect } from 'react';

import type { FieldSession } from './field-session.ts';
import { isOnItsWay } from './outbox.ts';

const MINUTE_MS = 60_000;
const SOON_MS = 5_000;

/** Starts a session, and follows the network, the clock and the screen as long as it is shown. */
export function useConnection(session: FieldSession): void {
  useEffect(() => {
    let isConnecting = false;
    const connect = () => {
      if (isConnecting) return;
      isConnecting = true;
      void session.connect().finally(() => {
        isConnecting = false;
      });
    };
    const disconnect = () => {
      session.disconnect();
    };
    const lookAtClock = () => {
      void session.forgetWhatIsOver();
      // A browser may say that there is a network where nothing gets through, and says nothing when it does again.
      const { isOnline, mustSignIn, outbox } = session.getState();
      if (!mustSignIn && (!isOnline || outbox.some(isOnItsWay))) connect();
    };
    // A network is told before it carries: what failed in its first moment is tried again soon.
    const lookForNetwork = () => {
      const { isOnline, mustSignIn } = session.getState();
      if (!isOnline && !mustSignIn && navigator.onLine) connect();
    };
    const lookWhenShown = () => {
      if (document.visibilityState === 'visible') lookAtClock();
    };
    void session.start();
    const clock = setInterval(lookAtClock, MINUTE_MS);
    const network = setInterval(lookForNetwork, SOON_MS);
    window.addEventListener('online', connect);
    window.addEventListener('offline', disconnect);
    document.addEventListener('visibilitychange', lookWhenShown);
    return () => {
      clearInterval(clock);
      clearInterval(network);
      window.removeEventListener('online', connect);
      window.removeEventListener('offline', disconnect);
      document.removeEventListener('visibilitychange', lookWhenShown);
    };
  }, [session]);
}
