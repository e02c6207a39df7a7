import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { EnrolmentLinkDialog } from './EnrolmentLinkDialog.tsx';
import type { GivenLink } from './officer-acts.ts';
import { emptyRole, roleInputOf } from './role-form.ts';
import { RoleFields } from './RoleFields.tsx';

/** Thêm cán bộ: name, user name and mostly a first role; then the link, once. */
export default function CreateOfficerDialog({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const [names, setNames] = useState({ displayName: '', username: '' });
  const [role, setRole] = useState(() => emptyRole(new Date()));
  const [isChecked, setChecked] = useState(false);
  const [link, setLink] = useState<GivenLink>();
  if (link)
    return (
      <EnrolmentLinkDialog link={link} name={names.displayName} username={names.username} onClose={onClose} />
    );

  const confirm = () => {
    setChecked(true);
    const firstRole = roleInputOf(role);
    if (role.role !== '' && !firstRole) return;
    void submit(
      () => dataProvider.createOfficer({ ...names, firstRole }),
      (answer) => {
        if (answer.__typename !== 'OfficerLinkGiven') return answer;
        void queryClient.invalidateQueries({ queryKey: ['officers'] });
        setLink(answer);
        return undefined;
      },
    );
  };
  const nameField = (key: 'displayName' | 'username') => {
    const fault = trouble?.fields[key];
    const hint = key === 'username' ? translate('officerAdmin.usernameHint') : undefined;
    return (
      <TextField
        required
        autoFocus={key === 'displayName'}
        autoComplete="off"
        label={translate(`officerAdmin.${key}`)}
        value={names[key]}
        error={fault !== undefined}
        helperText={fault ?? hint}
        slotProps={{
          htmlInput: { maxLength: 80, ...(key === 'username' ? { autoCapitalize: 'none' } : {}) },
        }}
        onChange={({ target }) => {
          setNames({ ...names, [key]: target.value });
        }}
      />
    );
  };
  return (
    <ActDialog
      title={translate('officerAdmin.createTitle')}
      confirm={translate('officerAdmin.create')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Typography>{translate('officerAdmin.createText')}</Typography>
      {nameField('displayName')}
      {nameField('username')}
      <RoleFields
        form={role}
        isChecked={isChecked}
        none={translate('officerAdmin.firstRoleNone')}
        onChange={(change) => {
          setRole({ ...role, ...change });
        }}
      />
    </ActDialog>
  );
}
