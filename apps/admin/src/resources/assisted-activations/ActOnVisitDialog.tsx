import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';

import { ActDialog } from '../../components/ActDialog.tsx';
import { ReasonField } from '../../components/ReasonField.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { AssistedActivationAction } from '../../generated/graphql.ts';
import type {
  AssistedActivation,
  BackOfficeProvider,
  ConfirmVisitResult,
  EndVisitResult,
} from '../../providers/data-provider.ts';
import { useReason } from '../../components/use-reason.ts';

const WORDS = { CONFIRM: 'confirm', REFUSE: 'refuse', CANCEL: 'cancel' } as const;
const DONE = { CONFIRM: 'confirmed', REFUSE: 'refused', CANCEL: 'cancelled' } as const;

interface ActOnVisitDialogProps {
  /** As the page holds it now: after somebody else's change, the newer version. */
  readonly visit: AssistedActivation;
  readonly action: AssistedActivationAction;
  readonly onCode: (visitCode: string) => void;
  readonly onClose: () => void;
}

/** Confirms, refuses or cancels a visit. Whatever came out, the visit is read anew. */
export default function ActOnVisitDialog({ visit, action, onCode, onClose }: ActOnVisitDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { reason, field, check } = useReason();
  const { submit, isPending, trouble } = useSubmission();
  const isRefusal = action === 'REFUSE';

  const send = (): Promise<ConfirmVisitResult | EndVisitResult> => {
    const input = { id: visit.id, expectedVersion: visit.version };
    if (action === 'CONFIRM') return dataProvider.confirmAssistedActivation(input);
    if (action === 'CANCEL') return dataProvider.cancelAssistedActivation(input);
    return dataProvider.refuseAssistedActivation({ ...input, reason });
  };
  const act = () => {
    if (isRefusal && !check()) return;
    void submit(send, (answer) => {
      void queryClient.invalidateQueries({ queryKey: ['assisted-activations'] });
      if (answer.__typename === 'AssistedActivationConfirmed') onCode(answer.visitCode);
      else if (answer.__typename !== 'AssistedActivationChanged') return answer;
      queryClient.setQueryData(['assisted-activations', 'visit', visit.id], answer.assistedActivation);
      notify(translate(`assistedActivations.${DONE[action]}`), { type: 'success' });
      onClose();
      return undefined;
    });
  };
  return (
    <ActDialog
      title={translate(`assistedActivations.${WORDS[action]}Title`)}
      confirm={translate(`assistedActivations.${WORDS[action]}`)}
      isDangerous={action !== 'CONFIRM'}
      isPending={isPending}
      trouble={trouble}
      onConfirm={act}
      onClose={onClose}
    >
      <Typography>{translate(`assistedActivations.${WORDS[action]}Text`)}</Typography>
      {isRefusal && (
        <ReasonField
          {...field}
          label={translate('assistedActivations.reason')}
          trouble={trouble?.fields['reason']}
        />
      )}
    </ActDialog>
  );
}
