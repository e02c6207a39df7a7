import ReportIcon from '@mui/icons-material/ReportGmailerrorred';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { useState } from 'react';

import { StatePanel } from '../components/StatePanel.tsx';
import { RequestFailure } from '../providers/request-failure.ts';

/**
 * A sentence and a number to report. React writes what broke to the console. A number made here holds the moment, so
 * that the log of the server can be searched around it.
 */
export function IncidentPage({ error }: { readonly error: unknown }) {
  const translate = useTranslate();
  const [incidentId] = useState(
    () =>
      (error instanceof RequestFailure ? error.incidentId : undefined) ??
      `WEB-${Date.now().toString(36).toUpperCase()}`,
  );
  return (
    <StatePanel
      icon={ReportIcon}
      role="alert"
      title={translate('trouble.pageTitle')}
      text={`${translate('trouble.pageText')} ${incidentId}`}
      action={
        <Button
          variant="contained"
          onClick={() => {
            window.location.reload();
          }}
        >
          {translate('trouble.reload')}
        </Button>
      }
    />
  );
}
