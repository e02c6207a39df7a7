import { isLocalDate } from '@dinhdanh/domain/formats';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useRef, useState } from 'react';

import { TargetSheetPreviewPanel } from './TargetSheetPreviewPanel.tsx';
import type { useTargetSheet } from './use-target-sheet.ts';

interface TargetSheetFieldProps {
  readonly state: ReturnType<typeof useTargetSheet>;
  readonly issuedOn: string;
}

/** The ways in for the table of a document, and what was understood of it. */
export function TargetSheetField({ state, issuedOn }: TargetSheetFieldProps) {
  const translate = useTranslate();
  const [way, setWay] = useState<'TEXT' | 'FILE'>('TEXT');
  const { preview, isStale, isReading, messages } = state;
  const isReady = isLocalDate(issuedOn) && !isReading;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={way}
        aria-label={translate('targets.way')}
        onChange={(_event, next: 'TEXT' | 'FILE' | null) => {
          if (next) setWay(next);
        }}
      >
        <ToggleButton value="TEXT">{translate('targets.wayText')}</ToggleButton>
        <ToggleButton value="FILE">{translate('targets.wayFile')}</ToggleButton>
      </ToggleButtonGroup>
      {way === 'TEXT' ? (
        <PasteWay state={state} isReady={isReady} />
      ) : (
        <FileWay state={state} isReady={isReady} />
      )}
      {!isLocalDate(issuedOn) && (
        <Typography variant="body2" color="textSecondary">
          {translate('targets.issuedOnMissing')}
        </Typography>
      )}
      {messages.length > 0 && (
        <Alert severity="error">
          <strong>{translate('targets.failed')}</strong>
          {messages.map((message) => (
            <div key={message}>{message}</div>
          ))}
        </Alert>
      )}
      {isStale && (
        <Alert
          severity="warning"
          action={
            <Button color="inherit" disabled={!isReady} onClick={() => void state.readAgain()}>
              {translate('targets.lookAgain')}
            </Button>
          }
        >
          {translate('targets.stale')}
        </Alert>
      )}
      {preview && !isStale && <TargetSheetPreviewPanel preview={preview} />}
    </Box>
  );
}

interface WayProps {
  readonly state: ReturnType<typeof useTargetSheet>;
  readonly isReady: boolean;
}

function PasteWay({ state, isReady }: WayProps) {
  const translate = useTranslate();
  const [text, setText] = useState('');
  return (
    <>
      <TextField
        label={translate('targets.paste')}
        helperText={translate('targets.pasteHint')}
        multiline
        minRows={6}
        maxRows={16}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          state.forget();
        }}
        slotProps={{ htmlInput: { spellCheck: false } }}
      />
      <Box>
        <Button
          variant="outlined"
          disabled={!isReady || text.trim() === ''}
          onClick={() => void state.readText(text)}
        >
          {translate(state.isReading ? 'targets.looking' : 'targets.look')}
        </Button>
      </Box>
    </>
  );
}

function FileWay({ state, isReady }: WayProps) {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Box>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.xlsx,.docx"
        aria-label={translate('targets.chooseFile')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file, mended, can be chosen again.
          target.value = '';
          if (file) void state.readFile(file);
        }}
      />
      <Button variant="outlined" disabled={!isReady} onClick={() => input.current?.click()}>
        {translate(state.isReading ? 'targets.looking' : 'targets.chooseFile')}
      </Button>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
        {translate('targets.fileHint')}
      </Typography>
    </Box>
  );
}
