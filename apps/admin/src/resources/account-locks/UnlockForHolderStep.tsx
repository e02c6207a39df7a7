import { formatDateTime } from '@dinhdanh/domain/formats';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ReadOutCodeForm } from '../../components/ReadOutCodeForm.tsx';
import { TroubleAlert } from '../../components/TroubleAlert.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { SentUnlockCodeFragment } from '../../generated/graphql.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import type { HolderStepProps } from './LockForHolderStep.tsx';

/** A code to the registered phone, which the holder reads out. */
export function UnlockForHolderStep({ holder, onDone }: HolderStepProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const [sent, setSent] = useState<SentUnlockCodeFragment>();

  const send = () => {
    void submit(
      () =>
        sent
          ? dataProvider.resendAssistedUnlockCode(sent.flowId)
          : dataProvider.sendAssistedUnlockCode(holder),
      (answer) => {
        if (answer.__typename !== 'AssistedUnlockCodeSent') return answer;
        if (sent) notify(translate('readOutCode.resent'), { type: 'success' });
        setSent(answer);
        return undefined;
      },
    );
  };
  const unlock = (flowId: string, code: string) => {
    void submit(
      () => dataProvider.unlockAccountForHolder({ ...holder, flowId, code }),
      (answer) => {
        if (answer.__typename !== 'AccountUnlockedForHolder') return answer;
        onDone(answer.locks);
        return undefined;
      },
    );
  };
  if (!sent)
    return (
      <>
        <Alert severity="info">{translate('accountLocks.codeLead')}</Alert>
        <TroubleAlert trouble={trouble} />
        <Button variant="contained" aria-disabled={isPending} onClick={send} sx={{ alignSelf: 'flex-start' }}>
          {translate('accountLocks.send')}
        </Button>
      </>
    );
  return (
    <ReadOutCodeForm
      key={sent.flowId}
      told={translate('accountLocks.codeSent', {
        lastThree: sent.phoneLastThree,
        until: formatDateTime(new Date(sent.otpExpiresAt)),
      })}
      confirm={translate('accountLocks.unlockNow')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={(code) => {
        unlock(sent.flowId, code);
      }}
      onResend={send}
    />
  );
}
