import type { ApplicationListItem } from '../../providers/data-provider.ts';

type Row = Pick<
  ApplicationListItem,
  'isDecidableTogether' | 'state' | 'reviewReasons' | 'allowedActions' | 'claim'
>;

/**
 * Why a row cannot be marked for deciding together, as the key of a sentence; undefined when it can. The server says
 * what is possible and judges again; this only finds the words.
 */
export function whyNotTogether(row: Row): 'checking' | 'decided' | 'needsLook' | 'claimed' | undefined {
  if (row.claim && !row.claim.isMine) return 'claimed';
  if (row.isDecidableTogether) return undefined;
  if (row.allowedActions.length > 0) return 'needsLook';
  return row.state === 'SUBMITTED' || row.state === 'CHECKING' ? 'checking' : 'decided';
}
