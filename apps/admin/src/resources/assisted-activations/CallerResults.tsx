import CancelIcon from '@mui/icons-material/CancelOutlined';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import RemoveCircleIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import { ToneChip } from '../../components/ToneChip.tsx';
import type { Tone } from '../../components/ToneChip.tsx';
import type { CallerOutcome } from '../../generated/graphql.ts';
import type { CallerChecked } from '../../providers/data-provider.ts';
import { PersonDetails } from './PersonDetails.tsx';

const LOOKS: Readonly<Record<CallerOutcome, { readonly tone: Tone; readonly icon: SvgIconComponent }>> = {
  RIGHT: { tone: 'success', icon: CheckCircleIcon },
  WRONG: { tone: 'error', icon: CancelIcon },
  NOT_ON_RECORD: { tone: 'secondary', icon: RemoveCircleIcon },
};

/** What came of the questions: right or wrong, never what is on record. */
export function CallerResults({ checked }: { readonly checked: CallerChecked }) {
  const translate = useTranslate();
  const { verdicts, isVerified, checkId, person } = checked;
  const [severity, text] = !isVerified
    ? (['error', 'notVerified'] as const)
    : checkId
      ? (['success', 'verified'] as const)
      : (['info', 'notNeeded'] as const);
  return (
    <Box sx={{ mt: isVerified && checkId ? 0 : 4 }}>
      <Alert severity={severity} role="status" sx={{ mb: 3 }}>
        {translate(`assistedActivations.${text}`)}
      </Alert>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {translate('assistedActivations.results')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mb: person ? 3 : 0, p: 0 }}>
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
      {person && <PersonDetails person={person} />}
    </Box>
  );
}
