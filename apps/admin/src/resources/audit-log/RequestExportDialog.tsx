import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { ActDialog } from '../../components/ActDialog.tsx';
import { useReason } from '../../components/use-reason.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type { AuditFilterInput } from '../../generated/graphql.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { AskedLines } from './AskedLines.tsx';

const LONGEST_PURPOSE = 300;

interface RequestExportDialogProps {
  readonly filter: AuditFilterInput;
  readonly onClose: () => void;
}

/** Đề nghị kết xuất of the lines that were searched for, with its purpose. */
export default function RequestExportDialog({ filter, onClose }: RequestExportDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const { reason: purpose, field, check } = useReason();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const fault = field.obstacle ?? trouble?.fields['purpose'];
  const send = () => {
    if (!check()) return;
    void submit(
      () => dataProvider.requestAuditExport({ idempotencyKey, filter, purpose }),
      (answer) => {
        if (answer.__typename !== 'AuditExportSettled') return answer;
        notify('auditExports.requested', { type: 'success' });
        void navigate('/audit-exports');
        return undefined;
      },
    );
  };
  return (
    <ActDialog
      title={translate('auditExports.requestTitle')}
      confirm={translate('auditExports.requestConfirm')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={send}
      onClose={onClose}
    >
      <Typography>{translate('auditExports.requestText')}</Typography>
      <AskedLines filter={filter} />
      <TextField
        required
        autoFocus
        multiline
        minRows={3}
        label={translate('auditExports.purposeLabel')}
        value={field.value}
        error={fault !== undefined}
        helperText={fault ?? translate('auditExports.purposeHint')}
        slotProps={{ htmlInput: { maxLength: LONGEST_PURPOSE } }}
        onChange={({ target }) => {
          field.onChange(target.value);
        }}
      />
    </ActDialog>
  );
}
