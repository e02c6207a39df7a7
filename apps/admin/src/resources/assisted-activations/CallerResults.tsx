import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';

import { CallerVerdicts } from '../../components/CallerVerdicts.tsx';
import type { CallerChecked } from '../../providers/data-provider.ts';
import { PersonDetails } from './PersonDetails.tsx';

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
      <CallerVerdicts verdicts={verdicts} />
      {person && <PersonDetails person={person} />}
    </Box>
  );
}
