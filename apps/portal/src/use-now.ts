import { useEffect, useState } from 'preact/hooks';

/** The time of this browser; the component is drawn again each second while it needs that. */
export function useNow(isNeeded: boolean): number {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (!isNeeded) return undefined;
    const timer = setInterval(() => redraw((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, [isNeeded]);
  // Not the time of the last tick: a deadline that has just arrived would seem a second too far away.
  return Date.now();
}
