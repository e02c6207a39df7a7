import { formatDateTime } from '@dinhdanh/domain/formats';
import BlockIcon from '@mui/icons-material/BlockOutlined';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useCanAccess, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { Details } from '../../components/Details.tsx';
import type { Detail } from '../../components/Details.tsx';
import { FOCUS_ROW } from '../../components/row-focus.ts';
import { ToneChip } from '../../components/ToneChip.tsx';
import type { Tone } from '../../components/ToneChip.tsx';
import type { OpeningReviewAction, OpeningReviewState } from '../../generated/graphql.ts';
import type { OpeningReview } from '../../providers/data-provider.ts';

const ReviewOpeningDialog = lazy(() => import('./ReviewOpeningDialog.tsx'));

const LOOKS: Readonly<Record<OpeningReviewState, { readonly tone: Tone; readonly icon: SvgIconComponent }>> =
  {
    DRAWN: { tone: 'warning', icon: ScheduleIcon },
    JUSTIFIED: { tone: 'success', icon: CheckCircleIcon },
    NOT_JUSTIFIED: { tone: 'error', icon: BlockIcon },
  };

interface OpeningReviewRowProps {
  readonly review: OpeningReview;
  readonly onSettled: () => void;
}

/** One opening: who opened, when, through what and for what; never who was opened. */
export function OpeningReviewRow({ review, onSettled }: OpeningReviewRowProps) {
  const translate = useTranslate();
  const [action, setAction] = useState<OpeningReviewAction>();
  const { canAccess: canDecide = false } = useCanAccess({ resource: 'opening-review', action: 'decide' });
  const { tone, icon } = LOOKS[review.state];
  return (
    <Box
      component="li"
      {...FOCUS_ROW}
      sx={{
        p: 4,
        borderBottom: 1,
        borderColor: 'divider',
        display: 'flex',
        flexDirection: 'column',
        gap: 3,
        '&:last-of-type': { borderBottom: 0 },
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Typography variant="h3" component="h2">
          {review.officerName}
        </Typography>
        <ToneChip tone={tone} icon={icon}>
          {translate(`openingReviews.state.${review.state}`)}
        </ToneChip>
      </Box>
      <Details isWide details={useReviewDetails(review)} />
      {canDecide && review.allowedActions.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          {review.allowedActions.map((allowed) => (
            <Button
              key={allowed}
              variant={allowed === 'JUSTIFY' ? 'contained' : 'outlined'}
              color={allowed === 'JUSTIFY' ? 'primary' : 'error'}
              onClick={() => {
                setAction(allowed);
              }}
            >
              {translate(`openingReviews.action.${allowed}`)}
            </Button>
          ))}
        </Box>
      )}
      {action && (
        <Suspense fallback={null}>
          <ReviewOpeningDialog
            review={review}
            action={action}
            onSettled={() => {
              setAction(undefined);
              onSettled();
            }}
            onClose={() => {
              setAction(undefined);
            }}
          />
        </Suspense>
      )}
    </Box>
  );
}

function useReviewDetails(review: OpeningReview): Detail[] {
  const translate = useTranslate();
  const label = (name: string) => translate(`openingReviews.${name}`);
  const { unitName, openedAt, caseCode, purpose, purposeNote, basis, reviewedBy, reviewedAt, note } = review;
  const details: Detail[] = [
    { label: label('unit'), value: unitName },
    { label: label('openedAt'), value: formatDateTime(new Date(openedAt)) },
    { label: label('case'), value: caseCode ?? label('noCase') },
    { label: label('purpose'), value: translate(`purpose.name.${purpose}`) },
    { label: label('basis'), value: translate(`purpose.basis.${basis}`) },
  ];
  if (purposeNote) details.push({ label: label('note'), value: purposeNote });
  if (reviewedBy && reviewedAt)
    details.push({
      label: label('reviewedBy'),
      value: translate('openingReviews.by', {
        name: reviewedBy,
        moment: formatDateTime(new Date(reviewedAt)),
      }),
    });
  if (note) details.push({ label: label('finding'), value: note });
  return details;
}
