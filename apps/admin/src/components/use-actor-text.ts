import { useTranslate } from 'ra-core';

/** Who did it, and in whose place. */
export function useActorText(): (name: string, inPlaceOf: string | null) => string {
  const translate = useTranslate();
  return (name, absent) => (absent === null ? name : translate('leaveCovers.inPlaceOf', { name, absent }));
}
