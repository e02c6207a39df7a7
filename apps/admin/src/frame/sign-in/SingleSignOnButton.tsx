import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import { useAuthProvider, useTranslate } from 'ra-core';
import { useState } from 'react';

import { useFailureText } from '../../components/use-failure-text.ts';
import { useSignInPolicy } from '../../components/use-sign-in-policy.ts';
import type { OfficerAuthProvider } from '../../providers/auth-provider.ts';
import { pageLeaver } from './leave-page.ts';

/** The way to the identity provider of the house, where there is one. */
export function SingleSignOnButton() {
  const translate = useTranslate();
  const failureText = useFailureText();
  const authProvider = useAuthProvider<OfficerAuthProvider>();
  const [isPending, setPending] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  if (!useSignInPolicy()?.hasSingleSignOn) return null;

  const leave = async () => {
    if (isPending || !authProvider) return;
    setPending(true);
    setTrouble(undefined);
    try {
      pageLeaver.leaveFor(await authProvider.startSingleSignOn());
    } catch (error) {
      setTrouble(failureText(error));
      setPending(false);
    }
  };
  return (
    <>
      <Divider sx={{ my: 5 }}>{translate('singleSignOn.or')}</Divider>
      {trouble && (
        <Alert severity="error" sx={{ mb: 5 }}>
          {trouble}
        </Alert>
      )}
      <Button
        variant="outlined"
        size="large"
        fullWidth
        aria-disabled={isPending}
        onClick={() => {
          void leave();
        }}
      >
        {translate(isPending ? 'singleSignOn.leaving' : 'singleSignOn.start')}
      </Button>
    </>
  );
}
