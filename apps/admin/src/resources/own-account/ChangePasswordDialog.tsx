import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { OWN_ACCOUNT } from './own-account-key.ts';
import { PasswordField } from './PasswordField.tsx';

export default function ChangePasswordDialog({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const [password, setPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const fault = trouble?.fields['newPassword'];
  return (
    <ActDialog
      title={translate('officers.changePassword')}
      confirm={translate('officers.changePassword')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        void submit(
          () => dataProvider.changeOwnPassword({ password, newPassword }),
          (answer) => {
            if (answer.__typename !== 'OwnPasswordChanged') return answer;
            void queryClient.invalidateQueries({ queryKey: OWN_ACCOUNT });
            notify(translate('officers.passwordChanged'), { type: 'success' });
            onClose();
            return undefined;
          },
        );
      }}
      onClose={onClose}
    >
      <PasswordField value={password} fault={trouble?.fields['password']} onChange={setPassword} />
      <TextField
        label={translate('officers.newPassword')}
        type="password"
        autoComplete="new-password"
        required
        value={newPassword}
        error={fault !== undefined}
        helperText={fault ?? translate('officers.newPasswordHint')}
        onChange={(event) => {
          setNewPassword(event.target.value);
        }}
      />
    </ActDialog>
  );
}
