import Typography from '@mui/material/Typography';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';

import { ActDialog } from '../../components/ActDialog.tsx';
import { Details } from '../../components/Details.tsx';
import { ReasonField } from '../../components/ReasonField.tsx';
import { useReason } from '../../components/use-reason.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type { AuditExportAction } from '../../generated/graphql.ts';
import type { AuditExport, BackOfficeProvider } from '../../providers/data-provider.ts';
import { AskedLines } from './AskedLines.tsx';

const TEXTS = { APPROVE: 'approve', REFUSE: 'refuse', WITHDRAW: 'withdraw' } as const;
const DONE = { APPROVE: 'approved', REFUSE: 'refused', WITHDRAW: 'withdrawn' } as const;

interface SettleExportDialogProps {
  readonly asked: AuditExport;
  readonly action: AuditExportAction;
  readonly onSettled: () => void;
  readonly onClose: () => void;
}

/** The decision of the second person, or the end by whoever asked; with what it is about in sight. */
export default function SettleExportDialog({ asked, action, onSettled, onClose }: SettleExportDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const { reason, field, check } = useReason();
  const { id, version: expectedVersion, requestedByName: name, purpose } = asked;
  const text = TEXTS[action];
  const act = () => {
    if (action === 'APPROVE') return dataProvider.approveAuditExport({ id, expectedVersion });
    if (action === 'REFUSE') return dataProvider.refuseAuditExport({ id, expectedVersion, text: reason });
    return dataProvider.withdrawAuditExport({ id, expectedVersion });
  };
  const send = () => {
    if (action === 'REFUSE' && !check()) return;
    void submit(act, (answer) => {
      if (answer.__typename !== 'AuditExportSettled') return answer;
      notify(`auditExports.${DONE[action]}`, { type: 'success' });
      onSettled();
      return undefined;
    });
  };
  return (
    <ActDialog
      title={translate(`auditExports.${text}Title`)}
      confirm={translate(`auditExports.${text}`)}
      isDangerous={action === 'REFUSE'}
      isPending={isPending}
      trouble={trouble}
      onConfirm={send}
      onClose={onClose}
    >
      <Typography>{translate(`auditExports.${text}Text`, { name })}</Typography>
      <Details details={[{ label: translate('auditExports.purpose'), value: purpose }]} />
      <AskedLines filter={asked.filter} />
      {action === 'REFUSE' && (
        <ReasonField {...field} label={translate('auditExports.reason')} trouble={trouble?.fields['text']} />
      )}
    </ActDialog>
  );
}
