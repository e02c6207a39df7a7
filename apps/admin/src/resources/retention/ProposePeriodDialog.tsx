import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { ReasonField } from '../../components/ReasonField.tsx';
import { useReason } from '../../components/use-reason.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider, RetentionPeriod } from '../../providers/data-provider.ts';
import { usePeriodText } from './period-text.ts';

interface ProposePeriodDialogProps {
  readonly period: RetentionPeriod;
  readonly onClose: () => void;
}

/** Another period for one kind, within its bounds, with the reason that the second person reads. */
export default function ProposePeriodDialog({ period, onClose }: ProposePeriodDialogProps) {
  const translate = useTranslate();
  const say = usePeriodText();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const { reason, field, check } = useReason();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [text, setText] = useState(String(period.amount ?? ''));
  const { kind, unit, least, most } = period;
  const bounds = translate('retention.bounds', {
    least: say.length(least, unit),
    most: say.length(most, unit),
  });
  const amount = Number(text);
  const isOutside = !/^\d+$/.test(text) || amount < (least ?? 0) || amount > (most ?? 0);
  const [isChecked, setChecked] = useState(false);
  const send = () => {
    setChecked(true);
    if (!check() || isOutside) return;
    void submit(
      () => dataProvider.proposeRetentionPeriod({ idempotencyKey, kind, amount, reason }),
      (answer) => {
        if (answer.__typename !== 'RetentionChangeSettled') return answer;
        notify('retention.proposed', { type: 'success' });
        void queryClient.invalidateQueries({ queryKey: ['retention'] });
        onClose();
        return undefined;
      },
    );
  };
  return (
    <ActDialog
      title={translate('retention.proposeTitle', { kind: say.kind(kind) })}
      confirm={translate('retention.proposeConfirm')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={send}
      onClose={onClose}
    >
      <Typography>{translate('retention.proposeText')}</Typography>
      <TextField
        required
        autoFocus
        label={translate('retention.newPeriod')}
        value={text}
        error={isChecked && isOutside}
        helperText={bounds}
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 3 } }}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <ReasonField
        {...field}
        isLater
        label={translate('retention.reason')}
        trouble={trouble?.fields['reason']}
      />
    </ActDialog>
  );
}
