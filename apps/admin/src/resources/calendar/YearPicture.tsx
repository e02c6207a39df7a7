import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

import type { CalendarDay } from '../../providers/data-provider.ts';
import { dayAfterKey, monthsOf } from './calendar-year.ts';
import { MonthPicture } from './MonthPicture.tsx';

interface YearPictureProps {
  readonly year: number;
  readonly days: readonly CalendarDay[];
  readonly today: string;
  /** Present for whoever may change days; then every day can be pressed. */
  readonly onPick: ((date: string) => void) | undefined;
}

/**
 * Twelve months at a glance. The days that can be pressed are one stop of the Tab key; arrows move between them. The
 * table beside it says the same.
 */
export function YearPicture({ year, days, today, onPick }: YearPictureProps) {
  const translate = useTranslate();
  const ref = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState<string>();
  const isOfYear = (date: string | undefined) => date?.startsWith(`${year}-`);
  const stop = [picked, today].find(isOfYear) ?? `${year}-01-01`;

  const onKeyDown = (event: KeyboardEvent) => {
    const from = event.target instanceof HTMLElement ? event.target.dataset['date'] : undefined;
    const to = from && dayAfterKey(from, event.key);
    if (!to) return;
    event.preventDefault();
    setPicked(to);
    ref.current?.querySelector<HTMLElement>(`button[data-date="${to}"]`)?.focus();
  };
  return (
    <Box component="section" aria-label={translate('calendar.picture', { year })}>
      {onPick && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
          {translate('calendar.pickHint')}
        </Typography>
      )}
      <Box
        ref={ref}
        onKeyDown={onPick ? onKeyDown : undefined}
        sx={{
          display: 'grid',
          gap: 4,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(14.5rem, 100%), 1fr))',
        }}
      >
        {monthsOf(year).map((month) => (
          <MonthPicture
            key={month.number}
            month={month}
            days={days.filter(({ date }) => Number(date.slice(5, 7)) === month.number)}
            today={today}
            stop={stop}
            onPick={
              onPick &&
              ((date) => {
                setPicked(date);
                onPick(date);
              })
            }
          />
        ))}
      </Box>
    </Box>
  );
}
