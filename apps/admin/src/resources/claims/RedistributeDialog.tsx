import LinearProgress from '@mui/material/LinearProgress';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { FailurePanel } from '../../components/FailurePanel.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import type { ClaimHolder } from './claim-acts.ts';

interface RedistributeDialogProps {
  readonly holder: ClaimHolder;
  readonly onClose: () => void;
}

/** Phân lại hồ sơ: to a colleague, or to the queue. */
export default function RedistributeDialog({ holder, onClose }: RedistributeDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const [heir, setHeir] = useState('');
  const { data, error, refetch } = useQuery({
    queryKey: ['claims', 'heirs'],
    queryFn: () => dataProvider.getClaimHeirs(),
  });
  return (
    <ActDialog
      title={translate('claims.redistributeTitle', { name: holder.displayName })}
      confirm={translate('claims.redistribute')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        void submit(
          () =>
            dataProvider.redistributeClaims({ username: holder.username, heir: heir === '' ? null : heir }),
          (answer) => {
            if (answer.__typename !== 'ClaimsRedistributed') return answer;
            void queryClient.invalidateQueries({ queryKey: ['claims'] });
            const { handedOver, returned } = answer;
            notify(translate('claims.done', { handedOver, returned }), { type: 'success' });
            onClose();
            return undefined;
          },
        );
      }}
      onClose={onClose}
    >
      <Typography>{translate('claims.redistributeText')}</Typography>
      {data ? (
        <TextField
          select
          label={translate('claims.to')}
          value={heir}
          slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
          onChange={({ target }) => {
            setHeir(target.value);
          }}
        >
          <MenuItem value="">{translate('claims.toQueue')}</MenuItem>
          {data
            .filter(({ username }) => username !== holder.username)
            .map(({ username, displayName }) => (
              <MenuItem key={username} value={username}>
                {displayName} ({username})
              </MenuItem>
            ))}
        </TextField>
      ) : error ? (
        <FailurePanel
          title={translate('claims.heirsFailed')}
          error={error}
          onRetry={() => {
            void refetch();
          }}
        />
      ) : (
        <LinearProgress aria-label={translate('claims.loading')} />
      )}
    </ActDialog>
  );
}
