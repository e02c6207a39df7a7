import { useCallback, useEffect, useState } from 'react';

/** What the buttons of a form tell it about the pictures that are on their way. */
export interface Uploads {
  readonly onBegun: () => void;
  /** After what was stored has been handed to the form. */
  readonly onEnded: (isAllStored: boolean) => void;
}

interface WaitingForm {
  readonly send: () => void;
  /** It had to be sent with pictures that could not be stored: nothing was sent. */
  readonly onNotStored: () => void;
}

/**
 * Lets a form that is sent while pictures are on their way wait for them and then go on by itself. Sent at once it would
 * miss them: one that is needed would be complained of, and the complaint would be gone a moment later without anything
 * having been sent; one that is not would be left out in silence.
 */
export function useUploads({ send, onNotStored }: WaitingForm) {
  const [underWay, setUnderWay] = useState(0);
  const [isWaiting, setWaiting] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const onBegun = useCallback(() => {
    setUnderWay((before) => before + 1);
  }, []);
  const onEnded = useCallback((isAllStored: boolean) => {
    setUnderWay((before) => before - 1);
    if (!isAllStored) setFailed(true);
  }, []);
  useEffect(() => {
    if (!isWaiting || underWay > 0) return;
    setWaiting(false);
    if (hasFailed) onNotStored();
    else send();
  }, [isWaiting, underWay, hasFailed, onNotStored, send]);
  const sendWhenStored = () => {
    if (isWaiting) return;
    setFailed(false);
    setWaiting(true);
  };
  return { uploads: { onBegun, onEnded }, isWaiting, sendWhenStored };
}
