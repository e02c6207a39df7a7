import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import VisibilityOffIcon from '@mui/icons-material/VisibilityOffOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useLogin, useTranslate } from 'ra-core';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { useLocation } from 'react-router-dom';

import { useDocumentTitle } from '../components/use-document-title.ts';
import { useFailureText } from '../components/use-failure-text.ts';
import { LanguageButton } from './LanguageButton.tsx';
import { ThemeButton } from './ThemeButton.tsx';

export function SignInPage() {
  const translate = useTranslate();
  const failureText = useFailureText();
  const login = useLogin();
  const cameFromElsewhere = Boolean(
    (useLocation().state as { nextPathname?: string } | null)?.nextPathname?.slice(1),
  );
  const [isPending, setPending] = useState(false);
  const [isPasswordShown, setPasswordShown] = useState(false);
  const [missing, setMissing] = useState<{ username: boolean; password: boolean }>({
    username: false,
    password: false,
  });
  const [refusal, setRefusal] = useState<string>();
  const usernameRef = useRef<HTMLInputElement>(null);
  const passwordRef = useRef<HTMLInputElement>(null);
  useDocumentTitle(translate('signIn.title'));

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const username = usernameRef.current?.value.trim() ?? '';
    const password = passwordRef.current?.value ?? '';
    setMissing({ username: username === '', password: password === '' });
    if (username === '' || password === '') {
      (username === '' ? usernameRef : passwordRef).current?.focus();
      return;
    }
    if (isPending) return;
    setPending(true);
    setRefusal(undefined);
    try {
      await login({ username, password });
    } catch (error) {
      setRefusal(failureText(error));
      setPending(false);
      passwordRef.current?.select();
    }
  };

  const togglePasswordLabel = translate(isPasswordShown ? 'signIn.hidePassword' : 'signIn.showPassword');
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column', bgcolor: 'background.default' }}>
      <Box
        component="header"
        sx={{ display: 'flex', justifyContent: 'flex-end', alignItems: 'center', p: 2 }}
      >
        <LanguageButton />
        <ThemeButton />
      </Box>
      <Box
        component="main"
        sx={{ flex: 1, display: 'flex', justifyContent: 'center', px: 4, pt: { xs: 4, sm: 16 }, pb: 8 }}
      >
        <Box sx={{ width: '100%', maxWidth: 384 }}>
          <Typography
            sx={{ fontWeight: 700, fontSize: '1.25rem', lineHeight: '28px', color: 'primary.main' }}
          >
            {translate('product.name')}
          </Typography>
          <Typography color="textSecondary" sx={{ mb: 6 }}>
            {translate('product.tagline')}
          </Typography>
          <Paper variant="outlined" sx={{ p: { xs: 4, sm: 6 } }}>
            <Typography variant="h1" sx={{ mb: 1 }}>
              {translate('signIn.title')}
            </Typography>
            <Typography color="textSecondary" sx={{ mb: 5 }}>
              {translate('signIn.lead')}
            </Typography>
            {cameFromElsewhere && !refusal && (
              <Alert severity="info" role="status" sx={{ mb: 5 }}>
                {translate('ra.auth.auth_check_error')}
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
                autoComplete="username"
                autoFocus
                inputRef={usernameRef}
                error={missing.username}
                helperText={missing.username ? translate('signIn.usernameMissing') : undefined}
                slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }}
              />
              <TextField
                name="password"
                label={translate('signIn.password')}
                type={isPasswordShown ? 'text' : 'password'}
                autoComplete="current-password"
                inputRef={passwordRef}
                error={missing.password}
                helperText={missing.password ? translate('signIn.passwordMissing') : undefined}
                slotProps={{
                  input: {
                    endAdornment: (
                      <InputAdornment position="end">
                        <IconButton
                          size="small"
                          edge="end"
                          aria-label={togglePasswordLabel}
                          title={togglePasswordLabel}
                          onClick={() => {
                            setPasswordShown((shown) => !shown);
                          }}
                        >
                          {isPasswordShown ? (
                            <VisibilityOffIcon fontSize="small" />
                          ) : (
                            <VisibilityIcon fontSize="small" />
                          )}
                        </IconButton>
                      </InputAdornment>
                    ),
                  },
                }}
              />
              <Button type="submit" variant="contained" size="large" aria-disabled={isPending}>
                {translate(isPending ? 'signIn.submitting' : 'signIn.submit')}
              </Button>
            </Box>
          </Paper>
        </Box>
      </Box>
    </Box>
  );
}
