import Alert from '@mui/material/Alert';
import MuiLink from '@mui/material/Link';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';

import type { ApplicationCase } from '../../providers/data-provider.ts';

/** The way to the attempt before, which was returned, and to the one after. */
export function AttemptLinks({ application }: { readonly application: ApplicationCase }) {
  const translate = useTranslate();
  const { attempt, previousAttempt, nextAttempt } = application;
  return (
    <>
      {nextAttempt && (
        <Alert severity="info">
          {translate('attempt.next', { attempt: nextAttempt.attempt })}{' '}
          <MuiLink component={Link} underline="always" to={`/applications/${nextAttempt.id}/show`}>
            {nextAttempt.code}
          </MuiLink>{' '}
          ({translate(`state.${nextAttempt.state}`)}).
        </Alert>
      )}
      {previousAttempt && (
        <Alert severity="info">
          {translate('attempt.previous', { attempt })}{' '}
          <MuiLink component={Link} underline="always" to={`/applications/${previousAttempt.id}/show`}>
            {previousAttempt.code}
          </MuiLink>{' '}
          ({translate(`state.${previousAttempt.state}`)}).{' '}
          {previousAttempt.reasonCode &&
            translate('attempt.reason', {
              reason: translate(`returnReason.${previousAttempt.reasonCode}`, {
                _: previousAttempt.reasonCode,
              }),
            })}{' '}
          {previousAttempt.reasonText}
        </Alert>
      )}
    </>
  );
}
