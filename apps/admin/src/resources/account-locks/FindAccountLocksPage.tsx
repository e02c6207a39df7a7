import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDataProvider, useRequireAccess, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { TroubleAlert } from '../../components/TroubleAlert.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';

const FIELDS = [
  { name: 'number', longest: 40 },
  { name: 'purpose', longest: 300 },
] as const;

/** Tra cứu khóa tài khoản: by the whole number, for a purpose that is kept. */
export default function FindAccountLocksPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { isPending: isAsking } = useRequireAccess({ resource: 'account-locks', action: 'show' });
  const { submit, isPending, trouble } = useSubmission();
  const [typed, setTyped] = useState({ number: '', purpose: '' });
  useDocumentTitle(translate('accountLocks.rail'));
  if (isAsking) return <LinearProgress aria-label={translate('ra.page.loading')} />;

  const find = () => {
    void submit(
      () => dataProvider.findAccountLocks(typed),
      (answer) => {
        if (answer.__typename !== 'AccountLocksFound') return answer;
        void navigate(`/account-locks/${answer.accountId}`);
        return undefined;
      },
    );
  };
  const wrongFields = Object.keys(trouble?.fields ?? {}).length > 0;
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 760, display: 'flex', flexDirection: 'column', gap: 4 }}>
      <Typography variant="h1">{translate('accountLocks.rail')}</Typography>
      <Paper
        variant="outlined"
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          find();
        }}
        sx={{ p: { xs: 3, sm: 4 }, display: 'flex', flexDirection: 'column', gap: 4 }}
      >
        <Typography>{translate('accountLocks.findLead')}</Typography>
        {FIELDS.map(({ name, longest }) => (
          <TextField
            key={name}
            id={`account-locks-${name}`}
            label={translate(`accountLocks.${name}`)}
            required
            autoFocus={name === 'number'}
            value={typed[name]}
            error={Boolean(trouble?.fields[name])}
            helperText={trouble?.fields[name] ?? translate(`accountLocks.${name}Hint`)}
            onChange={(event) => {
              setTyped((before) => ({ ...before, [name]: event.target.value }));
            }}
            slotProps={{ htmlInput: { autoComplete: 'off', maxLength: longest } }}
          />
        ))}
        {!wrongFields && <TroubleAlert trouble={trouble} />}
        <Box>
          <Button type="submit" variant="contained" aria-disabled={isPending}>
            {translate(isPending ? 'decision.sending' : 'accountLocks.find')}
          </Button>
        </Box>
      </Paper>
    </Box>
  );
}
