import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useId, useRef, useState } from 'react';

import { TroubleAlert } from '../../components/TroubleAlert.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { AreaTask, BackOfficeProvider } from '../../providers/data-provider.ts';
import { NOTE_MAX_CHARACTERS, noteLength, noteTrouble } from './area-task-text.ts';
import { TaskRequestText } from './TaskRequestText.tsx';

interface CompleteTaskDialogProps {
  /** As the list holds it now: after somebody else's change, the newer version. */
  readonly task: AreaTask;
  readonly onClose: () => void;
}

/** What the area officer did and found, in words. A refusal leaves what was written. */
export default function CompleteTaskDialog({ task, onClose }: CompleteTaskDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const titleId = useId();
  const isNarrow = useMediaQuery('(max-width: 599px)');
  const noteRef = useRef<HTMLTextAreaElement>(null);
  const [note, setNote] = useState('');
  const [isChecked, setChecked] = useState(false);
  const { submit, isPending, trouble } = useSubmission();
  const obstacle = noteTrouble(note);
  const shownTrouble =
    (isChecked && obstacle ? translate(obstacle.text, { limit: obstacle.limit }) : undefined) ??
    trouble?.fields['note'];

  const complete = () => {
    setChecked(true);
    if (obstacle) {
      noteRef.current?.focus();
      return;
    }
    void submit(
      () => dataProvider.completeAreaTask({ id: task.id, expectedVersion: task.version, note: note.trim() }),
      (result) => {
        if (result.__typename === 'ValidationFailed') return result;
        void queryClient.invalidateQueries({ queryKey: ['area-tasks'] });
        if (result.__typename !== 'AreaTaskCompleted') return result;
        notify(translate('areaTasks.completed', { name: task.fullName }), { type: 'success' });
        onClose();
        return undefined;
      },
    );
  };
  return (
    <Dialog
      open
      onClose={isPending ? undefined : onClose}
      aria-labelledby={titleId}
      maxWidth="sm"
      fullWidth
      fullScreen={isNarrow}
    >
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          complete();
        }}
        sx={{ display: 'contents' }}
      >
        <DialogTitle id={titleId}>
          {translate('areaTasks.completeTitle', { name: task.fullName })}
        </DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
          <Typography component="div">
            <TaskRequestText task={task} />
          </Typography>
          <TextField
            label={translate('areaTasks.note')}
            multiline
            minRows={4}
            maxRows={12}
            required
            autoFocus
            value={note}
            inputRef={noteRef}
            error={Boolean(shownTrouble)}
            onChange={(event) => {
              setNote(event.target.value);
            }}
            helperText={
              <Box component="span" sx={{ display: 'flex', justifyContent: 'space-between', gap: 4 }}>
                <span>{shownTrouble ?? translate(`areaTasks.noteHint.${task.kind}`)}</span>
                <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
                  {translate('decision.textCount', { count: noteLength(note), max: NOTE_MAX_CHARACTERS })}
                </Box>
              </Box>
            }
          />
          <TroubleAlert trouble={trouble} />
        </DialogContent>
        <DialogActions>
          <Button color="inherit" disabled={isPending} onClick={onClose}>
            {translate('decision.cancel')}
          </Button>
          <Button type="submit" variant="contained" aria-disabled={isPending}>
            {translate(isPending ? 'decision.sending' : 'areaTasks.completeConfirm')}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
