import { formatDateTime } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';

import { RowsPanel } from '../../components/RowsPanel.tsx';
import { FOCUS_MAIN, FOCUS_ROW } from '../../components/row-focus.ts';
import type { ListedOfficer } from './officer-acts.ts';
import { StandingChip } from './StandingChip.tsx';
import { useRoleWords } from './use-role-words.ts';

/** Officers one below the other: columns where there is room, cards on a phone. */
export function OfficerRows({ officers }: { readonly officers: readonly ListedOfficer[] }) {
  const translate = useTranslate();
  return (
    <RowsPanel>
      <Box component="ul" aria-label={translate('officerAdmin.list')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {officers.map((officer) => (
          <OfficerRow key={officer.id} officer={officer} />
        ))}
      </Box>
    </RowsPanel>
  );
}

function OfficerRow({ officer }: { readonly officer: ListedOfficer }) {
  const translate = useTranslate();
  const { where } = useRoleWords();
  const { id, displayName, username, standing, hasFactor, lastSignedInAt, assignments } = officer;
  return (
    <Box
      component="li"
      {...FOCUS_ROW}
      sx={{
        px: 4,
        py: 3,
        borderBottom: 1,
        borderColor: 'divider',
        display: 'grid',
        gap: { xs: 1, md: 4 },
        gridTemplateColumns: { xs: '1fr', md: '14rem minmax(0, 1fr) 14rem' },
        alignItems: 'start',
        '&:last-of-type': { borderBottom: 0 },
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <MuiLink
          component={Link}
          to={`/officers/${id}`}
          {...FOCUS_MAIN}
          sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
        >
          {displayName}
        </MuiLink>
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {username}
        </Typography>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        {assignments.length === 0 ? (
          <Typography color="textSecondary">{translate('officerAdmin.noRole')}</Typography>
        ) : (
          assignments.map((held) => <Typography key={held.id}>{where(held)}</Typography>)
        )}
      </Box>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1, alignItems: 'flex-start' }}>
        <StandingChip standing={standing} />
        <Typography variant="body2" color="textSecondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {lastSignedInAt
            ? translate('officerAdmin.lastSignIn', { moment: formatDateTime(new Date(lastSignedInAt)) })
            : translate('officerAdmin.neverSignedIn')}
          {standing === 'ACTIVE' && !hasFactor && ` · ${translate('officerAdmin.noFactor')}`}
        </Typography>
      </Box>
    </Box>
  );
}
