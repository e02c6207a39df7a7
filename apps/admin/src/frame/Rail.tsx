import { formatCount } from '@dinhdanh/domain/formats';
import CompareArrowsIcon from '@mui/icons-material/CompareArrows';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import FolderIcon from '@mui/icons-material/FolderOutlined';
import InboxIcon from '@mui/icons-material/InboxOutlined';
import LeaderboardIcon from '@mui/icons-material/LeaderboardOutlined';
import { alpha } from '@mui/material/styles';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { SvgIconComponent } from '@mui/icons-material';
import { useCanAccess, useStore, useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';

import { VisuallyHidden } from '../components/VisuallyHidden.tsx';
import { useDisplayLocale } from '../components/use-display-locale.ts';
import type { ApplicationFilter } from '../generated/graphql.ts';
import { isSameFilter, queuePath, QUEUES } from './queues.ts';
import type { Queue } from './queues.ts';
import { type QueueCount, useApplicationCounts } from './use-application-counts.ts';

const QUEUE_ICONS: Readonly<Record<Queue['key'], SvgIconComponent>> = {
  review: InboxIcon,
  mismatch: CompareArrowsIcon,
  overdue: ErrorIcon,
  all: FolderIcon,
};

/** The queues an officer works from, with live counts, and the reports; only what the permissions open. */
export function Rail({ onNavigate }: { readonly onNavigate?: () => void }) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const { canAccess: canListApplications = false } = useCanAccess({
    resource: 'applications',
    action: 'list',
  });
  const { canAccess: canListTargets = false } = useCanAccess({
    resource: 'target-campaigns',
    action: 'list',
  });
  const [listParams] = useStore<{ filter?: ApplicationFilter }>('applications.listParams', {});
  const counts = useApplicationCounts(canListApplications);
  const isOnApplications = pathname.startsWith('/applications');
  return (
    <Box component="nav" aria-label={translate('frame.mainNavigation')} sx={{ p: 2 }}>
      {canListApplications && (
        <RailGroup label={translate('frame.queues')}>
          {QUEUES.map(({ key, filter }) => (
            <RailLink
              key={key}
              to={queuePath(filter)}
              icon={QUEUE_ICONS[key]}
              label={translate(`queues.${key}`)}
              count={counts[key]}
              isAlarming={key === 'overdue'}
              isCurrent={isOnApplications && isSameFilter(listParams.filter ?? {}, filter)}
              onNavigate={onNavigate}
            />
          ))}
        </RailGroup>
      )}
      {canListTargets && (
        <RailGroup label={translate('frame.reports')}>
          <RailLink
            to="/target-campaigns"
            icon={LeaderboardIcon}
            label={translate('queues.targets')}
            isCurrent={pathname.startsWith('/target-campaigns')}
            onNavigate={onNavigate}
          />
        </RailGroup>
      )}
    </Box>
  );
}

function RailGroup({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box sx={{ mb: 4 }}>
      <Typography
        variant="caption"
        component="h2"
        color="textSecondary"
        sx={{ px: 3, py: 1, fontWeight: 500 }}
      >
        {label}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {children}
      </Box>
    </Box>
  );
}

interface RailLinkProps {
  readonly to: string;
  readonly icon: SvgIconComponent;
  readonly label: string;
  readonly count?: QueueCount | undefined;
  readonly isAlarming?: boolean;
  readonly isCurrent: boolean;
  readonly onNavigate?: (() => void) | undefined;
}

function RailLink({
  to,
  icon: Icon,
  label,
  count,
  isAlarming = false,
  isCurrent,
  onNavigate,
}: RailLinkProps) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const shownCount = count && `${formatCount(count.count, locale)}${count.isCapped ? '+' : ''}`;
  return (
    <li>
      <Box
        component={Link}
        to={to}
        onClick={onNavigate}
        aria-current={isCurrent ? 'page' : undefined}
        sx={(theme) => ({
          display: 'flex',
          alignItems: 'center',
          gap: 2,
          minHeight: 36,
          px: 3,
          borderRadius: 1,
          textDecoration: 'none',
          color: isCurrent ? 'primary.main' : 'text.primary',
          fontWeight: isCurrent ? 600 : 400,
          bgcolor: isCurrent ? alpha(theme.palette.primary.main, 0.1) : 'transparent',
          '&:hover': { bgcolor: alpha(theme.palette.primary.main, isCurrent ? 0.14 : 0.06) },
          '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}`, outlineOffset: -2 },
        })}
      >
        <Icon aria-hidden sx={{ fontSize: 20, color: isCurrent ? 'primary.main' : 'text.secondary' }} />
        <Box component="span" sx={{ flex: 1 }}>
          {label}
        </Box>{' '}
        {shownCount !== undefined && (
          <Box
            component="span"
            sx={{
              fontSize: '0.8125rem',
              fontVariantNumeric: 'tabular-nums',
              fontWeight: 600,
              color: isAlarming && count?.count !== 0 ? 'error.main' : 'text.secondary',
            }}
          >
            {shownCount} <VisuallyHidden>{translate('frame.applications')}</VisuallyHidden>
          </Box>
        )}
      </Box>
    </li>
  );
}
