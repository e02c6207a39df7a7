import { formatDateTime } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';

import { DeadlineField } from '../../components/DeadlineField.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import type { ApplicationListItem } from '../../providers/data-provider.ts';
import { ApplicationFlags } from './ApplicationFlags.tsx';
import { CASE_LINK } from './case-links.ts';

/** The queue on a phone: the same facts as the table, one case below the other. */
export function ApplicationCards({ items }: { readonly items: readonly ApplicationListItem[] }) {
  const translate = useTranslate();
  return (
    <Box component="ul" aria-label={translate('list.tableLabel')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {items.map((item) => (
        <Box
          component="li"
          key={item.id}
          sx={{
            position: 'relative',
            p: 4,
            borderBottom: 1,
            borderColor: 'divider',
            display: 'flex',
            flexDirection: 'column',
            gap: 1.5,
            '&:last-of-type': { borderBottom: 0 },
          }}
        >
          <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 2 }}>
            <MuiLink
              {...CASE_LINK}
              component={Link}
              to={`/applications/${item.id}/show`}
              // The whole card follows the link, yet a screen reader hears the code alone.
              sx={{ fontWeight: 600, '&::after': { content: '""', position: 'absolute', inset: 0 } }}
            >
              {item.code}
            </MuiLink>
            <StateChip state={item.state} />
          </Box>
          <Box>
            <Typography sx={{ fontWeight: 500 }}>{item.fullName}</Typography>
            <Typography variant="body2" color="textSecondary">
              {item.maskedPersonalIdNumber} · {translate(`level.${item.level}`)} · {item.unit.name}
            </Typography>
          </Box>
          <DeadlineField {...item} />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
            <ApplicationFlags item={item} />
            <Typography variant="caption" color="textSecondary">
              {translate('case.receivedAt', { moment: formatDateTime(new Date(item.receivedAt)) })}
            </Typography>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
