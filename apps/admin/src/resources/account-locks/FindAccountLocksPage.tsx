import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDataProvider, useRequireAccess, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { AccessPurposeFields } from '../../components/AccessPurposeFields.tsx';
import { TroubleAlert } from '../../components/TroubleAlert.tsx';
import { useAccessPurpose } from '../../components/use-access-purpose.ts';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';

const LONGEST_NUMBER = 40;

/** Tra cứu khóa tài khoản: by the whole number, for a purpose that is kept. */
export default function FindAccountLocksPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { isPending: isAsking } = useRequireAccess({ resource: 'account-locks', action: 'show' });
  const { submit, isPending, trouble } = useSubmission();
  const [number, setNumber] = useState('');
  const { form, check } = useAccessPurpose();
  useDocumentTitle(translate('accountLocks.rail'));
  if (isAsking) return <LinearProgress aria-label={translate('ra.page.loading')} />;

  const find = () => {
    const purpose = check();
    if (!purpose) return;
    void submit(
      () => dataProvider.findAccountLocks({ number, purpose }),
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
        <TextField
          id="account-locks-number"
          label={translate('accountLocks.number')}
          required
          autoFocus
          value={number}
          error={Boolean(trouble?.fields['number'])}
          helperText={trouble?.fields['number'] ?? translate('accountLocks.numberHint')}
          onChange={({ target: { value } }) => {
            setNumber(value);
          }}
          slotProps={{ htmlInput: { autoComplete: 'off', maxLength: LONGEST_NUMBER } }}
        />
        <AccessPurposeFields form={form} hasCase isFirst={false} trouble={trouble?.fields} />
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
