import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { FactorPanel } from './FactorPanel.tsx';
import { OWN_ACCOUNT } from './own-account-key.ts';
import { PasskeysPanel } from './PasskeysPanel.tsx';
import { PasswordPanel } from './PasswordPanel.tsx';
import { ProviderIdentityPanel } from './ProviderIdentityPanel.tsx';
import { SessionsPanel } from './SessionsPanel.tsx';

/** Tài khoản của tôi: by what an officer signs in, and where. */
export default function OwnAccountPage() {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data, error, refetch } = useQuery({
    queryKey: OWN_ACCOUNT,
    queryFn: () => dataProvider.getOwnAccount(),
  });
  const title = translate('officers.myAccount');
  useDocumentTitle(title);
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 880, display: 'flex', flexDirection: 'column', gap: 4 }}>
      <Typography variant="h1">{title}</Typography>
      {data ? (
        <>
          <FactorPanel means={data.ownSignInMeans} />
          <PasskeysPanel means={data.ownSignInMeans} />
          <PasswordPanel />
          <ProviderIdentityPanel means={data.ownSignInMeans} />
          <SessionsPanel sessions={data.ownSessions} />
        </>
      ) : error ? (
        <FailurePanel
          title={translate('officers.failedTitle')}
          error={error}
          onRetry={() => {
            void refetch();
          }}
        />
      ) : (
        <Box role="status" aria-label={translate('officers.loading')}>
          <Skeleton variant="rounded" height={320} />
        </Box>
      )}
    </Box>
  );
}
