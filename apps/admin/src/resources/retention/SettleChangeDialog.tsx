import { termLabel } from '@dinhdanh/i18n/terms';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';

import { ActDialog } from '../../components/ActDialog.tsx';
import { Details } from '../../components/Details.tsx';
import { ReasonField } from '../../components/ReasonField.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { useReason } from '../../components/use-reason.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider, RetentionChange } from '../../providers/data-provider.ts';
import { usePeriodText } from './period-text.ts';

interface SettleChangeDialogProps {
  readonly change: RetentionChange;
  readonly action: RetentionChange['allowedActions'][number];
  readonly onClose: () => void;
}

/** The decision of the second person, or the end by whoever proposed; with what it is about in sight. */
export default function SettleChangeDialog({ change, action, onClose }: SettleChangeDialogProps) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const say = usePeriodText();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const { reason, field, check } = useReason();
  const { id, version: expectedVersion } = change;
  const act = () => {
    if (action === 'APPROVE') return dataProvider.approveRetentionPeriod({ id, expectedVersion });
    if (action === 'REFUSE') return dataProvider.refuseRetentionPeriod({ id, expectedVersion, text: reason });
    return dataProvider.withdrawRetentionPeriod({ id, expectedVersion });
  };
  const send = () => {
    if (action === 'REFUSE' && !check()) return;
    void submit(act, (answer) => {
      if (answer.__typename !== 'RetentionChangeSettled') return answer;
      notify(`retention.settled.${action}`, { type: 'success' });
      void queryClient.invalidateQueries({ queryKey: ['retention'] });
      onClose();
      return undefined;
    });
  };
  return (
    <ActDialog
      title={translate(`retention.settleTitle.${action}`)}
      confirm={termLabel('retentionChangeAction', action, locale)}
      isDangerous={action !== 'WITHDRAW' && change.amount < change.amountBefore}
      isPending={isPending}
      trouble={trouble}
      onConfirm={send}
      onClose={onClose}
    >
      {action === 'APPROVE' && <Typography>{translate('retention.approveText')}</Typography>}
      <Details
        details={[
          { label: translate('retention.kind'), value: say.kind(change.kind) },
          {
            label: translate('retention.period'),
            value: translate('retention.fromTo', {
              from: say.length(change.amountBefore, change.unit),
              to: say.length(change.amount, change.unit),
            }),
          },
          { label: translate('retention.reason'), value: change.reason },
        ]}
      />
      {action === 'REFUSE' && (
        <ReasonField {...field} label={translate('retention.why')} trouble={trouble?.fields['text']} />
      )}
    </ActDialog>
  );
}
