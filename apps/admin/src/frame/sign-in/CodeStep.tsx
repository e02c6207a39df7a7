import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useAuthProvider, useTranslate } from 'ra-core';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';

import { OfferedFactor } from '../../components/OfferedFactor.tsx';
import { useFailureText } from '../../components/use-failure-text.ts';
import type { NeededFactor, OfficerAuthProvider, SignInProgress } from '../../providers/auth-provider.ts';

interface CodeStepProps {
  readonly needed: NeededFactor;
  readonly onProgress: (progress: SignInProgress) => Promise<unknown>;
}

/** A code as the second factor, of an app that is set up here where there is none. */
export function CodeStep({ needed, onProgress }: CodeStepProps) {
  const { signInToken, offered, hasApp, passkeyOptions } = needed;
  const translate = useTranslate();
  const failureText = useFailureText();
  const authProvider = useAuthProvider<OfficerAuthProvider>();
  const [isPending, setPending] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const codeRef = useRef<HTMLInputElement>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = codeRef.current?.value.trim() ?? '';
    setMissing(code === '');
    if (code === '' || isPending || !authProvider) {
      codeRef.current?.focus();
      return;
    }
    setPending(true);
    setRefusal(undefined);
    try {
      await onProgress(await authProvider.completeSignIn({ signInToken, code }));
    } catch (error) {
      setRefusal(failureText(error));
      setPending(false);
      codeRef.current?.select();
    }
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        void submit(event);
      }}
      sx={{ display: 'flex', flexDirection: 'column', gap: 5 }}
    >
      {refusal && <Alert severity="error">{refusal}</Alert>}
      {offered && <OfferedFactor {...offered} />}
      <TextField
        name="code"
        label={translate(offered ? 'officers.firstCode' : hasApp ? 'officers.code' : 'passkeys.recoveryCode')}
        autoComplete="one-time-code"
        autoFocus={passkeyOptions === null}
        inputRef={codeRef}
        error={isMissing}
        helperText={isMissing ? translate('officers.codeMissing') : undefined}
        slotProps={{ htmlInput: { autoCapitalize: 'characters', spellCheck: false } }}
      />
      <Button
        type="submit"
        variant={passkeyOptions === null ? 'contained' : 'outlined'}
        size="large"
        aria-disabled={isPending}
      >
        {translate(isPending ? 'signIn.submitting' : 'officers.confirm')}
      </Button>
    </Box>
  );
}
