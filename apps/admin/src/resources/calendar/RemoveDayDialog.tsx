import { formatDate } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useId, useState } from 'react';

import { TroubleAlert } from '../../components/TroubleAlert.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider, CalendarDay } from '../../providers/data-provider.ts';
import { useDayText } from './use-day-text.ts';

interface RemoveDayDialogProps {
  readonly day: CalendarDay;
  readonly onClose: () => void;
}

/** The day becomes what its weekday says again; why, stands in the audit log. */
export default function RemoveDayDialog({ day, onClose }: RemoveDayDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const dayText = useDayText();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const titleId = useId();
  const [reason, setReason] = useState('');
  const { submit, isPending, trouble } = useSubmission();
  const date = formatDate(day.date);

  const remove = () =>
    submit(
      () => dataProvider.removeCalendarDay({ date: day.date, reason: reason.trim() }),
      (result) => {
        if (result.__typename !== 'CalendarDayRemoved') return result;
        void queryClient.invalidateQueries({ queryKey: ['calendar'] });
        notify(translate('calendar.removed', { date }), { type: 'success' });
        onClose();
        return undefined;
      },
    );
  return (
    <Dialog open onClose={isPending ? undefined : onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void remove();
        }}
        sx={{ display: 'contents' }}
      >
        <DialogTitle id={titleId}>{translate('calendar.removeTitle', { date })}</DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
          <Typography>{translate('calendar.removeText', { words: dayText(day) })}</Typography>
          <Typography>{translate('calendar.recountNotice')}</Typography>
          <TextField
            label={translate('calendar.reason')}
            required
            autoFocus
            multiline
            maxRows={4}
            value={reason}
            error={Boolean(trouble?.fields['reason'])}
            helperText={trouble?.fields['reason'] ?? translate('calendar.reasonHint')}
            onChange={(event) => {
              setReason(event.target.value);
            }}
          />
          <TroubleAlert trouble={trouble} />
        </DialogContent>
        <DialogActions>
          <Button color="inherit" disabled={isPending} onClick={onClose}>
            {translate('decision.cancel')}
          </Button>
          <Button type="submit" variant="contained" color="error" aria-disabled={isPending}>
            {translate(isPending ? 'decision.sending' : 'calendar.removeConfirm')}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
