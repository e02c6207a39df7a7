import { localDateOf } from '@dinhdanh/domain/formats';
import PostAddIcon from '@mui/icons-material/PostAddOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import { Panel } from '../../components/Panel.tsx';
import { AppointmentStateChip } from './AppointmentStateChip.tsx';
import { countDay, intakePath, timeOfDay } from './appointment-day.ts';
import { useAppointments } from './use-appointments.ts';

/** The next ones only; the whole day has a page of its own. */
const SHOWN = 8;

/** The day of somebody at the counter: the form, and who is expected. */
export function IntakeStart() {
  const translate = useTranslate();
  return (
    <>
      <Button
        component={Link}
        to="/intake"
        variant="contained"
        size="large"
        startIcon={<PostAddIcon />}
        sx={{ minHeight: 64, fontSize: '1.125rem', alignSelf: { sm: 'flex-start' }, px: 8 }}
      >
        {translate('appointments.takeIn')}
      </Button>
      <Panel title={translate('appointments.title')}>
        <Today />
      </Panel>
    </>
  );
}

function Today() {
  const translate = useTranslate();
  const { data: appointments, error, refetch } = useAppointments(localDateOf(new Date()), null);
  if (!appointments) {
    return error ? (
      <FailurePanel
        title={translate('appointments.failedTitle')}
        error={error}
        onRetry={() => {
          void refetch();
        }}
      />
    ) : (
      <Box role="status" aria-label={translate('appointments.loading')}>
        <Skeleton variant="rounded" height={160} />
      </Box>
    );
  }
  const counts = countDay(appointments);
  const waiting = appointments.filter(({ state }) => state === 'BOOKED');
  return (
    <>
      <Typography role="status" sx={{ mb: 2 }}>
        {counts.all === 0
          ? translate('appointments.noneToday')
          : translate('appointments.counts', { ...counts, smart_count: counts.all })}
      </Typography>
      {waiting.length > 0 && (
        <Box
          component="ul"
          aria-label={translate('appointments.waiting')}
          sx={{ listStyle: 'none', m: 0, p: 0 }}
        >
          {waiting.slice(0, SHOWN).map(({ id, startsAt, fullName, state }) => (
            <Box
              component="li"
              key={id}
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                alignItems: 'center',
                gap: 3,
                minHeight: 40,
                borderTop: 1,
                borderColor: 'divider',
              }}
            >
              <Typography component="span" sx={{ fontWeight: 600, minWidth: 44 }}>
                {timeOfDay(startsAt)}
              </Typography>
              <MuiLink component={Link} to={intakePath(id)} sx={{ flex: 1, minWidth: '10rem' }}>
                {fullName}
              </MuiLink>
              <AppointmentStateChip state={state} />
            </Box>
          ))}
        </Box>
      )}
      <Button component={Link} to="/appointments" variant="outlined" sx={{ mt: 3 }}>
        {translate('appointments.openDay')}
      </Button>
    </>
  );
}
