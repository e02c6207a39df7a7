import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { ReasonField } from '../../components/ReasonField.tsx';
import { useReason } from '../../components/use-reason.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';

/** Thụ lý khiếu nại at the counter: who is there, against which decision, in the holder's own words. */
export default function RegisterAppealDialog({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const { reason: words, field, check } = useReason();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [subjectNumber, setSubjectNumber] = useState('');
  const [lockRequestCode, setLockRequestCode] = useState('');
  const [isHolderPresent, setHolderPresent] = useState(false);
  const label = (word: string) => translate(`lockAppeals.${word}`);
  const confirm = () => {
    if (!check()) return;
    void submit(
      async () =>
        dataProvider.registerLockAppeal({
          ...{ idempotencyKey, channel: 'COUNTER', subjectNumber, lockRequestCode, isHolderPresent, words },
        }),
      (answer) => {
        if (answer.__typename !== 'LockAppealAccepted') return answer;
        void queryClient.invalidateQueries({ queryKey: ['lock-appeals'] });
        notify(translate('lockAppeals.registered', { code: answer.code }), { type: 'success' });
        onClose();
        return undefined;
      },
    );
  };
  return (
    <ActDialog
      title={label('registerTitle')}
      confirm={label('registerConfirm')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Typography>{label('registerText')}</Typography>
      <TextField
        label={label('number')}
        required
        autoFocus
        value={subjectNumber}
        error={trouble?.fields['subjectNumber'] !== undefined}
        helperText={trouble?.fields['subjectNumber']}
        onChange={(event) => {
          setSubjectNumber(event.target.value);
        }}
      />
      <TextField
        label={label('requestCode')}
        required
        value={lockRequestCode}
        error={trouble?.fields['lockRequestCode'] !== undefined}
        helperText={trouble?.fields['lockRequestCode'] ?? label('requestCodeHint')}
        onChange={(event) => {
          setLockRequestCode(event.target.value);
        }}
      />
      <ReasonField
        {...field}
        isLater
        label={label('wordsLabel')}
        hint={label('textHint')}
        trouble={trouble?.fields['words']}
      />
      <FormControlLabel
        control={
          <Checkbox
            checked={isHolderPresent}
            onChange={(_event, isChecked) => {
              setHolderPresent(isChecked);
            }}
          />
        }
        label={label('isHolderPresent')}
      />
    </ActDialog>
  );
}
