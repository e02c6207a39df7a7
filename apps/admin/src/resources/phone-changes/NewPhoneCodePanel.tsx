import { formatDateTime } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useEffect, useRef, useState } from 'react';

import { Panel } from '../../components/Panel.tsx';
import { TroubleAlert } from '../../components/TroubleAlert.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { PhoneChangeDocument, SentPhoneCodeFragment } from '../../generated/graphql.ts';
import type { BackOfficeProvider, PhoneChange } from '../../providers/data-provider.ts';
import { bareDigits } from './phone-change-form.ts';
import { WAITING_PHONE_CHANGES } from './use-waiting-phone-changes.ts';

export type SentCode = SentPhoneCodeFragment;

interface NewPhoneCodePanelProps {
  readonly sent: SentCode;
  readonly document: PhoneChangeDocument;
  readonly onResent: (sent: SentCode) => void;
  readonly onEntered: (change: PhoneChange) => void;
}

/** The citizen reads the code out; the officer types it. */
export function NewPhoneCodePanel({ sent, document, onResent, onEntered }: NewPhoneCodePanelProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [code, setCode] = useState('');
  const [isChecked, setChecked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { submit, isPending, trouble } = useSubmission();
  const word = (key: string, values?: Record<string, string>) =>
    translate(`phoneChanges.form.${key}`, values);
  const digits = bareDigits(code);
  const isWrong = isChecked && !/^[0-9]{6}$/.test(digits);
  useEffect(() => {
    field.current?.focus();
  }, [sent.flowId]);

  const request = () => {
    setChecked(true);
    if (!/^[0-9]{6}$/.test(digits)) return;
    void submit(
      () => dataProvider.requestPhoneChange({ flowId: sent.flowId, code: digits, document }),
      (result) => {
        if (result.__typename !== 'PhoneChangeRequested') return result;
        void queryClient.invalidateQueries({ queryKey: WAITING_PHONE_CHANGES });
        onEntered(result.change);
        return undefined;
      },
    );
  };
  const resend = () =>
    submit(
      () => dataProvider.resendPhoneChangeCode(sent.flowId),
      (result) => {
        if (result.__typename !== 'PhoneCodeSent') return result;
        notify(word('resent'), { type: 'success' });
        setCode('');
        setChecked(false);
        onResent(result);
        return undefined;
      },
    );
  return (
    <Panel title={word('codeTitle')}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          request();
        }}
        sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 3 }}
      >
        <Typography role="status">
          {word('codeSent', {
            lastThree: sent.phoneLastThree,
            until: formatDateTime(new Date(sent.otpExpiresAt)),
          })}
        </Typography>
        <TextField
          label={word('code')}
          value={code}
          required
          inputRef={field}
          error={isWrong}
          helperText={word(isWrong ? 'codeWrong' : 'codeHint')}
          onChange={(event) => {
            setCode(event.target.value);
          }}
          slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off', maxLength: 10 } }}
          sx={{ width: '100%', maxWidth: 240 }}
        />
        <TroubleAlert trouble={trouble} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          <Button type="submit" variant="contained" aria-disabled={isPending}>
            {word('submit')}
          </Button>
          <Button variant="outlined" aria-disabled={isPending} onClick={() => void resend()}>
            {word('resend')}
          </Button>
        </Box>
      </Box>
    </Panel>
  );
}
