import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDataProvider, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { OwnLockReason, SendAssistedUnlockCodeInput } from '../../generated/graphql.ts';
import type { AccountLocks, BackOfficeProvider } from '../../providers/data-provider.ts';

const REASONS: readonly OwnLockReason[] = ['PHONE_LOST', 'NOT_ME', 'PRECAUTION'];

export interface HolderStepProps {
  readonly holder: SendAssistedUnlockCodeInput;
  readonly onDone: (after: AccountLocks) => void;
}

/** The reason, and a last word before everything of the holder ends. */
export function LockForHolderStep({ holder, onDone }: HolderStepProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const [reason, setReason] = useState<OwnLockReason>('PHONE_LOST');
  const [isAsked, setAsked] = useState(false);
  const lock = () => {
    void submit(
      () => dataProvider.lockAccountForHolder({ ...holder, reason }),
      (answer) => {
        if (answer.__typename !== 'AccountLockedForHolder') return answer;
        onDone(answer.locks);
        return undefined;
      },
    );
  };
  return (
    <>
      <TextField
        select
        label={translate('accountLocks.why')}
        value={reason}
        onChange={(event) => {
          setReason(event.target.value as OwnLockReason);
        }}
        sx={{ width: '100%', maxWidth: 480 }}
      >
        {REASONS.map((why) => (
          <MenuItem key={why} value={why}>
            {translate(`accountLocks.reason.${why}`)}
          </MenuItem>
        ))}
      </TextField>
      <Button
        variant="contained"
        color="error"
        onClick={() => {
          setAsked(true);
        }}
        sx={{ alignSelf: 'flex-start' }}
      >
        {translate('accountLocks.lockNow')}
      </Button>
      {isAsked && (
        <ActDialog
          title={translate('accountLocks.lockTitle')}
          confirm={translate('accountLocks.lockNow')}
          isDangerous
          isPending={isPending}
          trouble={trouble}
          onConfirm={lock}
          onClose={() => {
            setAsked(false);
          }}
        >
          <Typography>{translate('accountLocks.lockText')}</Typography>
        </ActDialog>
      )}
    </>
  );
}
