import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useRef, useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
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
    <ActDialog
      title={translate('areaTasks.completeTitle', { name: task.fullName })}
      confirm={translate('areaTasks.completeConfirm')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={complete}
      onClose={onClose}
    >
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
    </ActDialog>
  );
}
