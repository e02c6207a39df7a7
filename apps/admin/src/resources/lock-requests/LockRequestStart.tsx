import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';

import { Panel } from '../../components/Panel.tsx';
import type { LockRequestQueue } from '../../generated/graphql.ts';
import { useLockRequestCounts } from './use-lock-request-counts.ts';

const LINES: readonly {
  readonly key: 'overdue' | 'toDecide' | 'comingDue' | 'open';
  readonly queue: LockRequestQueue;
  readonly isAlarm: boolean;
}[] = [
  { key: 'overdue', queue: 'OVERDUE', isAlarm: true },
  { key: 'toDecide', queue: 'OPEN', isAlarm: false },
  { key: 'comingDue', queue: 'COMING_DUE', isAlarm: false },
  { key: 'open', queue: 'OPEN', isAlarm: false },
];

const pathOf = (queue: LockRequestQueue): string =>
  `/lock-requests?${new URLSearchParams({ filter: JSON.stringify({ queue }), page: '1', perPage: '25' }).toString()}`;

/** What of the requests to lock needs somebody today; what is nought is left out. */
export function LockRequestStart() {
  const translate = useTranslate();
  const counts = useLockRequestCounts(true);
  return (
    <Panel title={translate('lockRequests.start.title')}>
      {!counts && <Skeleton width="60%" />}
      {counts?.open === 0 && (
        <Typography color="textSecondary">{translate('lockRequests.start.none')}</Typography>
      )}
      {counts && counts.open > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
          {LINES.filter(({ key }) => counts[key] > 0).map(({ key, queue, isAlarm }) => (
            <li key={key}>
              <MuiLink
                component={Link}
                to={pathOf(queue)}
                sx={{ fontWeight: 500, color: isAlarm ? 'error.main' : 'primary.main' }}
              >
                {translate(`lockRequests.start.${key}`, { smart_count: counts[key] })}
              </MuiLink>
            </li>
          ))}
        </Box>
      )}
    </Panel>
  );
}
