import SupervisorAccountIcon from '@mui/icons-material/SupervisorAccountOutlined';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import { ToneChip } from '../../components/ToneChip.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import type { ApplicationListItem } from '../../providers/data-provider.ts';
import { ReviewReasonChip } from './ReviewReasonChip.tsx';

const MOST_REASONS_SHOWN = 2;

/** What an officer should know before opening the case: why it waits for a person, and whether it went to the head. */
export function ApplicationFlags({ item }: { readonly item: ApplicationListItem }) {
  const translate = useTranslate();
  const shown = item.reviewReasons.slice(0, MOST_REASONS_SHOWN);
  const others = item.reviewReasons.slice(MOST_REASONS_SHOWN);
  return (
    <>
      {item.isEscalated && (
        <ToneChip tone="error" icon={SupervisorAccountIcon}>
          {translate('flag.escalated')}
        </ToneChip>
      )}
      {shown.map((reason) => (
        <ReviewReasonChip key={reason} reason={reason} mismatchedFields={item.mismatchedFields} />
      ))}
      {others.length > 0 && (
        <Typography
          variant="caption"
          component="span"
          color="textSecondary"
          title={others.map((reason) => translate(`reviewReason.${reason}`)).join(', ')}
        >
          <span aria-hidden>+{others.length}</span>
          <VisuallyHidden>
            {others.map((reason) => translate(`reviewReason.${reason}`)).join(', ')}
          </VisuallyHidden>
        </Typography>
      )}
    </>
  );
}
