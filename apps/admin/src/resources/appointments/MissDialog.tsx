import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';

import { ActDialog } from '../../components/ActDialog.tsx';
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
    <ActDialog
      title={translate('appointments.missTitle', { name: fullName })}
      confirm={translate('appointments.missConfirm')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => void miss()}
      onClose={onClose}
    >
      <Typography>{translate('appointments.missText', { code, time: timeOfDay(startsAt) })}</Typography>
    </ActDialog>
  );
}
