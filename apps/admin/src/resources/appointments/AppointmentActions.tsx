import HowToRegIcon from '@mui/icons-material/HowToRegOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useCanAccess, useDataProvider, useNotify, useTranslate } from 'ra-core';
import { lazy, Suspense, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';

import { FOCUS_MAIN } from '../../components/row-focus.ts';
import { useFailureText } from '../../components/use-failure-text.ts';
import type { Appointment, BackOfficeProvider } from '../../providers/data-provider.ts';
import { intakePath } from './appointment-day.ts';

const MissDialog = lazy(() => import('./MissDialog.tsx'));

/** What can be recorded about an appointment now: what its state allows and the officer may. */
export function AppointmentActions({ appointment }: { readonly appointment: Appointment }) {
  const translate = useTranslate();
  const { canAccess: canReceive = false } = useCanAccess({ resource: 'appointments', action: 'receive' });
  const [isMissing, setMissing] = useState(false);
  const { allowedActions, state, applicationCode, fullName } = appointment;
  if (!canReceive) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
      {allowedActions.includes('ATTEND') && <AttendButton appointment={appointment} />}
      {allowedActions.includes('MISS') && (
        <Button
          size="small"
          variant="outlined"
          color="inherit"
          aria-label={translate('appointments.missOf', { name: fullName })}
          onClick={() => {
            setMissing(true);
          }}
        >
          {translate('appointments.miss')}
        </Button>
      )}
      {state === 'ATTENDED' && !applicationCode && (
        <Button
          {...FOCUS_MAIN}
          component={Link}
          to={intakePath(appointment.id)}
          size="small"
          variant="outlined"
          aria-label={translate('appointments.takeInOf', { name: fullName })}
        >
          {translate('appointments.takeIn')}
        </Button>
      )}
      <Suspense fallback={null}>
        {isMissing && (
          <MissDialog
            appointment={appointment}
            onClose={() => {
              setMissing(false);
            }}
          />
        )}
      </Suspense>
    </Box>
  );
}

/** The person stands at the counter: records it and opens the form. */
function AttendButton({ appointment }: { readonly appointment: Appointment }) {
  const translate = useTranslate();
  const failureText = useFailureText();
  const notify = useNotify();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const isSending = useRef(false);
  const { id, version, fullName } = appointment;

  const attend = async () => {
    if (isSending.current) return;
    isSending.current = true;
    try {
      const result = await dataProvider.receiveAppointment({ id, expectedVersion: version });
      void queryClient.invalidateQueries({ queryKey: ['appointments'] });
      if (result.__typename === 'AppointmentChanged') {
        notify(translate('appointments.attended', { name: fullName }), { type: 'success' });
        void navigate(intakePath(id));
      } else notify(result.message, { type: 'warning' });
    } catch (error) {
      notify(failureText(error), { type: 'error' });
    } finally {
      isSending.current = false;
    }
  };
  return (
    <Button
      {...FOCUS_MAIN}
      size="small"
      variant="contained"
      startIcon={<HowToRegIcon />}
      aria-label={translate('appointments.attendOf', { name: fullName })}
      onClick={() => {
        void attend();
      }}
    >
      {translate('appointments.attend')}
    </Button>
  );
}
