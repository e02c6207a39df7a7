import { formatDateTime } from '@dinhdanh/domain/formats';
import AddIcon from '@mui/icons-material/Add';
import BlockIcon from '@mui/icons-material/Block';
import BuildIcon from '@mui/icons-material/BuildOutlined';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { RowTable } from '../../components/RowTable.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ToneChip } from '../../components/ToneChip.tsx';
import type { Tone } from '../../components/ToneChip.tsx';
import type { Agency } from '../../providers/data-provider.ts';
import { useAgencyName } from './use-agency-name.ts';

const PlanDowntimeDialog = lazy(() => import('./PlanDowntimeDialog.tsx'));
const CancelDowntimeDialog = lazy(() => import('./CancelDowntimeDialog.tsx'));

type Downtime = Agency['downtimes'][number];
type Standing = 'now' | 'next' | 'over' | 'cancelled';

const LOOKS: Readonly<Record<Standing, { readonly tone: Tone; readonly icon: SvgIconComponent }>> = {
  now: { tone: 'info', icon: BuildIcon },
  next: { tone: 'info', icon: ScheduleIcon },
  over: { tone: 'secondary', icon: CheckCircleIcon },
  cancelled: { tone: 'secondary', icon: BlockIcon },
};

/** What the server says can be cancelled is ahead, unless it is under way. */
function standingOf({ isNow, cancelledAt, canCancel }: Downtime): Standing {
  if (cancelledAt) return 'cancelled';
  if (isNow) return 'now';
  return canCancel ? 'next' : 'over';
}

/** When the agency is, was or will be under maintenance. */
export function DowntimesPanel({ agency }: { readonly agency: Agency }) {
  const translate = useTranslate();
  const name = useAgencyName()(agency);
  const [isPlanning, setPlanning] = useState(false);
  const [cancelled, setCancelled] = useState<Downtime>();
  const moment = (value: string) => formatDateTime(new Date(value));
  return (
    <Panel title={translate('agencies.downtimes')}>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}>
        <Typography variant="body2" color="textSecondary">
          {translate('agencies.downtimesLead')}
        </Typography>
        <Button
          variant="outlined"
          startIcon={<AddIcon />}
          onClick={() => {
            setPlanning(true);
          }}
          sx={{ alignSelf: 'flex-start' }}
        >
          {translate('agencies.planDowntime')}
        </Button>
        {agency.downtimes.length === 0 ? (
          <Typography>{translate('agencies.downtimesEmpty')}</Typography>
        ) : (
          <RowTable<Downtime>
            label={translate('agencies.downtimesTable', { name })}
            rows={agency.downtimes}
            keyOf={({ id }) => id}
            columns={[
              {
                label: translate('agencies.downtimeColumn.range'),
                cell: ({ startsAt, endsAt }) =>
                  translate('agencies.downtimeRange', { from: moment(startsAt), to: moment(endsAt) }),
              },
              {
                label: translate('agencies.downtimeColumn.state'),
                cell: (downtime) => <DowntimeChip standing={standingOf(downtime)} />,
              },
              {
                label: translate('agencies.downtimeColumn.note'),
                cell: ({ note, enteredBy }) => (
                  <Box sx={{ overflowWrap: 'anywhere' }}>
                    {note}
                    {enteredBy && (
                      <Typography variant="body2" component="div" color="textSecondary">
                        {translate('agencies.downtimeBy', { name: enteredBy })}
                      </Typography>
                    )}
                  </Box>
                ),
              },
            ]}
            action={{
              label: translate('agencies.keyColumn.actions'),
              cell: (downtime) =>
                downtime.canCancel && (
                  <Button
                    size="small"
                    color="error"
                    aria-label={translate('agencies.cancelDowntimeOf', { from: moment(downtime.startsAt) })}
                    onClick={() => {
                      setCancelled(downtime);
                    }}
                  >
                    {translate('agencies.cancelDowntime')}
                  </Button>
                ),
            }}
          />
        )}
      </Box>
      <Suspense fallback={null}>
        {isPlanning && (
          <PlanDowntimeDialog
            agency={agency}
            onClose={() => {
              setPlanning(false);
            }}
          />
        )}
        {cancelled && (
          <CancelDowntimeDialog
            agency={agency}
            downtime={cancelled}
            onClose={() => {
              setCancelled(undefined);
            }}
          />
        )}
      </Suspense>
    </Panel>
  );
}

function DowntimeChip({ standing }: { readonly standing: Standing }) {
  const translate = useTranslate();
  return (
    <ToneChip tone={LOOKS[standing].tone} icon={LOOKS[standing].icon}>
      {translate(`agencies.downtimeState.${standing}`)}
    </ToneChip>
  );
}
