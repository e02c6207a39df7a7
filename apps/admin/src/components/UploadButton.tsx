import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import { useLocale, useTranslate } from 'ra-core';
import { useState } from 'react';

import { fileCapture } from './capture-device.ts';
import { uploadFile, type CapturedFile } from './upload-file.ts';
import type { Uploads } from './use-uploads.ts';

interface UploadButtonProps {
  /** Where the summary of what is missing leads to. */
  readonly id?: string;
  readonly kind: 'PORTRAIT' | 'FINGERPRINT' | 'SCAN';
  /** The unit that keeps the picture; nothing is sent before it is chosen. */
  readonly unitCode: string;
  readonly label: string;
  readonly isPrimary?: boolean;
  /** The form that waits for what is on its way. */
  readonly uploads: Uploads;
  readonly onCaptured: (files: readonly CapturedFile[]) => void;
}

/** Takes pictures and sends each at once, so that a bad one is told while the person still stands there. */
export function UploadButton({
  id,
  kind,
  unitCode,
  label,
  isPrimary = false,
  uploads,
  onCaptured,
}: UploadButtonProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const [isBusy, setBusy] = useState(false);
  const [messages, setMessages] = useState<readonly string[]>([]);

  const capture = async () => {
    const pictures = await fileCapture.capture(kind);
    if (pictures.length === 0) return;
    setBusy(true);
    uploads.onBegun();
    setMessages([]);
    const stored: CapturedFile[] = [];
    const refusals: string[] = [];
    for (const picture of pictures) {
      const result = await uploadFile(picture, { kind, unitCode, locale }).catch(() => null);
      if (result?.isStored) stored.push(result.file);
      else refusals.push(...(result?.messages.length ? result.messages : [translate('trouble.network')]));
    }
    setBusy(false);
    setMessages(refusals);
    if (stored.length > 0) onCaptured(stored);
    uploads.onEnded(refusals.length === 0);
  };

  return (
    <Box>
      <Button
        id={id}
        variant={isPrimary ? 'contained' : 'outlined'}
        size="small"
        disabled={isBusy || unitCode === ''}
        startIcon={isBusy ? <CircularProgress size={14} aria-label={translate('ra.page.loading')} /> : null}
        onClick={() => {
          void capture();
        }}
      >
        {label}
      </Button>
      {messages.length > 0 && (
        <Alert severity="error" sx={{ mt: 2 }}>
          {messages.map((message) => (
            <div key={message}>{message}</div>
          ))}
        </Alert>
      )}
    </Box>
  );
}
