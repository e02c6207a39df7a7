import { formatDate } from '@dinhdanh/domain/formats';
import { alpha } from '@mui/material/styles';
import type { Theme } from '@mui/material/styles';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useId } from 'react';

import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import type { CalendarDay } from '../../providers/data-provider.ts';
import { dayNumber, markOf, runsOf, runText, weekdayOf } from './calendar-year.ts';
import type { Month } from './calendar-year.ts';
import { DAY_LOOKS } from './day-looks.ts';
import { useDayText } from './use-day-text.ts';

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];
const SATURDAY = 5;

interface MonthPictureProps {
  readonly month: Month;
  readonly days: readonly CalendarDay[];
  readonly today: string;
  /** The one day that the Tab key stops at. */
  readonly stop: string;
  readonly onPick: ((date: string) => void) | undefined;
}

export function MonthPicture({ month, days, today, stop, onPick }: MonthPictureProps) {
  const translate = useTranslate();
  const dayText = useDayText();
  const nameId = useId();
  const byDate = new Map(days.map((day) => [day.date, day]));
  return (
    <div>
      <Typography variant="h3" id={nameId} sx={{ mb: 1 }}>
        {translate(`calendar.month.${month.number}`)}
      </Typography>
      <Box
        component="table"
        aria-labelledby={nameId}
        sx={{
          width: '100%',
          tableLayout: 'fixed',
          borderCollapse: 'separate',
          borderSpacing: '1px',
          fontSize: '0.8125rem',
          fontVariantNumeric: 'tabular-nums',
          textAlign: 'center',
          '& th': { fontWeight: 500, color: 'text.secondary', py: 0.5, px: 0 },
          '& td': { p: 0, height: 32 },
        }}
      >
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                <span aria-hidden>{translate(`calendar.weekdayShort.${weekday}`)}</span>
                <VisuallyHidden>{translate(`calendar.weekday.${weekday}`)}</VisuallyHidden>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {month.weeks.map((week, index) => (
            // The weeks of a month never change their order, so the position names them.
            <tr key={index}>
              {week.map((date, weekday) => (
                <td key={weekday}>
                  {date && (
                    <DayCell
                      date={date}
                      day={byDate.get(date)}
                      isToday={date === today}
                      isStop={date === stop}
                      onPick={onPick}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
      {days.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
          {runsOf(days).map((run) => {
            const { icon: Icon, tone } = DAY_LOOKS[markOf(run)];
            return (
              <Typography
                component="li"
                key={run.first}
                variant="caption"
                sx={{ display: 'flex', alignItems: 'center', gap: 1, color: `${tone}.main` }}
              >
                <Icon aria-hidden sx={{ fontSize: 14 }} />
                {runText(run)}: {dayText(run)}
              </Typography>
            );
          })}
        </Box>
      )}
    </div>
  );
}

interface DayCellProps {
  readonly date: string;
  readonly day: CalendarDay | undefined;
  readonly isToday: boolean;
  readonly isStop: boolean;
  readonly onPick: ((date: string) => void) | undefined;
}

/** The number, and for a day that is not what its weekday says an icon, a colour and an edge; the word is read out. */
function DayCell({ date, day, isToday, isStop, onPick }: DayCellProps) {
  const translate = useTranslate();
  const dayText = useDayText();
  const look = day && DAY_LOOKS[markOf(day)];
  const Icon = look?.icon;
  const weekday = weekdayOf(date);
  const sx = (theme: Theme) => ({
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    width: '100%',
    height: '100%',
    borderRadius: 0.5,
    font: 'inherit',
    fontWeight: look || isToday ? 600 : 400,
    textDecoration: isToday ? 'underline' : 'none',
    color: look ? `${look.tone}.main` : weekday >= SATURDAY ? 'text.secondary' : 'text.primary',
    bgcolor: look
      ? alpha(theme.palette[look.tone].main, theme.palette.mode === 'dark' ? 0.16 : 0.09)
      : weekday >= SATURDAY
        ? alpha(theme.palette.text.primary, 0.04)
        : 'transparent',
    border: look && look.edge !== 'none' ? `1px ${look.edge}` : 'none',
  });
  const content = (
    <>
      <span>{dayNumber(date)}</span>
      {Icon && <Icon aria-hidden sx={{ fontSize: 12 }} />}
    </>
  );
  const words = day ? dayText(day) : undefined;
  if (!onPick) {
    return (
      <Box sx={sx} aria-current={isToday ? 'date' : undefined} title={words}>
        {content}
        {words && <VisuallyHidden>{words}</VisuallyHidden>}
      </Box>
    );
  }
  const named = {
    number: dayNumber(date),
    date: formatDate(date),
    weekday: translate(`calendar.weekday.${weekday}`),
  };
  return (
    <ButtonBase
      data-date={date}
      tabIndex={isStop ? 0 : -1}
      aria-current={isToday ? 'date' : undefined}
      aria-label={
        words
          ? translate('calendar.dayLabelMarked', { ...named, words })
          : translate('calendar.dayLabel', named)
      }
      title={words}
      onClick={() => {
        onPick(date);
      }}
      sx={(theme) => ({
        ...sx(theme),
        '&:hover': { outline: `1px solid ${theme.palette.primary.main}` },
      })}
    >
      {content}
    </ButtonBase>
  );
}
