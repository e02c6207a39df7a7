import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import { Panel } from '../../components/Panel.tsx';
import type { ApplicationCase } from '../../providers/data-provider.ts';
import { sourceOf } from './case-source.ts';
import { ReviewReasonChip } from './ReviewReasonChip.tsx';

/** Why a person has to judge: each reason as a sentence, and what to do about it. */
export function ReviewReasonsPanel({ application }: { readonly application: ApplicationCase }) {
  const translate = useTranslate();
  const { reviewReasons, subjectType, isEscalated } = application;
  const source = translate(`sourceInSentence.${sourceOf(subjectType)}`);
  if (reviewReasons.length === 0) return null;
  return (
    <Panel title={translate('reviewReasons.title')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {reviewReasons.map((reason) => (
          <Box
            component="li"
            key={reason}
            sx={{
              py: 2,
              display: 'grid',
              columnGap: 4,
              rowGap: 1,
              alignItems: 'start',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '13rem minmax(0, 1fr)' },
              borderTop: 1,
              borderColor: 'divider',
              '&:first-of-type': { borderTop: 0, pt: 0 },
              '&:last-of-type': { pb: 0 },
            }}
          >
            <span>
              <ReviewReasonChip reason={reason} />
            </span>
            <div>
              <Typography>{translate(`reviewReasons.why.${reason}`, { source })}</Typography>
              <Typography color="textSecondary">
                {translate(`reviewReasons.advice.${reason}`, { source })}
              </Typography>
            </div>
          </Box>
        ))}
      </Box>
      {isEscalated && (
        <Typography sx={{ mt: 3, color: 'error.main', fontWeight: 500 }}>
          {translate('reviewReasons.escalated')}
        </Typography>
      )}
    </Panel>
  );
}
