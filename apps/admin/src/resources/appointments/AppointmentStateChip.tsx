import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import EventBusyIcon from '@mui/icons-material/EventBusyOutlined';
import PersonOffIcon from '@mui/icons-material/PersonOffOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'ra-core';

import { ToneChip } from '../../components/ToneChip.tsx';
import type { Tone } from '../../components/ToneChip.tsx';
import type { AppointmentState } from '../../generated/graphql.ts';

const LOOKS: Readonly<Record<AppointmentState, { readonly tone: Tone; readonly icon: SvgIconComponent }>> = {
  BOOKED: { tone: 'info', icon: ScheduleIcon },
  ATTENDED: { tone: 'success', icon: CheckCircleIcon },
  NO_SHOW: { tone: 'secondary', icon: PersonOffIcon },
  CANCELLED: { tone: 'secondary', icon: EventBusyIcon },
};

export function AppointmentStateChip({ state }: { readonly state: AppointmentState }) {
  const translate = useTranslate();
  const { tone, icon } = LOOKS[state];
  return (
    <ToneChip tone={tone} icon={icon}>
      {translate(`appointments.state.${state}`)}
    </ToneChip>
  );
}
