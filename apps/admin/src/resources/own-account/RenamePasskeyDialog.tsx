import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import type { OwnPasskey } from './own-account-acts.ts';
import { OWN_ACCOUNT } from './own-account-key.ts';

interface PasskeyDialogProps {
  readonly passkey: OwnPasskey;
  readonly onClose: () => void;
}

export default function RenamePasskeyDialog({ passkey, onClose }: PasskeyDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const [name, setName] = useState(passkey.name);
  return (
    <ActDialog
      title={translate('passkeys.renameTitle')}
      confirm={translate('passkeys.rename')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        void submit(
          () => dataProvider.renameOwnPasskey({ passkeyId: passkey.id, name }),
          (answer) => {
            if (answer.__typename !== 'OwnPasskeyRenamed') return answer;
            void queryClient.invalidateQueries({ queryKey: OWN_ACCOUNT });
            notify(translate('passkeys.renamed'), { type: 'success' });
            onClose();
            return undefined;
          },
        );
      }}
      onClose={onClose}
    >
      <TextField
        label={translate('passkeys.name')}
        required
        autoFocus
        value={name}
        error={trouble?.fields['name'] !== undefined}
        helperText={trouble?.fields['name'] ?? translate('passkeys.nameHint')}
        onChange={(event) => {
          setName(event.target.value);
        }}
      />
    </ActDialog>
  );
}
