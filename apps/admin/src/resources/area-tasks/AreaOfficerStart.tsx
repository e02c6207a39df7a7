import { formatCount } from '@dinhdanh/domain/formats';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';

import { Panel } from '../../components/Panel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { useOpenAreaTasks } from './use-open-area-tasks.ts';

/** The day of an area officer: how much there is to do, and the way to it. */
export function AreaOfficerStart() {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const open = useOpenAreaTasks(true);
  return (
    <Panel title={translate('areaTasks.title')}>
      <Typography role="status" sx={{ mb: 3, fontSize: '1.125rem', lineHeight: '26px' }}>
        {open ? (
          translate(open.count === 0 ? 'areaTasks.noneOpen' : 'areaTasks.open', {
            smart_count: open.count,
            number: `${formatCount(open.count, locale)}${open.isCapped ? '+' : ''}`,
          })
        ) : (
          <Skeleton width={240} component="span" />
        )}
      </Typography>
      <Button component={Link} to="/area-tasks" variant="contained">
        {translate('areaTasks.openList')}
      </Button>
    </Panel>
  );
}
