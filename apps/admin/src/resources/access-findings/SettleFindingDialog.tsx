import Typography from '@mui/material/Typography';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';

import { ActDialog } from '../../components/ActDialog.tsx';
import { ReasonField } from '../../components/ReasonField.tsx';
import { useReason } from '../../components/use-reason.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type { AccessFindingAction } from '../../generated/graphql.ts';
import type {
  AccessFinding,
  BackOfficeProvider,
  OpenedAccessFinding,
} from '../../providers/data-provider.ts';

interface SettleFindingDialogProps {
  readonly finding: AccessFinding;
  readonly action: AccessFindingAction;
  readonly onSettled: (after: OpenedAccessFinding) => void;
  readonly onClose: () => void;
}

/** What an auditor does with a finding; everything but taking it is said in words. */
export default function SettleFindingDialog({
  finding,
  action,
  onSettled,
  onClose,
}: SettleFindingDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const { reason, field, check } = useReason();
  const { id, version: expectedVersion } = finding;
  const needsWords = action !== 'TAKE';
  const send = () => {
    if (needsWords && !check()) return;
    void submit(
      () =>
        dataProvider.settleAccessFinding({ id, expectedVersion, action, note: needsWords ? reason : null }),
      (answer) => {
        if (answer.__typename !== 'AccessFindingSettled') return answer;
        notify('accessFindings.settled', { type: 'success' });
        onSettled(answer.opened);
        return undefined;
      },
    );
  };
  return (
    <ActDialog
      title={translate(`accessFindings.action.${action}`)}
      confirm={translate(`accessFindings.action.${action}`)}
      isDangerous={action === 'CONFIRM'}
      isPending={isPending}
      trouble={trouble}
      onConfirm={send}
      onClose={onClose}
    >
      <Typography>{translate(`accessFindings.text.${action}`)}</Typography>
      {needsWords && (
        <ReasonField {...field} label={translate('accessFindings.words')} trouble={trouble?.fields['note']} />
      )}
    </ActDialog>
  );
}
