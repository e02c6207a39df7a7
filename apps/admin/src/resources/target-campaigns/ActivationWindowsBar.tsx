import { formatCount } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { ActivationWindows } from '../../providers/data-provider.ts';

type Counts = ActivationWindows['total'];

/** From the best to the worst; the colours are the dashboard's own, and every part is named with its number as well. */
export const WINDOW_PARTS = [
  { key: 'open', color: 'success.main' },
  { key: 'closingSoon', color: 'warning.main' },
  { key: 'notStarted', color: 'info.main' },
  { key: 'closed', color: 'error.main' },
] as const satisfies readonly { readonly key: keyof Counts; readonly color: string }[];

/** How the waiting accounts stand, as one sentence, a bar and what its parts are. */
export function ActivationWindowsBar({ counts }: { readonly counts: Counts }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const count = (key: keyof Counts) => formatCount(counts[key], locale);
  if (counts.total === 0) return <Typography>{translate('activationWindows.sentenceNone')}</Typography>;
  return (
    <>
      <Typography sx={{ fontSize: '1.125rem', lineHeight: '26px', fontWeight: 600 }}>
        {translate('activationWindows.sentence', {
          total: count('total'),
          closed: count('closed'),
          closingSoon: count('closingSoon'),
        })}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 3 }}>
        {translate('activationWindows.closedHint')}
      </Typography>
      <Box aria-hidden sx={{ display: 'flex', height: 12, borderRadius: 1, overflow: 'hidden', gap: '2px' }}>
        {WINDOW_PARTS.filter(({ key }) => counts[key] > 0).map(({ key, color }) => (
          <Box key={key} sx={{ flexGrow: counts[key], flexBasis: 0, minWidth: 4, bgcolor: color }} />
        ))}
      </Box>
      <Box
        component="ul"
        aria-label={translate('activationWindows.title')}
        sx={{
          listStyle: 'none',
          m: 0,
          mt: 2,
          p: 0,
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 5,
          rowGap: 1,
        }}
      >
        {WINDOW_PARTS.map(({ key, color }) => (
          <Box component="li" key={key} sx={{ display: 'inline-flex', alignItems: 'center', gap: 1.5 }}>
            <Box aria-hidden sx={{ width: 10, height: 10, borderRadius: '2px', bgcolor: color }} />
            <span>
              {translate(`activationWindows.${key}`)}: <strong>{count(key)}</strong>
            </span>
          </Box>
        ))}
      </Box>
    </>
  );
}
