import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { passkeyBrowser, passkeyFailure } from '../../components/passkey-browser.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { OWN_ACCOUNT } from './own-account-key.ts';
import { PasswordField } from './PasswordField.tsx';
import { RecoveryCodesDialog } from './RecoveryCodesDialog.tsx';

/** The password and a name, then the browser makes the passkey; with the first factor come the recovery codes. */
export default function AddPasskeyDialog({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [codes, setCodes] = useState<readonly string[]>();
  if (codes) return <RecoveryCodesDialog codes={codes} onClose={onClose} />;

  const add = async () => {
    const started = await dataProvider.startOwnPasskey(password);
    if (started.__typename !== 'OwnPasskeyOffered') return started;
    const credential = await passkeyBrowser.make(started.passkeyOptions).catch((error: unknown) => {
      throw passkeyFailure(error, translate);
    });
    return dataProvider.addOwnPasskey({ enrolmentToken: started.enrolmentToken, credential, name });
  };
  return (
    <ActDialog
      title={translate('passkeys.add')}
      confirm={translate(isPending ? 'passkeys.waiting' : 'passkeys.make')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        void submit(add, (answer) => {
          if (answer.__typename !== 'OwnPasskeyAdded') return answer;
          void queryClient.invalidateQueries({ queryKey: OWN_ACCOUNT });
          notify(translate('passkeys.added'), { type: 'success' });
          if (answer.recoveryCodes) setCodes(answer.recoveryCodes);
          else onClose();
          return undefined;
        });
      }}
      onClose={onClose}
    >
      <Typography>{translate('passkeys.addText')}</Typography>
      <PasswordField value={password} fault={trouble?.fields['password']} onChange={setPassword} />
      <TextField
        label={translate('passkeys.name')}
        required
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
