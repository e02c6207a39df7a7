import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import LockIcon from '@mui/icons-material/LockOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { formatDateTime } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useCanAccess, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { useId } from 'react';

import { Details } from '../../components/Details.tsx';
import { ToneChip } from '../../components/ToneChip.tsx';
import type { Tone } from '../../components/ToneChip.tsx';
import type { AccountState } from '../../generated/graphql.ts';
import type { AccountLocks } from '../../providers/data-provider.ts';
import { useGroundText } from './use-ground-text.ts';

const LOOKS: Readonly<Record<AccountState, { readonly tone: Tone; readonly icon: SvgIconComponent }>> = {
  GRANTED: { tone: 'warning', icon: HourglassIcon },
  ACTIVE: { tone: 'success', icon: CheckCircleIcon },
  LOCKED: { tone: 'error', icon: LockIcon },
};

/** Whether it is locked, on how many grounds, and each of them with what would end it. */
export function LockedState({ locks }: { readonly locks: AccountLocks }) {
  const translate = useTranslate();
  const { accountState, lockedSince, grounds, openings } = locks;
  const standing = grounds.filter(({ endedAt }) => !endedAt);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 1 }}>
        <ToneChip {...LOOKS[accountState]}>{translate(`accountState.${accountState}`)}</ToneChip>
        <Typography>
          {lockedSince
            ? translate('accountLocks.summary', {
                smart_count: standing.length,
                since: formatDateTime(new Date(lockedSince)),
              })
            : translate('accountLocks.openText')}
        </Typography>
      </Box>
      {standing.length > 0 && (
        <Box
          component="ul"
          aria-label={translate('accountLocks.standing')}
          sx={{
            listStyle: 'none',
            m: 0,
            p: 0,
            display: 'grid',
            gap: 3,
            gridTemplateColumns: 'repeat(auto-fill, minmax(min(26rem, 100%), 1fr))',
          }}
        >
          {standing.map((ground) => (
            <GroundCard
              key={ground.id}
              ground={ground}
              opening={openings.find(({ groundId }) => groundId === ground.id)?.sentence ?? ''}
            />
          ))}
        </Box>
      )}
    </>
  );
}

interface GroundCardProps {
  readonly ground: AccountLocks['grounds'][number];
  readonly opening: string;
}

function GroundCard({ ground, opening }: GroundCardProps) {
  const translate = useTranslate();
  const text = useGroundText();
  const titleId = useId();
  const { canAccess: canOpenRequest = false } = useCanAccess({ resource: 'lock-requests', action: 'list' });
  const { kind, lifter, legalBasis, startedAt, isProvisional } = ground;
  const { lockRequestId, lockRequestCode, requesterName } = ground;
  return (
    <Paper
      variant="outlined"
      component="li"
      aria-labelledby={titleId}
      sx={{ p: { xs: 3, sm: 4 }, borderLeft: 4, borderLeftColor: 'error.main' }}
    >
      <Typography variant="h2" id={titleId}>
        {translate(`accountLocks.kind.${kind}`)}
      </Typography>
      {isProvisional && (
        <Typography color="textSecondary">{translate('accountLocks.provisional')}</Typography>
      )}
      <Box sx={{ bgcolor: 'action.hover', borderRadius: 1, p: 3, my: 3 }}>
        <Typography variant="caption" component="p" color="textSecondary">
          {translate('accountLocks.opens')}
        </Typography>
        <Typography sx={{ fontWeight: 600 }}>{opening}</Typography>
      </Box>
      <Details
        details={[
          { label: translate('accountLocks.since'), value: formatDateTime(new Date(startedAt)) },
          { label: translate('accountLocks.by'), value: text.startedBy(ground) },
          ...(lockRequestCode
            ? [
                {
                  label: translate('accountLocks.request'),
                  value: (
                    <>
                      {canOpenRequest ? (
                        <MuiLink component={Link} to={`/lock-requests/${lockRequestId ?? ''}/show`}>
                          {lockRequestCode}
                        </MuiLink>
                      ) : (
                        lockRequestCode
                      )}
                      {`\n${requesterName ?? ''}`}
                    </>
                  ),
                },
              ]
            : []),
          { label: translate('accountLocks.lifter'), value: translate(`accountLocks.lifters.${lifter}`) },
          { label: translate('accountLocks.basis'), value: legalBasis },
        ]}
      />
    </Paper>
  );
}
