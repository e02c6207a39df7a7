import { formatCount } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useGetIdentity, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';

import { Panel } from '../components/Panel.tsx';
import { useDisplayLocale } from '../components/use-display-locale.ts';
import { pathOfQueue } from '../frame/queues.ts';
import type { QueueKey } from '../frame/queues.ts';
import { useApplicationCounts } from '../frame/use-application-counts.ts';
import type { QueueCount } from '../frame/use-application-counts.ts';
import { LockRequestStart } from '../resources/lock-requests/LockRequestStart.tsx';
import { AssistedActivationStart } from '../resources/assisted-activations/AssistedActivationStart.tsx';
import { ActivationWindowsStart } from '../resources/target-campaigns/ActivationWindowsStart.tsx';
import { SourceAlarms } from './SourceAlarms.tsx';

/** What hurts first; a queue that is empty and would only matter when it is not, is left out. */
const LINES: readonly {
  readonly key: QueueKey;
  readonly isShownEmpty: boolean;
  readonly isAlarm: boolean;
}[] = [
  { key: 'escalated', isShownEmpty: false, isAlarm: true },
  { key: 'overdue', isShownEmpty: true, isAlarm: true },
  { key: 'dueToday', isShownEmpty: true, isAlarm: false },
  { key: 'comingDue', isShownEmpty: true, isAlarm: false },
  { key: 'mine', isShownEmpty: true, isAlarm: false },
  { key: 'together', isShownEmpty: false, isAlarm: false },
  { key: 'mismatch', isShownEmpty: false, isAlarm: false },
];

/** The day of somebody who decides, in sentences, each leading to its queue. */
export default function ReviewerStart() {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const counts = useApplicationCounts(true);
  const waiting = counts.review;
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 880, display: 'flex', flexDirection: 'column', gap: 4 }}>
      <div>
        <Typography variant="h1">
          {translate('startReview.greeting', { name: identity?.fullName ?? '' })}
        </Typography>
        <Typography color="textSecondary" role="status">
          {waiting ? (
            <CountSentence text="startReview.waiting" count={waiting} />
          ) : (
            <Skeleton width={240} component="span" />
          )}
        </Typography>
      </div>
      <SourceAlarms />
      <Panel title={translate('startReview.today')}>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {LINES.map(({ key, isShownEmpty, isAlarm }) => {
            const count = counts[key];
            if (count?.count === 0 && !isShownEmpty) return null;
            return (
              <Box
                component="li"
                key={key}
                sx={{
                  py: 2,
                  borderTop: 1,
                  borderColor: 'divider',
                  '&:first-of-type': { borderTop: 0, pt: 0 },
                  '&:last-of-type': { pb: 0 },
                }}
              >
                {!count && <Skeleton width="60%" />}
                {count?.count === 0 && (
                  <Typography color="textSecondary">{translate(`startReview.none.${key}`)}</Typography>
                )}
                {count && count.count > 0 && (
                  <MuiLink
                    component={Link}
                    to={pathOfQueue(key)}
                    sx={{ fontWeight: 500, color: isAlarm ? 'error.main' : 'primary.main' }}
                  >
                    <CountSentence text={`startReview.line.${key}`} count={count} />
                  </MuiLink>
                )}
              </Box>
            );
          })}
        </Box>
      </Panel>
      <LockRequestStart />
      <AssistedActivationStart />
      <ActivationWindowsStart />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button component={Link} to={pathOfQueue('review')} variant="contained">
          {translate('startReview.begin')}
        </Button>
        <Button component={Link} to={pathOfQueue('all')} variant="outlined">
          {translate('queues.all')}
        </Button>
      </Box>
    </Box>
  );
}

function CountSentence({ text, count }: { readonly text: string; readonly count: QueueCount }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  return translate(text, {
    smart_count: count.count,
    number: `${formatCount(count.count, locale)}${count.isCapped ? '+' : ''}`,
  });
}
