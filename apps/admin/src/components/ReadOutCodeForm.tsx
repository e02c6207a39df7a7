import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useEffect, useRef, useState } from 'react';

import { TroubleAlert } from './TroubleAlert.tsx';
import type { useSubmission } from './use-submission.ts';

interface ReadOutCodeFormProps {
  /** Where the code went and how long it counts. */
  readonly told: string;
  readonly confirm: string;
  readonly isPending: boolean;
  readonly trouble: ReturnType<typeof useSubmission>['trouble'];
  /** Gets the six digits. */
  readonly onConfirm: (code: string) => void;
  readonly onResend: () => void;
}

/** The holder reads out the code that came to the phone; the officer types it. Give it the id of the flow as key. */
export function ReadOutCodeForm({
  told,
  confirm,
  isPending,
  trouble,
  onConfirm,
  onResend,
}: ReadOutCodeFormProps) {
  const translate = useTranslate();
  const [code, setCode] = useState('');
  const [isChecked, setChecked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const digits = code.replace(/\D/g, '');
  const isComplete = digits.length === 6;
  const isWrong = isChecked && !isComplete;
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        if (isComplete) onConfirm(digits);
      }}
      sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 3 }}
    >
      <Typography role="status">{told}</Typography>
      <TextField
        label={translate('readOutCode.code')}
        value={code}
        required
        inputRef={field}
        error={isWrong}
        helperText={translate(isWrong ? 'readOutCode.wrong' : 'readOutCode.hint')}
        onChange={(event) => {
          setCode(event.target.value);
        }}
        slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off', maxLength: 10 } }}
        sx={{ width: '100%', maxWidth: 240 }}
      />
      <TroubleAlert trouble={trouble} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button type="submit" variant="contained" aria-disabled={isPending}>
          {confirm}
        </Button>
        <Button variant="outlined" aria-disabled={isPending} onClick={onResend}>
          {translate('readOutCode.resend')}
        </Button>
      </Box>
    </Box>
  );
}
