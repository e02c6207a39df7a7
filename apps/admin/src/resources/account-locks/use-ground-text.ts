import { useTranslate } from 'ra-core';

import type { AccountLocks } from '../../providers/data-provider.ts';

type Ground = AccountLocks['grounds'][number];

/** Who began and who ended a ground, in words. */
export function useGroundText() {
  const translate = useTranslate();
  const nameOf = (name: string): string =>
    name === 'HOLDER' || name === 'SYSTEM' ? translate(`accountLocks.actor.${name}`) : name;
  return {
    startedBy({ origin, channel, reason, startedBy }: Ground): string {
      if (origin !== 'HOLDER' || !channel || !reason) return nameOf(startedBy);
      const where = translate(`accountLocks.channel.${channel}`);
      const why = translate(`accountLocks.reason.${reason}`);
      const helper = startedBy === 'HOLDER' || startedBy === 'SYSTEM' ? '' : ` (${startedBy})`;
      return `${translate('accountLocks.actor.HOLDER')} · ${where}${helper}\n${why}`;
    },
    endedBy: ({ endedBy }: Ground): string => (endedBy ? nameOf(endedBy) : ''),
  };
}
