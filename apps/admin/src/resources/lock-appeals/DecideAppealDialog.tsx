import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';

import { ActDialog } from '../../components/ActDialog.tsx';
import { ReasonField } from '../../components/ReasonField.tsx';
import { SignatureField } from '../../components/SignatureField.tsx';
import { useReason } from '../../components/use-reason.ts';
import { useSignature } from '../../components/use-signature.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type { LockAppealAction } from '../../generated/graphql.ts';
import type { BackOfficeProvider, LockAppeal } from '../../providers/data-provider.ts';

interface DecideAppealDialogProps {
  /** As the page holds it now: after somebody else's change, the newer version. */
  readonly appeal: LockAppeal;
  readonly action: LockAppealAction;
  readonly onClose: () => void;
}

/** Upholds a lock or grants an appeal, in words that the holder will read, signed with the own password. */
export default function DecideAppealDialog({ appeal, action, onClose }: DecideAppealDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const { reason, field, check } = useReason();
  const signature = useSignature();
  const words = (part: string) => translate(`lockAppeals.act.${action}.${part}`, { code: appeal.code });
  const confirm = () => {
    const isWritten = check();
    if (!signature.check() || !isWritten) return;
    const { id, version: expectedVersion } = appeal;
    void submit(
      async () =>
        dataProvider.decideLockAppeal({
          ...{ id, expectedVersion, action, reason, password: signature.password },
        }),
      (answer) => {
        // A granted appeal changes the request that it is about.
        if (answer.__typename !== 'ValidationFailed')
          for (const queryKey of [['lock-appeals'], ['lock-requests']])
            void queryClient.invalidateQueries({ queryKey });
        if (answer.__typename !== 'LockAppealDecided') return answer;
        notify(words('done'), { type: 'success' });
        onClose();
        return undefined;
      },
    );
  };
  return (
    <ActDialog
      title={words('title')}
      confirm={words('confirm')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Typography>{words('text')}</Typography>
      <ReasonField
        {...field}
        label={words('label')}
        hint={translate('lockAppeals.textHint')}
        trouble={trouble?.fields['reason']}
      />
      <SignatureField
        value={signature.field.value}
        fault={signature.field.obstacle ?? trouble?.fields['password']}
        onChange={signature.field.onChange}
      />
    </ActDialog>
  );
}
