import { formatDateTime } from '@dinhdanh/domain/formats';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import type { ApplicationListItem } from '../../providers/data-provider.ts';

/** Who has the case open, and for how long at most; nothing when nobody has. */
export function ClaimText({ claim }: Pick<ApplicationListItem, 'claim'>) {
  const translate = useTranslate();
  if (!claim) return null;
  return (
    <Typography
      variant="body2"
      component="span"
      sx={{ color: claim.isMine ? 'primary.main' : 'info.main', fontWeight: 500 }}
    >
      {claim.isMine
        ? translate('claim.mineInList')
        : translate('claim.othersInList', { name: claim.officerName })}
      <Typography variant="caption" component="span" color="textSecondary" sx={{ display: 'block' }}>
        {translate('claim.until', { time: formatDateTime(new Date(claim.until)).slice(-5) })}
      </Typography>
    </Typography>
  );
}
