import Typography from '@mui/material/Typography';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';

import { ActDialog } from '../../components/ActDialog.tsx';
import { ReasonField } from '../../components/ReasonField.tsx';
import { useReason } from '../../components/use-reason.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type { OpeningReviewAction } from '../../generated/graphql.ts';
import type { BackOfficeProvider, OpeningReview } from '../../providers/data-provider.ts';

interface ReviewOpeningDialogProps {
  readonly review: OpeningReview;
  readonly action: OpeningReviewAction;
  readonly onSettled: () => void;
  readonly onClose: () => void;
}

/** The finding of the second person; what is objected to says why. */
export default function ReviewOpeningDialog({
  review,
  action,
  onSettled,
  onClose,
}: ReviewOpeningDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const { reason, field, check } = useReason();
  const { id, version: expectedVersion, officerName: name } = review;
  const isObjection = action === 'OBJECT';
  const send = () => {
    if (isObjection && !check()) return;
    void submit(
      () => dataProvider.reviewOpening({ id, expectedVersion, action, note: isObjection ? reason : null }),
      (answer) => {
        if (answer.__typename !== 'OpeningReviewed') return answer;
        notify('openingReviews.settled', { type: 'success' });
        onSettled();
        return undefined;
      },
    );
  };
  return (
    <ActDialog
      title={translate(`openingReviews.dialog.${action}`)}
      confirm={translate(`openingReviews.action.${action}`)}
      isDangerous={isObjection}
      isPending={isPending}
      trouble={trouble}
      onConfirm={send}
      onClose={onClose}
    >
      <Typography>{translate(`openingReviews.text.${action}`, { name })}</Typography>
      {isObjection && (
        <ReasonField
          {...field}
          label={translate('openingReviews.reason')}
          trouble={trouble?.fields['note']}
        />
      )}
    </ActDialog>
  );
}
