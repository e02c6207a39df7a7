import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type {
  AnswerRequestResult,
  BackOfficeProvider,
  DataRequest,
  RefuseRequestResult,
} from '../../providers/data-provider.ts';

const SHORTEST_TEXT = 10;
const LONGEST_TEXT = 1000;

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
  const [text, setText] = useState('');
  const [isChecked, setChecked] = useState(false);
  const isAnswer = action === 'ANSWER';
  const word = isAnswer ? 'answer' : 'refuse';
  const isShort = Array.from(text.normalize('NFC').trim()).length < SHORTEST_TEXT;
  const obstacle =
    isChecked && isShort ? translate('decision.textTooShort', { min: SHORTEST_TEXT }) : undefined;

  const confirm = () => {
    setChecked(true);
    if (isShort) return;
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
  const fault = obstacle ?? trouble?.fields['text'];
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
      <TextField
        label={translate(`dataRequests.${word}Label`)}
        required
        autoFocus
        multiline
        minRows={4}
        maxRows={12}
        value={text}
        error={fault !== undefined}
        helperText={fault ?? translate('dataRequests.textHint')}
        slotProps={{ htmlInput: { maxLength: LONGEST_TEXT } }}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
    </ActDialog>
  );
}
