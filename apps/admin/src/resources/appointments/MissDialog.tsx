import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useId } from 'react';

import { TroubleAlert } from '../../components/TroubleAlert.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { Appointment, BackOfficeProvider } from '../../providers/data-provider.ts';
import { timeOfDay } from './appointment-day.ts';

interface MissDialogProps {
  readonly appointment: Appointment;
  readonly onClose: () => void;
}

/** Who did not come loses the appointment, so it is asked once more. */
export default function MissDialog({ appointment, onClose }: MissDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const titleId = useId();
  const { submit, isPending, trouble } = useSubmission();
  const { id, version, code, fullName, startsAt } = appointment;

  const miss = () =>
    submit(
      () => dataProvider.missAppointment({ id, expectedVersion: version }),
      (result) => {
        void queryClient.invalidateQueries({ queryKey: ['appointments'] });
        if (result.__typename !== 'AppointmentChanged') return result;
        notify(translate('appointments.missed', { name: fullName }), { type: 'success' });
        onClose();
        return undefined;
      },
    );
  return (
    <Dialog open onClose={isPending ? undefined : onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{translate('appointments.missTitle', { name: fullName })}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
        <Typography>{translate('appointments.missText', { code, time: timeOfDay(startsAt) })}</Typography>
        <TroubleAlert trouble={trouble} />
      </DialogContent>
      <DialogActions>
        <Button color="inherit" disabled={isPending} onClick={onClose}>
          {translate('decision.cancel')}
        </Button>
        <Button
          variant="contained"
          autoFocus
          aria-disabled={isPending}
          onClick={() => {
            void miss();
          }}
        >
          {translate(isPending ? 'decision.sending' : 'appointments.missConfirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
