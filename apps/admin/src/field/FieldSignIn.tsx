import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { useFailureText } from '../components/use-failure-text.ts';
import { useField } from './field-context.ts';
import type { Member } from './field-list.ts';
import { isUnsettled } from './outbox.ts';

/** Into the field without leaving it: what is on the phone stays on the screen around this form. */
export function FieldSignIn({ member }: { readonly member: Member | null }) {
  const translate = useTranslate();
  const failureText = useFailureText();
  const { session, state } = useField();
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const unsettled = state.outbox.filter(isUnsettled).length;

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isPending) return;
    const typed = new FormData(event.currentTarget);
    setPending(true);
    setRefusal(undefined);
    try {
      await session.signIn(String(typed.get('username') ?? '').trim(), String(typed.get('password') ?? ''));
    } catch (error) {
      setRefusal(failureText(error));
    } finally {
      setPending(false);
    }
  };
  return (
    <Paper
      component="form"
      variant="outlined"
      onSubmit={submit}
      sx={{ p: 4, display: 'flex', flexDirection: 'column', gap: 4 }}
    >
      <div>
        <Typography variant="h2" sx={{ fontSize: '1.125rem' }}>
          {translate(member ? 'doorToDoor.signIn.againTitle' : 'doorToDoor.signIn.title')}
        </Typography>
        {member && (
          <Typography sx={{ fontSize: '1rem' }}>
            {translate(unsettled > 0 ? 'doorToDoor.signIn.again' : 'doorToDoor.signIn.againNothing', {
              smart_count: unsettled,
            })}
          </Typography>
        )}
      </div>
      {!state.isOnline && <Alert severity="warning">{translate('doorToDoor.signIn.needsNetwork')}</Alert>}
      {refusal && <Alert severity="error">{refusal}</Alert>}
      <TextField
        name="username"
        label={translate('signIn.username')}
        defaultValue={member?.username ?? ''}
        autoComplete="username"
        required
        size="medium"
        slotProps={{
          inputLabel: { required: false },
          htmlInput: { autoCapitalize: 'none', spellCheck: false },
        }}
      />
      <TextField
        name="password"
        label={translate('signIn.password')}
        type="password"
        autoComplete="current-password"
        required
        size="medium"
        slotProps={{ inputLabel: { required: false } }}
      />
      <Box>
        <Button
          type="submit"
          variant="contained"
          size="large"
          fullWidth
          aria-disabled={isPending}
          sx={{ minHeight: 52 }}
        >
          {translate(isPending ? 'signIn.submitting' : 'signIn.submit')}
        </Button>
      </Box>
    </Paper>
  );
}
