import { formatCount, formatDateTime } from '@dinhdanh/domain/formats';
import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { ListBase, useCanAccess, useListContext, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { ListPages } from '../../components/ListPages.tsx';
import { QueueRow, QueueRows } from '../../components/QueueRows.tsx';
import { RowsPanel } from '../../components/RowsPanel.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { MeetingState } from '../../generated/graphql.ts';
import type { ListMeta, OutreachMeetingItem } from '../../providers/data-provider.ts';
import { MeetingStateChip } from './MeetingStateChip.tsx';

const PlanMeetingDialog = lazy(() => import('./PlanMeetingDialog.tsx'));

const PLANNED_ONLY = { state: 'PLANNED' } as const;
const STATES: readonly MeetingState[] = ['PLANNED', 'HELD', 'CANCELLED'];

/** Buổi hướng dẫn tập trung: what is planned, and what came of what was held. */
export default function OutreachMeetingList() {
  return (
    <ListBase<OutreachMeetingItem>
      perPage={25}
      filterDefaultValues={PLANNED_ONLY}
      // The page itself says what failed and offers to try again, so no passing notice is needed.
      queryOptions={{ onError: () => undefined, refetchOnWindowFocus: false }}
    >
      <OutreachMeetingListPage />
    </ListBase>
  );
}

function OutreachMeetingListPage() {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const [isPlanning, setPlanning] = useState(false);
  const { meta, filterValues, setFilters } = useListContext<OutreachMeetingItem>();
  const { canAccess: canPlan = false } = useCanAccess({ resource: 'outreach-meetings', action: 'plan' });
  const { state = 'PLANNED' } = filterValues as { readonly state?: MeetingState };
  const { total, totalIsCapped = false } = (meta ?? {}) as Partial<ListMeta>;
  const label = (word: string) => translate(`outreachMeetings.${word}`);
  useDocumentTitle(label('title'));
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 1080, display: 'flex', flexDirection: 'column', gap: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'flex-start' }}>
        <Box sx={{ flex: '1 1 24rem' }}>
          <Typography variant="h1">{label('title')}</Typography>
          <Typography color="textSecondary" sx={{ maxWidth: '80ch' }}>
            {label('lead')}
          </Typography>
          <Typography role="status" color="textSecondary" sx={{ minHeight: 20 }}>
            {total !== undefined &&
              total > 0 &&
              translate('outreachMeetings.total', {
                number: `${formatCount(total, locale)}${totalIsCapped ? '+' : ''}`,
              })}
          </Typography>
        </Box>
        {canPlan && (
          <Button
            variant="contained"
            onClick={() => {
              setPlanning(true);
            }}
          >
            {label('plan')}
          </Button>
        )}
      </Box>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={state}
        aria-label={label('views')}
        onChange={(_event, view: MeetingState | null) => {
          if (view) setFilters({ state: view }, []);
        }}
      >
        {STATES.map((view) => (
          <ToggleButton key={view} value={view} sx={{ color: 'text.primary' }}>
            {label(`state.${view}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <RowsPanel>
        <QueueRows<OutreachMeetingItem>
          texts="outreachMeetings"
          empty={<StatePanel icon={GroupsIcon} title={label('emptyTitle')} text={label('emptyText')} />}
        >
          {(meeting) => <MeetingRow key={meeting.id} meeting={meeting} />}
        </QueueRows>
      </RowsPanel>
      <ListPages />
      {isPlanning && (
        <Suspense fallback={null}>
          <PlanMeetingDialog
            onClose={() => {
              setPlanning(false);
            }}
          />
        </Suspense>
      )}
    </Box>
  );
}

function MeetingRow({ meeting }: { readonly meeting: OutreachMeetingItem }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const label = (word: string) => translate(`outreachMeetings.${word}`);
  const count = (value: number | null | undefined) =>
    typeof value === 'number' ? formatCount(value, locale) : '–';
  return (
    <QueueRow
      to={`/outreach-meetings/${meeting.id}/show`}
      name={`${formatDateTime(new Date(meeting.startsAt))} · ${meeting.place}`}
      chips={<MeetingStateChip state={meeting.state} />}
      details={[
        { label: label('unit'), value: meeting.unit.name },
        { label: label('hamlets'), value: meeting.hamlets.join(', ') },
        { label: label('invited'), value: count(meeting.invited) },
        ...(meeting.state === 'HELD'
          ? [
              { label: label('came'), value: count(meeting.came) },
              { label: label('activatedThere'), value: count(meeting.activated) },
            ]
          : []),
      ]}
    />
  );
}
