import { formatCount } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useCanAccess, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';

import { Panel } from '../../components/Panel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { ListMeta } from '../../providers/data-provider.ts';
import { useVisitCount } from './use-visit-counts.ts';

/** The day of whoever helps citizens to activate: what waits, and the way to it. */
export function AssistedActivationStart() {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { canAccess: canRequest = false } = useCanAccess({
    resource: 'assisted-activations',
    action: 'request',
  });
  const waiting = useVisitCount('waiting');
  const running = useVisitCount('running');
  const number = ({ total, totalIsCapped }: ListMeta) =>
    `${formatCount(total, locale)}${totalIsCapped ? '+' : ''}`;
  return (
    <Panel title={translate('assistedActivations.title')}>
      <Typography role="status" sx={{ fontSize: '1.125rem', lineHeight: '26px' }}>
        {waiting ? (
          translate(`assistedActivations.${waiting.total === 0 ? 'noneWaiting' : 'waiting'}`, {
            number: number(waiting),
          })
        ) : (
          <Skeleton width={240} component="span" />
        )}
      </Typography>
      {running && running.total > 0 && (
        <Typography color="textSecondary">
          {translate('assistedActivations.running', { number: number(running) })}
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 3 }}>
        {canRequest && (
          <Button component={Link} to="/assisted-activations/create" variant="contained">
            {translate('assistedActivations.start')}
          </Button>
        )}
        <Button component={Link} to="/assisted-activations" variant="outlined">
          {translate('assistedActivations.openList')}
        </Button>
      </Box>
    </Panel>
  );
}
