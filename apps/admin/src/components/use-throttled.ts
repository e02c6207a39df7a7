import { useCallback, useEffect, useEffectEvent, useRef } from 'react';

/** Acts at once, then at most once in the given time, and always once more after the last call. */
export function useThrottled(act: () => void, everyMs: number): () => void {
  const actNow = useEffectEvent(act);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isAsked = useRef(false);
  const run = useRef(() => undefined as void);
  useEffect(() => {
    run.current = () => {
      actNow();
      timer.current = setTimeout(() => {
        timer.current = undefined;
        if (!isAsked.current) return;
        isAsked.current = false;
        run.current();
      }, everyMs);
    };
    return () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    };
  }, [everyMs]);
  return useCallback(() => {
    if (timer.current === undefined) run.current();
    else isAsked.current = true;
  }, []);
}
