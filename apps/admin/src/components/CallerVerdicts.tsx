import CancelIcon from '@mui/icons-material/CancelOutlined';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import RemoveCircleIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import type { CallerField, CallerOutcome } from '../generated/graphql.ts';
import { ToneChip } from './ToneChip.tsx';
import type { Tone } from './ToneChip.tsx';

const LOOKS: Readonly<Record<CallerOutcome, { readonly tone: Tone; readonly icon: SvgIconComponent }>> = {
  RIGHT: { tone: 'success', icon: CheckCircleIcon },
  WRONG: { tone: 'error', icon: CancelIcon },
  NOT_ON_RECORD: { tone: 'secondary', icon: RemoveCircleIcon },
};

interface CallerVerdictsProps {
  readonly verdicts: readonly { readonly field: CallerField; readonly outcome: CallerOutcome }[];
}

/** What came of each question: right or wrong, never what is on record. */
export function CallerVerdicts({ verdicts }: CallerVerdictsProps) {
  const translate = useTranslate();
  return (
    <>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {translate('assistedActivations.results')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mb: 3, p: 0 }}>
        {verdicts.map(({ field, outcome }) => (
          <Box
            component="li"
            key={field}
            sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 0.5, py: 1 }}
          >
            <Box component="span" sx={{ flex: '1 1 14rem' }}>
              {translate(`assistedActivations.field.${field}`)}
            </Box>
            <ToneChip {...LOOKS[outcome]}>{translate(`assistedActivations.outcome.${outcome}`)}</ToneChip>
          </Box>
        ))}
      </Box>
    </>
  );
}
