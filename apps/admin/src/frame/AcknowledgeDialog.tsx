import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';

import { ActDialog } from '../components/ActDialog.tsx';
import { ReasonField } from '../components/ReasonField.tsx';
import { useReason } from '../components/use-reason.ts';
import { useSubmission } from '../components/use-submission.ts';
import type { BreakGlassAlarm } from '../providers/break-glass-acts.ts';
import type { BackOfficeProvider } from '../providers/data-provider.ts';

interface AcknowledgeDialogProps {
  readonly alarm: BreakGlassAlarm;
  readonly onClose: () => void;
}

/** Says that it has been looked into why an administrator was made at the server. */
export default function AcknowledgeDialog({ alarm, onClose }: AcknowledgeDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const { reason, field, check } = useReason();
  return (
    <ActDialog
      title={translate('breakGlass.acknowledgeTitle')}
      confirm={translate('breakGlass.acknowledge')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        if (!check()) return;
        void submit(
          () => dataProvider.acknowledgeBreakGlass({ alarmId: alarm.id, reason }),
          (answer) => {
            if (answer.__typename !== 'BreakGlassAcknowledged') return answer;
            void queryClient.invalidateQueries({ queryKey: ['break-glass'] });
            notify(translate('breakGlass.done'), { type: 'success' });
            onClose();
            return undefined;
          },
        );
      }}
      onClose={onClose}
    >
      <Typography>{translate('breakGlass.acknowledgeText')}</Typography>
      <ReasonField
        {...field}
        label={translate('breakGlass.reason')}
        hint={translate('breakGlass.reasonHint')}
        trouble={trouble?.fields['reason']}
      />
    </ActDialog>
  );
}
