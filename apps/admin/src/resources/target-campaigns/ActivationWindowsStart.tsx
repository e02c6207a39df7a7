import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';

import { Panel } from '../../components/Panel.tsx';
import { ActivationWindowsBar } from './ActivationWindowsBar.tsx';
import { useActivationWindows } from './use-activation-windows.ts';

/** Who can still activate alone, in the officer's units together. Left out when it cannot be read. */
export function ActivationWindowsStart() {
  const translate = useTranslate();
  const { data, error } = useActivationWindows();
  if (error && !data) return null;
  return (
    <Panel title={translate('activationWindows.title')}>
      {data ? <ActivationWindowsBar counts={data.total} /> : <Skeleton variant="rounded" height={96} />}
      <Button component={Link} to="/target-campaigns" variant="outlined" sx={{ mt: 3 }}>
        {translate('activationWindows.openPage')}
      </Button>
    </Panel>
  );
}
