import { formatDate } from '@dinhdanh/domain/formats';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

interface AppealTermProps {
  readonly decideBy: string;
  /** Null: it is decided. */
  readonly daysLeft: number | null;
  readonly isOverdue: boolean;
}

/** Days of the calendar until an appeal has to be decided; red only when they are over. */
export function AppealTerm({ decideBy, daysLeft, isOverdue }: AppealTermProps) {
  const translate = useTranslate();
  const date = formatDate(new Date(Date.parse(decideBy) - 1));
  if (daysLeft === null) return date;
  const Icon = isOverdue ? ErrorIcon : ScheduleIcon;
  const colour = isOverdue ? 'error.main' : 'text.primary';
  return (
    <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start', color: colour }}>
      <Icon aria-hidden sx={{ fontSize: 18, mt: '1px' }} />
      <Typography variant="body2" component="span" sx={{ fontWeight: 500 }}>
        {isOverdue
          ? translate('lockAppeals.overdueSince', { date })
          : translate('lockAppeals.daysLeft', { smart_count: daysLeft, date })}
      </Typography>
    </Box>
  );
}
