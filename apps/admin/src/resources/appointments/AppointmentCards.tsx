import { alpha } from '@mui/material/styles';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import { ApplicationCodeLink } from '../../components/ApplicationCodeLink.tsx';
import { FOCUS_ROW } from '../../components/row-focus.ts';
import { AppointmentActions } from './AppointmentActions.tsx';
import { AppointmentStateChip } from './AppointmentStateChip.tsx';
import type { AppointmentRowsProps } from './AppointmentTable.tsx';
import { timeOfDay } from './appointment-day.ts';

/** The day on a phone: the same facts as the table, one person below the other. */
export function AppointmentCards({ appointments, hasOffices }: AppointmentRowsProps) {
  const translate = useTranslate();
  return (
    <Box
      component="ul"
      aria-label={translate('appointments.tableLabel')}
      sx={{ listStyle: 'none', m: 0, p: 0 }}
    >
      {appointments.map((appointment) => (
        <Box
          component="li"
          key={appointment.id}
          {...FOCUS_ROW}
          sx={(theme) => ({
            p: 4,
            borderBottom: 1,
            borderColor: 'divider',
            outline: 'none',
            display: 'flex',
            flexDirection: 'column',
            gap: 2,
            '&:last-of-type': { borderBottom: 0 },
            '&:focus-within': { boxShadow: `inset 3px 0 0 ${theme.palette.primary.main}` },
            '&:focus': { bgcolor: alpha(theme.palette.primary.main, 0.1) },
          })}
        >
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
            <Typography component="span" sx={{ fontSize: '1.125rem', fontWeight: 600 }}>
              {timeOfDay(appointment.startsAt)}
            </Typography>
            <Box sx={{ ml: 'auto' }}>
              <AppointmentStateChip state={appointment.state} />
            </Box>
          </Box>
          <Box>
            <Typography sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>{appointment.fullName}</Typography>
            <Typography variant="body2" color="textSecondary">
              {appointment.maskedPersonalIdNumber} · {appointment.maskedPhoneNumber}
            </Typography>
            {hasOffices && (
              <Typography variant="body2" color="textSecondary">
                {appointment.office.name}
              </Typography>
            )}
            <Typography variant="body2" color="textSecondary">
              {appointment.code}
              {appointment.applicationCode && (
                <>
                  {' · '}
                  <ApplicationCodeLink code={appointment.applicationCode} />
                </>
              )}
            </Typography>
          </Box>
          <AppointmentActions appointment={appointment} />
        </Box>
      ))}
    </Box>
  );
}
