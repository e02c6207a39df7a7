import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import type { AccessPurposeInput } from '../generated/graphql.ts';
import { AccessPurposeFields } from './AccessPurposeFields.tsx';
import { ActDialog } from './ActDialog.tsx';
import { useAccessPurpose } from './use-access-purpose.ts';
import { useSubmission } from './use-submission.ts';

type Refusal = Exclude<ReturnType<Parameters<ReturnType<typeof useSubmission>['submit']>[1]>, undefined>;

interface PurposeDialogProps<Answer> {
  /** The case at hand is chosen already, so that it takes one click. */
  readonly hasCase: boolean;
  readonly open: (purpose: AccessPurposeInput) => Promise<Answer>;
  /** Gives the answer back when it is a refusal. */
  readonly leadOn: (answer: Answer) => Refusal | undefined;
  readonly onClose: () => void;
}

/** Asks what a person is opened for. */
export function PurposeDialog<Answer>({ hasCase, open, leadOn, onClose }: PurposeDialogProps<Answer>) {
  const translate = useTranslate();
  const { submit, isPending, trouble } = useSubmission();
  const { form, check } = useAccessPurpose(hasCase ? 'CASE_AT_HAND' : '');
  const isSaidAtFields = Object.keys(trouble?.fields ?? {}).length > 0;
  return (
    <ActDialog
      title={translate('purpose.title')}
      confirm={translate('purpose.confirm')}
      isPending={isPending}
      trouble={isSaidAtFields ? undefined : trouble}
      onConfirm={() => {
        const purpose = check();
        if (purpose) void submit(() => open(purpose), leadOn);
      }}
      onClose={onClose}
    >
      <Typography>{translate('purpose.lead')}</Typography>
      <AccessPurposeFields form={form} hasCase={hasCase} trouble={trouble?.fields} />
    </ActDialog>
  );
}
