import { formatDateTime } from '@dinhdanh/domain/formats';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';

import { TroubleAlert } from '../../components/TroubleAlert.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { SentUnlockCodeFragment } from '../../generated/graphql.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import type { HolderStepProps } from './LockForHolderStep.tsx';

/** A code to the registered phone, which the holder reads out. */
export function UnlockForHolderStep({ holder, onDone }: HolderStepProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const [sent, setSent] = useState<SentUnlockCodeFragment>();
  const [code, setCode] = useState('');
  const [isChecked, setChecked] = useState(false);
  const digits = code.replace(/\D/g, '');
  const isWrong = isChecked && digits.length !== 6;

  const send = () => {
    void submit(
      () =>
        sent
          ? dataProvider.resendAssistedUnlockCode(sent.flowId)
          : dataProvider.sendAssistedUnlockCode(holder),
      (answer) => {
        if (answer.__typename !== 'AssistedUnlockCodeSent') return answer;
        if (sent) notify(translate('accountLocks.resent'), { type: 'success' });
        setSent(answer);
        setCode('');
        setChecked(false);
        return undefined;
      },
    );
  };
  const unlock = () => {
    setChecked(true);
    if (!sent || digits.length !== 6) return;
    void submit(
      () => dataProvider.unlockAccountForHolder({ ...holder, flowId: sent.flowId, code: digits }),
      (answer) => {
        if (answer.__typename !== 'AccountUnlockedForHolder') return answer;
        onDone(answer.locks);
        return undefined;
      },
    );
  };
  if (!sent)
    return (
      <>
        <Alert severity="info">{translate('accountLocks.codeLead')}</Alert>
        <TroubleAlert trouble={trouble} />
        <Button variant="contained" aria-disabled={isPending} onClick={send} sx={{ alignSelf: 'flex-start' }}>
          {translate('accountLocks.send')}
        </Button>
      </>
    );
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        unlock();
      }}
      sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 3 }}
    >
      <Typography role="status">
        {translate('accountLocks.codeSent', {
          lastThree: sent.phoneLastThree,
          until: formatDateTime(new Date(sent.otpExpiresAt)),
        })}
      </Typography>
      <TextField
        label={translate('phoneChanges.form.code')}
        value={code}
        required
        autoFocus
        error={isWrong}
        helperText={translate(isWrong ? 'phoneChanges.form.codeWrong' : 'phoneChanges.form.codeHint')}
        onChange={(event) => {
          setCode(event.target.value);
        }}
        slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off', maxLength: 10 } }}
        sx={{ width: '100%', maxWidth: 240 }}
      />
      <TroubleAlert trouble={trouble} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button type="submit" variant="contained" aria-disabled={isPending}>
          {translate('accountLocks.unlockNow')}
        </Button>
        <Button variant="outlined" aria-disabled={isPending} onClick={send}>
          {translate('phoneChanges.form.resend')}
        </Button>
      </Box>
    </Box>
  );
}
