import Alert from '@mui/material/Alert';
import { useTranslate } from 'ra-core';
import { useLocation } from 'react-router-dom';

import { justAnsweredOf } from './answered-notice.ts';

/** What became of the answer that led here; nothing when one came another way. */
export function AnsweredAlert({ what }: { readonly what: 'nextOpened' | 'allAnswered' }) {
  const translate = useTranslate();
  const { state } = useLocation();
  const answered = justAnsweredOf(state);
  if (!answered) return null;
  const isMatch = answered.outcome === 'MATCHED';
  return (
    <Alert severity={isMatch ? 'success' : 'warning'} role="status">
      {translate(`agencyQuestions.recorded${isMatch ? 'MATCHED' : 'MISMATCHED'}`, {
        paper: translate(`paperType.${answered.paperType}`).toLowerCase(),
      })}{' '}
      {translate(`agencyQuestions.${what}`)}
    </Alert>
  );
}
