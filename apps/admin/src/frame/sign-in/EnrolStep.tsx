import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useDataProvider, useTranslate } from 'ra-core';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';

import { TroubleAlert } from '../../components/TroubleAlert.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { PasswordInput } from './PasswordInput.tsx';

interface EnrolStepProps {
  readonly token: string;
  /** Why the link leads nowhere. */
  readonly refusal: string | undefined;
  readonly onEnrolled: (username: string) => void;
}

/** Nhận tài khoản: choosing the first password with a link. */
export function EnrolStep({ token, refusal, onEnrolled }: EnrolStepProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const [isMissing, setMissing] = useState(false);
  const passwordRef = useRef<HTMLInputElement>(null);
  if (refusal) return <Alert severity="error">{refusal}</Alert>;

  const enrol = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = passwordRef.current?.value ?? '';
    setMissing(password === '');
    if (password === '') return;
    void submit(
      () => dataProvider.enrolOfficer({ token, password }),
      (answer) => {
        if (answer.__typename !== 'OfficerEnrolled') return answer;
        onEnrolled(answer.username);
        return undefined;
      },
    );
  };
  const fault = isMissing ? translate('officers.passwordMissing') : trouble?.fields['password'];
  return (
    <Box
      component="form"
      noValidate
      onSubmit={enrol}
      sx={{ display: 'flex', flexDirection: 'column', gap: 5 }}
    >
      <TroubleAlert trouble={trouble} />
      <PasswordInput
        label={translate('officers.newPassword')}
        autoComplete="new-password"
        inputRef={passwordRef}
        fault={fault}
        hint={translate('officers.newPasswordHint')}
      />
      <Button type="submit" variant="contained" size="large" aria-disabled={isPending}>
        {translate(isPending ? 'signIn.submitting' : 'officers.enrolSubmit')}
      </Button>
    </Box>
  );
}
