import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';

import { ActDialog } from '../../components/ActDialog.tsx';
import { ReasonField } from '../../components/ReasonField.tsx';
import { StoppedUses } from '../../components/StoppedUses.tsx';
import { useReason } from '../../components/use-reason.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type {
  AnswerRequestResult,
  BackOfficeProvider,
  DataRequest,
  RefuseRequestResult,
} from '../../providers/data-provider.ts';

interface SettleRequestDialogProps {
  /** As the page holds it now: after somebody else's change, the newer version. */
  readonly request: DataRequest;
  readonly action: 'ANSWER' | 'REFUSE';
  readonly onClose: () => void;
}

/** Answers a request or refuses it, in words that its holder will read. */
export default function SettleRequestDialog({ request, action, onClose }: SettleRequestDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const { reason: text, field, check } = useReason();
  const isAnswer = action === 'ANSWER';
  const word = isAnswer ? 'answer' : 'refuse';

  const confirm = () => {
    if (!check()) return;
    const input = { id: request.id, expectedVersion: request.version, text };
    void submit(
      async (): Promise<AnswerRequestResult | RefuseRequestResult> =>
        isAnswer ? dataProvider.answerDataRequest(input) : dataProvider.refuseDataRequest(input),
      (answer) => {
        if (answer.__typename !== 'ValidationFailed')
          void queryClient.invalidateQueries({ queryKey: ['data-requests'] });
        if (answer.__typename !== 'DataRequestAnswered' && answer.__typename !== 'DataRequestRefused')
          return answer;
        notify(translate(`dataRequests.${isAnswer ? 'answered' : 'refused'}`, { code: answer.code }), {
          type: 'success',
        });
        onClose();
        return undefined;
      },
    );
  };
  return (
    <ActDialog
      title={translate(`dataRequests.${word}Title`, { code: request.code })}
      confirm={translate(`dataRequests.${word}Confirm`)}
      isDangerous={!isAnswer}
      isPending={isPending}
      trouble={trouble}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Typography>{translate(`dataRequests.${word}Text`)}</Typography>
      {isAnswer && request.wouldStop.length > 0 && (
        <Alert severity="info">
          {translate('dataRequests.wouldStop')}
          <StoppedUses uses={request.wouldStop} />
        </Alert>
      )}
      <ReasonField
        {...field}
        label={translate(`dataRequests.${word}Label`)}
        hint={translate('dataRequests.textHint')}
        trouble={trouble?.fields['text']}
      />
    </ActDialog>
  );
}
