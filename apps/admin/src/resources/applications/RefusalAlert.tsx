import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import type { DecisionRefusal } from './use-decision.ts';

/** The server's own sentence, with the article it rests on. */
export function RefusalAlert({
  refusal,
}: {
  readonly refusal: Pick<DecisionRefusal, 'message' | 'legalBasis'>;
}) {
  const translate = useTranslate();
  return (
    <Alert severity="error">
      {refusal.message}
      {refusal.legalBasis && (
        <Typography variant="body2">{translate('decision.basis', { basis: refusal.legalBasis })}</Typography>
      )}
    </Alert>
  );
}
