import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { OWN_ACCOUNT } from './own-account-key.ts';
import { PasswordField } from './PasswordField.tsx';
import { RecoveryCodesDialog } from './RecoveryCodesDialog.tsx';

/** New recovery codes for whoever types the password. */
export default function RenewCodesDialog({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const [password, setPassword] = useState('');
  const [codes, setCodes] = useState<readonly string[]>();
  if (codes) return <RecoveryCodesDialog codes={codes} onClose={onClose} />;
  return (
    <ActDialog
      title={translate('officers.renewCodes')}
      confirm={translate('officers.renewCodes')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        void submit(
          () => dataProvider.renewRecoveryCodes(password),
          (answer) => {
            if (answer.__typename !== 'RecoveryCodesGiven') return answer;
            void queryClient.invalidateQueries({ queryKey: OWN_ACCOUNT });
            notify(translate('officers.codesRenewed'), { type: 'success' });
            setCodes(answer.recoveryCodes);
            return undefined;
          },
        );
      }}
      onClose={onClose}
    >
      <Typography>{translate('officers.renewCodesText')}</Typography>
      <PasswordField value={password} fault={trouble?.fields['password']} onChange={setPassword} />
    </ActDialog>
  );
}
