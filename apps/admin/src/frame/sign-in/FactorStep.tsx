import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import type { NeededFactor, SignInProgress } from '../../providers/auth-provider.ts';
import { CodeStep } from './CodeStep.tsx';
import { PasskeyStep } from './PasskeyStep.tsx';

interface FactorStepProps {
  readonly needed: NeededFactor;
  readonly onProgress: (progress: SignInProgress) => Promise<unknown>;
  readonly onStartOver: () => void;
}

/** The second step of a sign-in: a passkey or a code, either of them set up here where there is none. */
export function FactorStep({ needed, onProgress, onStartOver }: FactorStepProps) {
  const translate = useTranslate();
  const { passkeyOptions, signInToken, offered } = needed;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 5 }}>
      {passkeyOptions !== null && (
        <>
          <PasskeyStep
            signInToken={signInToken}
            options={passkeyOptions}
            isNew={offered !== null}
            onProgress={onProgress}
          />
          <Box sx={{ pt: 5, borderTop: 1, borderColor: 'divider' }}>
            <Typography variant="h3" component="h2">
              {translate(offered ? 'passkeys.orApp' : 'passkeys.orCode')}
            </Typography>
            {offered && <Typography sx={{ mt: 2 }}>{translate('passkeys.orAppText')}</Typography>}
          </Box>
        </>
      )}
      <CodeStep needed={needed} onProgress={onProgress} />
      <Button color="inherit" onClick={onStartOver}>
        {translate('officers.startOver')}
      </Button>
    </Box>
  );
}
