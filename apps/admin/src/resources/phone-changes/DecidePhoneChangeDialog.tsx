import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';

import { ActDialog } from '../../components/ActDialog.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider, PhoneChange } from '../../providers/data-provider.ts';

export interface PhoneChangeDecision {
  readonly change: PhoneChange;
  readonly kind: 'confirm' | 'decline';
}

/** The second officer's word, asked once more before it counts. */
export function DecidePhoneChangeDialog({
  change,
  kind,
  onClose,
}: PhoneChangeDecision & { readonly onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const { id, version, fullName: name, maskedNewPhoneNumber: to } = change;
  const word = (key: string) => translate(`phoneChanges.waiting.${key}`, { name, to });

  const decide = () =>
    submit(
      () => dataProvider[`${kind}PhoneChange`]({ id, expectedVersion: version }),
      (result) => {
        void queryClient.invalidateQueries({ queryKey: ['phone-changes'] });
        if (result.__typename !== 'PhoneChangeDecided') return result;
        notify(word(kind === 'confirm' ? 'confirmed' : 'declined'), { type: 'success' });
        onClose();
        return undefined;
      },
    );
  return (
    <ActDialog
      title={word(`${kind}Title`)}
      confirm={word(kind)}
      isDangerous={kind === 'decline'}
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => void decide()}
      onClose={onClose}
    >
      <Typography>{word(`${kind}Text`)}</Typography>
      {kind === 'confirm' && change.isUsedByOthers && (
        <Alert severity="warning">{translate('phoneChanges.receipt.shared')}</Alert>
      )}
    </ActDialog>
  );
}
