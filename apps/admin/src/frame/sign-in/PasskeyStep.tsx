import KeyIcon from '@mui/icons-material/KeyOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useAuthProvider, useTranslate } from 'ra-core';
import { useState } from 'react';

import { passkeyBrowser, passkeyFailure } from '../../components/passkey-browser.ts';
import { useFailureText } from '../../components/use-failure-text.ts';
import type { OfficerAuthProvider, SignInProgress } from '../../providers/auth-provider.ts';

interface PasskeyStepProps {
  readonly signInToken: string;
  readonly options: string;
  /** Whether the passkey is made here. */
  readonly isNew: boolean;
  readonly onProgress: (progress: SignInProgress) => Promise<unknown>;
}

/** A passkey as the second factor. What the browser cancels may be tried again; what the server refuses starts over. */
export function PasskeyStep({ signInToken, options, isNew, onProgress }: PasskeyStepProps) {
  const translate = useTranslate();
  const failureText = useFailureText();
  const authProvider = useAuthProvider<OfficerAuthProvider>();
  const [isPending, setPending] = useState(false);
  const [isUsedUp, setUsedUp] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  if (!passkeyBrowser.isSupported())
    return <Alert severity="info">{translate('passkeys.unsupported')}</Alert>;

  const prove = async (provider: OfficerAuthProvider) => {
    const credential = await (isNew ? passkeyBrowser.make : passkeyBrowser.ask)(options).catch(
      (error: unknown) => {
        throw passkeyFailure(error, translate);
      },
    );
    setUsedUp(true);
    await onProgress(await provider.completePasskeySignIn({ signInToken, credential }));
  };
  const submit = async () => {
    if (isPending || !authProvider) return;
    setPending(true);
    setTrouble(undefined);
    try {
      await prove(authProvider);
    } catch (error) {
      setTrouble(failureText(error));
      setPending(false);
    }
  };
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
      {trouble && <Alert severity="error">{trouble}</Alert>}
      {isNew && (
        <div>
          <Typography variant="h3" component="h2">
            {translate('passkeys.makeTitle')}
          </Typography>
          <Typography sx={{ mt: 2 }}>{translate('passkeys.makeText')}</Typography>
        </div>
      )}
      <Button
        variant="contained"
        size="large"
        autoFocus
        startIcon={<KeyIcon />}
        disabled={isUsedUp && !isPending}
        aria-disabled={isPending}
        onClick={() => {
          void submit();
        }}
      >
        {translate(isPending ? 'passkeys.waiting' : isNew ? 'passkeys.make' : 'passkeys.use')}
      </Button>
    </Box>
  );
}
