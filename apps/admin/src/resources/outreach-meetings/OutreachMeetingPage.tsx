import { formatCount, formatDateTime } from '@dinhdanh/domain/formats';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useCanAccess, useDataProvider, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { useParams } from 'react-router-dom';

import { Details } from '../../components/Details.tsx';
import { OpenedRecord } from '../../components/OpenedRecord.tsx';
import { Panel } from '../../components/Panel.tsx';
import { RecordHead } from '../../components/RecordHead.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { MeetingAction } from '../../generated/graphql.ts';
import type { BackOfficeProvider, OpenedOutreachMeeting } from '../../providers/data-provider.ts';
import { GuestList } from './GuestList.tsx';
import { MeetingStateChip } from './MeetingStateChip.tsx';

const ChangeMeetingDialog = lazy(() => import('./ChangeMeetingDialog.tsx'));

const LIST = '/outreach-meetings';
const ACTION_WORDS: Readonly<Record<MeetingAction, string>> = {
  EDIT: 'edit',
  RECORD_RESULT: 'result',
  CANCEL: 'cancel',
};

export default function OutreachMeetingPage() {
  const { id = '' } = useParams();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  return (
    <OpenedRecord
      resource="outreach-meetings"
      texts="outreachMeetings"
      id={id}
      open={(one) => dataProvider.getOutreachMeeting(one)}
    >
      {(opened) => <MeetingParts opened={opened} />}
    </OpenedRecord>
  );
}

function MeetingParts({ opened: { meeting, guests } }: { readonly opened: OpenedOutreachMeeting }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const label = (word: string) => translate(`outreachMeetings.${word}`);
  const count = (value: number | null | undefined) =>
    typeof value === 'number' ? formatCount(value, locale) : '–';
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 880, display: 'flex', flexDirection: 'column', gap: 4 }}>
      <RecordHead
        list={LIST}
        back={label('backToList')}
        title={meeting.place}
        chip={<MeetingStateChip state={meeting.state} />}
        lead={formatDateTime(new Date(meeting.startsAt))}
      />
      <MeetingActs meeting={meeting} />
      <Panel title={label('title')}>
        <Details
          isWide
          details={[
            { label: label('unit'), value: meeting.unit.name },
            { label: label('hamlets'), value: meeting.hamlets.join(', ') },
            { label: label('invited'), value: count(meeting.invited) },
            { label: label('came'), value: count(meeting.came) },
            { label: label('activatedThere'), value: count(meeting.activated) },
            { label: label('plannedBy'), value: meeting.plannedBy },
            ...(meeting.endedNote ? [{ label: label('note'), value: meeting.endedNote }] : []),
          ]}
        />
      </Panel>
      <Panel title={label('guests')}>
        {guests.length > 0 ? <GuestList guests={guests} /> : <Typography>{label('noGuests')}</Typography>}
      </Panel>
    </Box>
  );
}

function MeetingActs({ meeting }: { readonly meeting: OpenedOutreachMeeting['meeting'] }) {
  const translate = useTranslate();
  const [action, setAction] = useState<MeetingAction>();
  const { canAccess: canPlan = false } = useCanAccess({ resource: 'outreach-meetings', action: 'plan' });
  const { canAccess: canPrint = false } = useCanAccess({ resource: 'outreach-meetings', action: 'print' });
  if (meeting.state !== 'PLANNED') return null;
  const allowedActions = canPlan ? meeting.allowedActions : [];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
      {canPrint && (
        <Button
          variant="outlined"
          component="a"
          href={`${LIST}/${meeting.id}`}
          download
          startIcon={<PrintIcon aria-hidden />}
        >
          {translate('outreachMeetings.print')}
        </Button>
      )}
      {allowedActions.map((allowed) => (
        <Button
          key={allowed}
          variant={allowed === 'RECORD_RESULT' ? 'contained' : 'outlined'}
          color={allowed === 'CANCEL' ? 'error' : 'primary'}
          onClick={() => {
            setAction(allowed);
          }}
        >
          {translate(`outreachMeetings.${ACTION_WORDS[allowed]}`)}
        </Button>
      ))}
      {canPrint && (
        <Typography variant="body2" color="textSecondary" sx={{ flexBasis: '100%' }}>
          {translate('outreachMeetings.printHint')}
        </Typography>
      )}
      {action && (
        <Suspense fallback={null}>
          <ChangeMeetingDialog
            meeting={meeting}
            action={action}
            onClose={() => {
              setAction(undefined);
            }}
          />
        </Suspense>
      )}
    </Box>
  );
}
