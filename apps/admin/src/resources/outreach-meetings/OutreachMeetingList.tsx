import { formatCount, formatDateTime } from '@dinhdanh/domain/formats';
import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import Button from '@mui/material/Button';
import { ListBase, useCanAccess, useListContext, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { QueuePage } from '../../components/QueuePage.tsx';
import { QueueRow } from '../../components/QueueRows.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { MeetingState } from '../../generated/graphql.ts';
import type { OutreachMeetingItem } from '../../providers/data-provider.ts';
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
  const [isPlanning, setPlanning] = useState(false);
  const { filterValues } = useListContext<OutreachMeetingItem>();
  const { canAccess: canPlan = false } = useCanAccess({ resource: 'outreach-meetings', action: 'plan' });
  const { state = 'PLANNED' } = filterValues as { readonly state?: MeetingState };
  const label = (word: string) => translate(`outreachMeetings.${word}`);
  return (
    <QueuePage<MeetingState, OutreachMeetingItem>
      texts="outreachMeetings"
      view={state}
      views={STATES.map((value) => ({ value, label: label(`state.${value}`), filter: { state: value } }))}
      action={
        canPlan && (
          <Button
            variant="contained"
            onClick={() => {
              setPlanning(true);
            }}
          >
            {label('plan')}
          </Button>
        )
      }
      empty={<StatePanel icon={GroupsIcon} title={label('emptyTitle')} text={label('emptyText')} />}
      row={(meeting) => <MeetingRow key={meeting.id} meeting={meeting} />}
    >
      {isPlanning && (
        <Suspense fallback={null}>
          <PlanMeetingDialog
            onClose={() => {
              setPlanning(false);
            }}
          />
        </Suspense>
      )}
    </QueuePage>
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
