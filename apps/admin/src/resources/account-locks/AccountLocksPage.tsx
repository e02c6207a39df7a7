import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useRequireAccess, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useParams } from 'react-router-dom';

import { Details } from '../../components/Details.tsx';
import { FailurePanel } from '../../components/FailurePanel.tsx';
import { Panel } from '../../components/Panel.tsx';
import { PurposeGate } from '../../components/PurposeGate.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { HolderLockAction } from '../../generated/graphql.ts';
import type { AccountLocks, BackOfficeProvider } from '../../providers/data-provider.ts';
import { hasFailureCode } from '../../providers/request-failure.ts';
import { ActForHolderPanel } from './ActForHolderPanel.tsx';
import { GroundHistory } from './GroundHistory.tsx';
import { LockedState } from './LockedState.tsx';

/** "Vì sao tài khoản này đang bị khóa, và điều gì sẽ mở khóa?" */
export default function AccountLocksPage() {
  const translate = useTranslate();
  const { accountId = '' } = useParams();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const queryClient = useQueryClient();
  useRequireAccess({ resource: 'account-locks', action: 'show' });
  useDocumentTitle(translate('accountLocks.title'));
  const { data, error, refetch } = useQuery({
    queryKey: ['account-locks', accountId],
    queryFn: () => dataProvider.getAccountLocks(accountId),
  });
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 1100, display: 'flex', flexDirection: 'column', gap: 4 }}>
      <Typography variant="h1">{translate('accountLocks.title')}</Typography>
      {data ? (
        <Picture locks={data} />
      ) : hasFailureCode(error, 'PURPOSE_REQUIRED') ? (
        <PurposeGate
          open={(purpose) => dataProvider.getAccountLocks(accountId, purpose)}
          onOpened={(locks) => {
            queryClient.setQueryData(['account-locks', accountId], locks);
          }}
        />
      ) : error ? (
        <FailurePanel
          title={translate('accountLocks.failedTitle')}
          error={error}
          onRetry={() => {
            void refetch();
          }}
        />
      ) : (
        <LinearProgress aria-label={translate('accountLocks.loading')} />
      )}
    </Box>
  );
}

function Picture({ locks }: { readonly locks: AccountLocks }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [action, setAction] = useState<HolderLockAction>();
  const { accountId, accountLevel, subjectType, allowedActions } = locks;
  const done = (after: AccountLocks) => {
    queryClient.setQueryData(['account-locks', accountId], after);
    const outcome =
      action === 'LOCK_FOR_HOLDER' ? 'locked' : after.accountState === 'LOCKED' ? 'stillLocked' : 'unlocked';
    notify(translate(`accountLocks.${outcome}Notice`), {
      type: outcome === 'stillLocked' ? 'warning' : 'success',
    });
    setAction(undefined);
  };
  return (
    <>
      <LockedState locks={locks} />
      {allowedActions.length > 0 &&
        (action ? (
          <ActForHolderPanel
            key={action}
            locks={locks}
            action={action}
            onDone={done}
            onClose={() => {
              setAction(undefined);
            }}
          />
        ) : (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
            {allowedActions.map((allowed) => (
              <Button
                key={allowed}
                variant="outlined"
                onClick={() => {
                  setAction(allowed);
                }}
              >
                {translate(`accountLocks.action.${allowed}`)}
              </Button>
            ))}
          </Box>
        ))}
      <Panel title={translate('accountLocks.accountTitle')}>
        <Details
          isWide
          details={[
            { label: translate('accountLocks.subject'), value: locks.subjectName },
            { label: translate('accountLocks.numberMasked'), value: locks.subjectNumberMasked },
            {
              label: translate('accountLocks.account'),
              value: [
                translate(`accountLocks.subjectType.${subjectType}`),
                ...(accountLevel ? [translate(`level.${accountLevel}`)] : []),
              ].join(' · '),
            },
            { label: translate('accountLocks.unit'), value: locks.unit.name },
          ]}
        />
      </Panel>
      <Panel title={translate('accountLocks.historyTitle')}>
        <GroundHistory grounds={locks.grounds.filter(({ endedAt }) => endedAt)} />
      </Panel>
    </>
  );
}
