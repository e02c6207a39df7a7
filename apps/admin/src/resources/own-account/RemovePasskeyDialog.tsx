import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import type { OwnPasskey } from './own-account-acts.ts';
import { OWN_ACCOUNT } from './own-account-key.ts';
import { PasswordField } from './PasswordField.tsx';

interface PasskeyDialogProps {
  readonly passkey: OwnPasskey;
  readonly onClose: () => void;
}

/** Takes a passkey away for whoever types the password. */
export default function RemovePasskeyDialog({ passkey, onClose }: PasskeyDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const [password, setPassword] = useState('');
  return (
    <ActDialog
      title={translate('passkeys.removeTitle', passkey)}
      confirm={translate('passkeys.removeConfirm')}
      isDangerous
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        void submit(
          () => dataProvider.removeOwnPasskey({ passkeyId: passkey.id, password }),
          (answer) => {
            if (answer.__typename !== 'OwnPasskeyRemoved') return answer;
            void queryClient.invalidateQueries({ queryKey: OWN_ACCOUNT });
            notify(translate('passkeys.removed'), { type: 'success' });
            onClose();
            return undefined;
          },
        );
      }}
      onClose={onClose}
    >
      <Typography>{translate('passkeys.removeText')}</Typography>
      <PasswordField value={password} fault={trouble?.fields['password']} onChange={setPassword} />
    </ActDialog>
  );
}
