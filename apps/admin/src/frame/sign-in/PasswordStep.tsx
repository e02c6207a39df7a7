import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useAuthProvider, useTranslate } from 'ra-core';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';

import { useFailureText } from '../../components/use-failure-text.ts';
import type { OfficerAuthProvider, SignInProgress } from '../../providers/auth-provider.ts';
import { PasswordInput } from './PasswordInput.tsx';

interface PasswordStepProps {
  /** Whoever has just chosen a password. */
  readonly username: string | undefined;
  /** Why one stands here; gives way to a refusal. */
  readonly notice: string | undefined;
  readonly onProgress: (progress: SignInProgress) => Promise<unknown>;
}

/** The first step of a sign-in: name and password. */
export function PasswordStep({ username: known = '', notice, onProgress }: PasswordStepProps) {
  const translate = useTranslate();
  const failureText = useFailureText();
  const authProvider = useAuthProvider<OfficerAuthProvider>();
  const [isPending, setPending] = useState(false);
  const [missing, setMissing] = useState({ username: false, password: false });
  const [refusal, setRefusal] = useState<string>();
  const usernameRef = useRef<HTMLInputElement>(null);
  const passwordRef = useRef<HTMLInputElement>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const username = usernameRef.current?.value.trim() ?? '';
    const password = passwordRef.current?.value ?? '';
    setMissing({ username: username === '', password: password === '' });
    if (username === '' || password === '') {
      (username === '' ? usernameRef : passwordRef).current?.focus();
      return;
    }
    if (isPending || !authProvider) return;
    setPending(true);
    setRefusal(undefined);
    try {
      await onProgress(await authProvider.startSignIn({ username, password }));
    } catch (error) {
      setRefusal(failureText(error));
      setPending(false);
      passwordRef.current?.select();
    }
  };
  return (
    <>
      {notice && !refusal && (
        <Alert severity="info" role="status" sx={{ mb: 5 }}>
          {notice}
        </Alert>
      )}
      {refusal && (
        <Alert severity="error" sx={{ mb: 5 }}>
          {refusal}
        </Alert>
      )}
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          void submit(event);
        }}
        sx={{ display: 'flex', flexDirection: 'column', gap: 5 }}
      >
        <TextField
          name="username"
          label={translate('signIn.username')}
          defaultValue={known}
          autoComplete="username"
          autoFocus
          inputRef={usernameRef}
          error={missing.username}
          helperText={missing.username ? translate('signIn.usernameMissing') : undefined}
          slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }}
        />
        <PasswordInput
          label={translate('signIn.password')}
          autoComplete="current-password"
          inputRef={passwordRef}
          fault={missing.password ? translate('signIn.passwordMissing') : undefined}
        />
        <Button type="submit" variant="contained" size="large" aria-disabled={isPending}>
          {translate(isPending ? 'signIn.submitting' : 'signIn.submit')}
        </Button>
      </Box>
    </>
  );
}
