import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useId } from 'react';

import { DAY_MARKS } from './calendar-year.ts';
import { DayMarkChip } from './DayMarkChip.tsx';

/** What the marks of the picture mean, and which of them count. */
export function CalendarLegend() {
  const translate = useTranslate();
  const titleId = useId();
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ mb: 4 }}>
      <Typography variant="h3" component="h2" id={titleId} sx={{ mb: 1 }}>
        {translate('calendar.legend')}
      </Typography>
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 2 }}
      >
        {DAY_MARKS.map((mark) => (
          <Box
            component="li"
            key={mark}
            sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}
          >
            <DayMarkChip mark={mark} />
            <Typography variant="body2" component="span" color="textSecondary">
              {translate(`calendar.meaning.${mark}`)}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
