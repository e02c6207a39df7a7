import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { OfferedFactor } from '../../components/OfferedFactor.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { OfferedFactor as Offered } from '../../providers/auth-provider.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { OWN_ACCOUNT } from './own-account-key.ts';
import { PasswordField } from './PasswordField.tsx';
import { RecoveryCodesDialog } from './RecoveryCodesDialog.tsx';

interface ChangeFactorDialogProps {
  readonly isFirst: boolean;
  readonly onClose: () => void;
}

interface Started {
  readonly enrolmentToken: string;
  readonly offered: Offered;
}

/** Sets an app up: the password, then the QR code and a first code, then the recovery codes. */
export default function ChangeFactorDialog({ isFirst, onClose }: ChangeFactorDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const [password, setPassword] = useState('');
  const [started, setStarted] = useState<Started>();
  const [code, setCode] = useState('');
  const [codes, setCodes] = useState<readonly string[]>();

  const start = () =>
    submit(
      () => dataProvider.startOwnFactor(password),
      (answer) => {
        if (answer.__typename !== 'OwnFactorOffered') return answer;
        setStarted(answer);
        return undefined;
      },
    );
  const finish = ({ enrolmentToken }: Started) =>
    submit(
      () => dataProvider.confirmOwnFactor({ enrolmentToken, code }),
      (answer) => {
        if (answer.__typename !== 'RecoveryCodesGiven') return answer;
        void queryClient.invalidateQueries({ queryKey: OWN_ACCOUNT });
        notify(translate('officers.factorChanged'), { type: 'success' });
        setCodes(answer.recoveryCodes);
        return undefined;
      },
    );
  if (codes) return <RecoveryCodesDialog codes={codes} onClose={onClose} />;
  return (
    <ActDialog
      title={translate(isFirst ? 'officers.setUpFactor' : 'officers.changeFactor')}
      confirm={translate(started ? 'officers.confirm' : 'officers.next')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        void (started ? finish(started) : start());
      }}
      onClose={onClose}
    >
      {started ? (
        <>
          <Typography>{translate('officers.setUpLead')}</Typography>
          <OfferedFactor {...started.offered} />
          <TextField
            label={translate('officers.firstCode')}
            autoComplete="one-time-code"
            required
            value={code}
            onChange={(event) => {
              setCode(event.target.value);
            }}
          />
        </>
      ) : (
        <>
          <Typography>
            {translate(isFirst ? 'officers.setUpFactorText' : 'officers.changeFactorText')}
          </Typography>
          <PasswordField value={password} fault={trouble?.fields['password']} onChange={setPassword} />
        </>
      )}
    </ActDialog>
  );
}
