import { useEffect, useState } from 'react';

/** Long enough not to ask at every key, short enough to be there when one looks up. */
const PAUSE_MS = 400;

/**
 * The value as it stood when it had not changed for a moment. What still changes when the page goes comes to nothing:
 * whoever has left meanwhile is not brought back.
 */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const pause = setTimeout(() => {
      setSettled(value);
    }, PAUSE_MS);
    return () => {
      clearTimeout(pause);
    };
  }, [value]);
  return settled;
}
