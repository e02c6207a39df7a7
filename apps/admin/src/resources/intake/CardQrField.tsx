import QrCodeScannerIcon from '@mui/icons-material/QrCodeScanner';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';
import { useState } from 'react';

import { useIntake } from './intake-context.ts';
import { withCardQr } from './intake-form.ts';

/** Takes what a code reader types: it ends with Enter, and the form below is filled. */
export function CardQrField() {
  const translate = useTranslate();
  const { form, change } = useIntake();
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<'READ' | 'REFUSED'>();
  const read = () => {
    if (text.trim() === '') return;
    try {
      change(withCardQr(form, text));
      setOutcome('READ');
      setText('');
    } catch {
      setOutcome('REFUSED');
    }
  };
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 2, mb: 4 }}>
      <QrCodeScannerIcon aria-hidden color="primary" sx={{ mt: 2 }} />
      <TextField
        id="intake-card-qr"
        label={translate('intake.field.cardQr')}
        value={text}
        error={outcome === 'REFUSED'}
        helperText={translate(`intake.hint.cardQr${outcome ?? ''}`)}
        onChange={(event) => {
          setText(event.target.value);
          setOutcome(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          read();
        }}
        onBlur={read}
        fullWidth
        slotProps={{ htmlInput: { autoComplete: 'off' } }}
      />
    </Box>
  );
}
