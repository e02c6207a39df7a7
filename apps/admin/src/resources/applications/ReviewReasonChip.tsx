import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import HelpIcon from '@mui/icons-material/HelpOutlined';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'ra-core';

import { ToneChip } from '../../components/ToneChip.tsx';
import type { Tone } from '../../components/ToneChip.tsx';
import type { ComparedFieldName, ReviewReason } from '../../generated/graphql.ts';

interface Look {
  readonly tone: Tone;
  readonly icon: SvgIconComponent;
}

const DIFFERS: Look = { tone: 'error', icon: ErrorIcon };
const WAITS: Look = { tone: 'info', icon: HourglassIcon };
const ASKS: Look = { tone: 'secondary', icon: HelpIcon };

const LOOKS: Readonly<Record<ReviewReason, Look>> = {
  POPULATION_MISMATCHED: DIFFERS,
  POPULATION_NOT_FOUND: DIFFERS,
  POPULATION_UNAVAILABLE: WAITS,
  PORTRAIT_MISSING: DIFFERS,
  PORTRAIT_NOT_MATCHED: DIFFERS,
  FINGERPRINTS_MISSING: DIFFERS,
  FINGERPRINTS_NOT_MATCHED: DIFFERS,
  BIOMETRICS_NO_REFERENCE: ASKS,
  BIOMETRICS_UNAVAILABLE: WAITS,
  ID_NUMBER_UNUSUAL: ASKS,
  PROBABLE_DUPLICATE: DIFFERS,
  REPRESENTED_PERSON: { tone: 'secondary', icon: GroupsIcon },
  PAPER_MISMATCHED: DIFFERS,
  PAPER_UNAVAILABLE: WAITS,
  PAPERS_CONFIRMED_LATE: { tone: 'success', icon: CheckCircleIcon },
  AUTOMATIC_APPROVAL_OFF: { tone: 'success', icon: CheckCircleIcon },
};

export const REVIEW_REASONS = Object.keys(LOOKS) as readonly ReviewReason[];

interface ReviewReasonChipProps {
  readonly reason: ReviewReason;
  /** Named instead of the reason when it is a difference to the record. */
  readonly mismatchedFields?: readonly ComparedFieldName[];
}

/** Why an officer is needed, as a short word. */
export function ReviewReasonChip({ reason, mismatchedFields = [] }: ReviewReasonChipProps) {
  const translate = useTranslate();
  const { tone, icon } = LOOKS[reason];
  const fields = reason === 'POPULATION_MISMATCHED' ? mismatchedFields : [];
  return (
    <ToneChip tone={tone} icon={icon}>
      {fields.length > 0
        ? fields.map((field) => translate(`field.${field}`, { _: field })).join(', ')
        : translate(`reviewReason.${reason}`)}
    </ToneChip>
  );
}
