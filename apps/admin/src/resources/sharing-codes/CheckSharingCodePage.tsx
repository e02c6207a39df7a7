import QrCodeScannerIcon from '@mui/icons-material/QrCodeScanner';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDataProvider, useRequireAccess, useTranslate } from 'ra-core';
import { useRef, useState } from 'react';

import { TroubleAlert } from '../../components/TroubleAlert.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider, SharedIdentity } from '../../providers/data-provider.ts';
import { SharedIdentityPanel } from './SharedIdentityPanel.tsx';

const LONGEST_PURPOSE = 300;

/** Kiểm tra mã QR: what a citizen lets be seen, for a purpose that the citizen is told. */
export default function CheckSharingCodePage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'sharing-code', action: 'verify' });
  useDocumentTitle(translate('sharing.title'));
  const [identity, setIdentity] = useState<SharedIdentity>();
  const [purpose, setPurpose] = useState('');
  if (isPending) return <LinearProgress aria-label={translate('ra.page.loading')} />;
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 760, display: 'flex', flexDirection: 'column', gap: 4 }}>
      <Typography variant="h1">{translate('sharing.title')}</Typography>
      {identity ? (
        <SharedIdentityPanel
          identity={identity}
          onNext={() => {
            setIdentity(undefined);
          }}
        />
      ) : (
        <ScanForm purpose={purpose} onPurpose={setPurpose} onVerified={setIdentity} />
      )}
    </Box>
  );
}

interface ScanFormProps {
  readonly purpose: string;
  readonly onPurpose: (purpose: string) => void;
  readonly onVerified: (identity: SharedIdentity) => void;
}

function ScanForm({ purpose, onPurpose, onVerified }: ScanFormProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const [token, setToken] = useState('');
  const [isTokenMissing, setTokenMissing] = useState(false);
  const tokenField = useRef<HTMLInputElement>(null);
  const check = () => {
    const scanned = token.trim();
    setTokenMissing(scanned === '');
    if (scanned === '') {
      tokenField.current?.focus();
      return;
    }
    void submit(
      () => dataProvider.verifySharingCode({ qrContent: scanned, purpose }),
      (answer) => {
        if (answer.__typename !== 'SharingCodeVerified') {
          // What was refused once is refused again: the next code is scanned over it. A purpose is mended.
          if (answer.__typename === 'RuleRefused') {
            setToken('');
            tokenField.current?.focus();
          }
          return answer;
        }
        onVerified(answer.identity);
        return undefined;
      },
    );
  };
  const purposeTrouble = trouble?.fields['purpose'];
  return (
    <Paper
      variant="outlined"
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
      sx={{ p: { xs: 3, sm: 4 }, display: 'flex', flexDirection: 'column', gap: 4 }}
    >
      <Typography>{translate('sharing.lead')}</Typography>
      <TextField
        id="sharing-purpose"
        label={translate('sharing.purpose')}
        required
        autoFocus={purpose === ''}
        value={purpose}
        error={Boolean(purposeTrouble)}
        helperText={purposeTrouble ?? translate('sharing.purposeHint')}
        onChange={(event) => {
          onPurpose(event.target.value);
        }}
        slotProps={{ htmlInput: { maxLength: LONGEST_PURPOSE } }}
      />
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 2 }}>
        <QrCodeScannerIcon aria-hidden color="primary" sx={{ mt: 2 }} />
        <TextField
          id="sharing-token"
          label={translate('sharing.token')}
          required
          autoFocus={purpose !== ''}
          value={token}
          error={isTokenMissing}
          helperText={translate(isTokenMissing ? 'sharing.missing' : 'sharing.tokenHint')}
          onChange={(event) => {
            setToken(event.target.value);
          }}
          fullWidth
          inputRef={tokenField}
          slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false } }}
        />
      </Box>
      {trouble && !purposeTrouble && <TroubleAlert trouble={trouble} />}
      <Box>
        <Button type="submit" variant="contained" aria-disabled={isPending}>
          {translate(isPending ? 'sharing.sending' : 'sharing.submit')}
        </Button>
      </Box>
    </Paper>
  );
}
