import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../../components/ActDialog.tsx';
import { useSubmission } from '../../../components/use-submission.ts';
import type { BackOfficeProvider, Letter } from '../../../providers/data-provider.ts';

const SHORTEST_NAME = 2;
const LONGEST_NAME = 200;

interface HandOverLetterDialogProps {
  /** As the panel holds it now: after somebody else's change, the newer version. */
  readonly letter: Letter;
  readonly onClose: () => void;
}

/** Who took the letter at the counter: the proof of receipt, recorded once. */
export default function HandOverLetterDialog({ letter, onClose }: HandOverLetterDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const [name, setName] = useState('');
  const [isChecked, setChecked] = useState(false);
  const { id, version, number } = letter;
  const isShort = Array.from(name.normalize('NFC').trim()).length < SHORTEST_NAME;
  const word = (key: string) => translate(`letters.${key}`);
  const fault = isChecked && isShort ? word('receivedByWrong') : trouble?.fields['receivedBy'];

  const confirm = () => {
    setChecked(true);
    if (isShort) return;
    void submit(
      () => dataProvider.recordLetterHandover({ letterId: id, expectedVersion: version, receivedBy: name }),
      (answer) => {
        if (answer.__typename !== 'ValidationFailed')
          void queryClient.invalidateQueries({ queryKey: ['lock-requests'] });
        if (answer.__typename !== 'LetterHandoverRecorded') return answer;
        notify(translate('letters.handedOver', { number }), { type: 'success' });
        onClose();
        return undefined;
      },
    );
  };
  return (
    <ActDialog
      title={translate('letters.handOverTitle', { number })}
      confirm={word('handOverConfirm')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Typography>{word('handOverText')}</Typography>
      <TextField
        label={word('receivedBy')}
        required
        autoFocus
        value={name}
        error={fault !== undefined}
        helperText={fault ?? word('receivedByHint')}
        slotProps={{ htmlInput: { maxLength: LONGEST_NAME, autoComplete: 'off' } }}
        onChange={(event) => {
          setName(event.target.value);
        }}
      />
    </ActDialog>
  );
}
