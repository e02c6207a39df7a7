import { formatDateTime, formatWorkingTime } from '@dinhdanh/domain/formats';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import { dueText } from './due-text.ts';
import { useDisplayLocale } from './use-display-locale.ts';

interface DeadlineFieldProps {
  readonly dueAt: string | null;
  readonly workingMinutesLeft: number | null;
  readonly isOverdue: boolean;
  /** The end may still move, because a day off on the way is only projected. */
  readonly restsOnProjectedDay: boolean;
}

const WORKING_DAY_MINUTES = 480;

/** Working time left first, the day itself beside it; red only when the time is over, amber in the last working day. */
export function DeadlineField({
  dueAt,
  workingMinutesLeft,
  isOverdue,
  restsOnProjectedDay,
}: DeadlineFieldProps) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  if (dueAt === null || workingMinutesLeft === null) {
    return (
      <Typography variant="body2" component="span" color="textSecondary">
        {translate('deadline.decided')}
      </Typography>
    );
  }
  const colour = isOverdue
    ? 'error.main'
    : workingMinutesLeft <= WORKING_DAY_MINUTES
      ? 'warning.main'
      : 'text.primary';
  const Icon = isOverdue ? ErrorIcon : ScheduleIcon;
  return (
    <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}>
      <Icon aria-hidden sx={{ fontSize: 18, mt: '1px', color: colour }} />
      <Box>
        <Typography variant="body2" sx={{ color: colour, fontWeight: 500 }}>
          {formatWorkingTime(workingMinutesLeft, locale)}
        </Typography>
        <Typography variant="caption" component="div" color="textSecondary" sx={{ whiteSpace: 'nowrap' }}>
          {lastMoment(new Date(dueAt), translate)}
        </Typography>
        {restsOnProjectedDay && (
          <Typography variant="caption" component="div" color="textSecondary">
            {translate('deadline.projected')}
          </Typography>
        )}
      </Box>
    </Box>
  );
}

function lastMoment(
  dueAt: Date,
  translate: (key: string, options: Record<string, string>) => string,
): string {
  const text = dueText(translate, dueAt);
  return text === formatDateTime(dueAt) ? translate('deadline.until', { moment: text }) : text;
}
