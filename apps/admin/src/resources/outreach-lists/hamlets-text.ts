import type { OutreachListItem } from '../../providers/data-provider.ts';

type Hamlets = Pick<OutreachListItem, 'hamlets' | 'includesWithoutHamlet'>;

/** The hamlets of a list in one line. */
export const hamletsText = (
  { hamlets, includesWithoutHamlet }: Hamlets,
  translate: (key: string) => string,
): string =>
  [...hamlets, ...(includesWithoutHamlet ? [translate('outreachLists.withoutHamlet')] : [])].join(', ');
