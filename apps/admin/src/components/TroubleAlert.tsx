import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import type { Trouble } from './use-submission.ts';

/** Why a form was not accepted, in the server's own words, with the article it rests on. */
export function TroubleAlert({ trouble }: { readonly trouble: Trouble | undefined }) {
  const translate = useTranslate();
  if (!trouble) return null;
  return (
    <Alert severity="error">
      {trouble.message}
      {trouble.legalBasis && (
        <Typography variant="body2">{translate('decision.basis', { basis: trouble.legalBasis })}</Typography>
      )}
    </Alert>
  );
}
