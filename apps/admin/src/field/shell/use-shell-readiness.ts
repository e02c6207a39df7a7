import { useEffect, useState } from 'react';

import { registerShell } from './register-shell.ts';

/** Whether this page opens without a network the next time. */
export function useShellReadiness(): 'yes' | 'saving' | 'no' {
  const [isReady, setReady] = useState<boolean>();
  useEffect(() => {
    let isGone = false;
    void registerShell().then((ready) => {
      if (!isGone) setReady(ready);
    });
    return () => {
      isGone = true;
    };
  }, []);
  if (isReady === undefined) return 'saving';
  return isReady ? 'yes' : 'no';
}
