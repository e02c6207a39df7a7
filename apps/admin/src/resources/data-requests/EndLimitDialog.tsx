import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';

import { ActDialog } from '../../components/ActDialog.tsx';
import { ReasonField } from '../../components/ReasonField.tsx';
import { useReason } from '../../components/use-reason.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider, DataRequest } from '../../providers/data-provider.ts';

interface EndLimitDialogProps {
  readonly request: DataRequest;
  readonly onClose: () => void;
}

/** Ends what a holder has stopped, with a reason that the holder will read. */
export default function EndLimitDialog({ request, onClose }: EndLimitDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const { reason: text, field, check } = useReason();
  const confirm = () => {
    if (!check()) return;
    void submit(
      () => dataProvider.endProcessingLimit({ id: request.id, expectedVersion: request.version, text }),
      (answer) => {
        if (answer.__typename !== 'ValidationFailed')
          void queryClient.invalidateQueries({ queryKey: ['data-requests'] });
        if (answer.__typename !== 'ProcessingLimitEnded') return answer;
        notify(translate('dataRequests.limit.ended', { code: answer.code }), { type: 'success' });
        onClose();
        return undefined;
      },
    );
  };
  return (
    <ActDialog
      title={translate('dataRequests.limit.endTitle', { code: request.code })}
      confirm={translate('dataRequests.limit.endConfirm')}
      isDangerous
      isPending={isPending}
      trouble={trouble}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Typography>{translate('dataRequests.limit.endText')}</Typography>
      <ReasonField
        {...field}
        label={translate('dataRequests.limit.endLabel')}
        hint={translate('dataRequests.textHint')}
        trouble={trouble?.fields['text']}
      />
    </ActDialog>
  );
}
