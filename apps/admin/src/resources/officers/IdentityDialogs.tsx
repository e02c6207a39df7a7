import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDataProvider, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { SignatureField } from '../../components/SignatureField.tsx';
import { useSignature } from '../../components/use-signature.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import type { OpenedOfficer } from './officer-acts.ts';
import { useActDone } from './use-act-done.ts';

interface DialogProps {
  readonly officer: OpenedOfficer;
  readonly onClose: () => void;
}

/** Nối tài khoản đơn vị, signed with the administrator's own password. */
export function LinkIdentityDialog({ officer, onClose }: DialogProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const signature = useSignature();
  const done = useActDone(onClose);
  const [subject, setSubject] = useState('');
  const [isChecked, setChecked] = useState(false);
  const isMissing = isChecked && subject.trim() === '';
  return (
    <ActDialog
      title={translate('officerAdmin.identityLinkTitle', { name: officer.displayName })}
      confirm={translate('officerAdmin.identityLink')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        setChecked(true);
        if (!signature.check() || subject.trim() === '') return;
        const { password } = signature;
        void submit(
          () => dataProvider.linkOfficerIdentity({ officerId: officer.id, subject, password }),
          (answer) => {
            if (answer.__typename !== 'OfficerIdentityLinked') return answer;
            done('identityLinked');
            return undefined;
          },
        );
      }}
      onClose={onClose}
    >
      <Typography>{translate('officerAdmin.identityLinkText')}</Typography>
      <TextField
        label={translate('singleSignOn.subject')}
        required
        autoFocus
        value={subject}
        error={isMissing || trouble?.fields['subject'] !== undefined}
        helperText={
          isMissing
            ? translate('officerAdmin.identityMissing')
            : (trouble?.fields['subject'] ?? translate('officerAdmin.identityHint'))
        }
        slotProps={{ htmlInput: { autoCapitalize: 'none', autoComplete: 'off', spellCheck: false } }}
        onChange={(event) => {
          setSubject(event.target.value);
        }}
      />
      <SignatureField
        value={signature.field.value}
        fault={signature.field.obstacle ?? trouble?.fields['password']}
        onChange={signature.field.onChange}
      />
    </ActDialog>
  );
}

/** Gỡ tài khoản đơn vị, signed in the same way. */
export function UnlinkIdentityDialog({ officer, onClose }: DialogProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const signature = useSignature();
  const done = useActDone(onClose);
  return (
    <ActDialog
      title={translate('officerAdmin.identityUnlinkTitle', { name: officer.displayName })}
      confirm={translate('officerAdmin.identityUnlink')}
      isDangerous
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        if (!signature.check()) return;
        const { password } = signature;
        void submit(
          () => dataProvider.unlinkOfficerIdentity({ officerId: officer.id, password }),
          (answer) => {
            if (answer.__typename !== 'OfficerIdentityUnlinked') return answer;
            done('identityUnlinked');
            return undefined;
          },
        );
      }}
      onClose={onClose}
    >
      <Typography>{translate('officerAdmin.identityUnlinkText')}</Typography>
      <SignatureField
        isFirst
        value={signature.field.value}
        fault={signature.field.obstacle ?? trouble?.fields['password']}
        onChange={signature.field.onChange}
      />
    </ActDialog>
  );
}
