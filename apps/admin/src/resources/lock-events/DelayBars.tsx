import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'ra-core';

import { durationText } from '../../components/duration-text.ts';
import type { LockSubscription } from '../../providers/data-provider.ts';
import { percentOfScale } from './lock-event-figures.ts';

const MS = 1_000;

/**
 * A pale bar as long as the slowest application of a subscriber, and on it a narrow dark one as long as the median. It
 * repeats the table beside it, so a screen reader gets one sentence that points there.
 */
export function DelayBars({ subscriptions }: { readonly subscriptions: readonly LockSubscription[] }) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const longest = Math.max(...subscriptions.map(({ worstSeconds }) => worstSeconds ?? 0));
  const time = (seconds: number | null | undefined) => durationText(translate, (seconds ?? 0) * MS);
  return (
    <Box role="img" aria-label={translate('lockEvents.chartLabel', { smart_count: subscriptions.length })}>
      {subscriptions.map(({ id, agency, medianSeconds, worstSeconds }) => (
        <Box key={id} sx={{ mb: 3 }}>
          <Typography variant="body2">{translate(`lockEvents.agency.${agency}`)}</Typography>
          <Box sx={{ position: 'relative', height: 16, my: 1, bgcolor: 'action.hover', borderRadius: 0.5 }}>
            <Box
              sx={{
                position: 'absolute',
                inset: 0,
                width: `${percentOfScale(worstSeconds ?? 0, longest)}%`,
                bgcolor: palette.mode === 'dark' ? '#3d5a61' : '#bfd6d7',
                borderRadius: 0.5,
              }}
            />
            <Box
              sx={{
                position: 'absolute',
                top: 5,
                height: 6,
                width: `${percentOfScale(medianSeconds ?? 0, longest)}%`,
                bgcolor: 'primary.main',
                borderRadius: 0.5,
              }}
            />
          </Box>
          <Typography variant="caption" color="textSecondary">
            {translate('lockEvents.median', { time: time(medianSeconds) })} ·{' '}
            {translate('lockEvents.worst', { time: time(worstSeconds) })}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
