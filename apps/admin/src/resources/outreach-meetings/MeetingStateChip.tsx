import BlockIcon from '@mui/icons-material/BlockOutlined';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'ra-core';

import { ToneChip } from '../../components/ToneChip.tsx';
import type { Tone } from '../../components/ToneChip.tsx';
import type { MeetingState } from '../../generated/graphql.ts';

const LOOKS: Readonly<Record<MeetingState, { readonly tone: Tone; readonly icon: SvgIconComponent }>> = {
  PLANNED: { tone: 'info', icon: ScheduleIcon },
  HELD: { tone: 'success', icon: CheckCircleIcon },
  CANCELLED: { tone: 'secondary', icon: BlockIcon },
};

export function MeetingStateChip({ state }: { readonly state: MeetingState }) {
  const translate = useTranslate();
  const { tone, icon } = LOOKS[state];
  return (
    <ToneChip tone={tone} icon={icon}>
      {translate(`outreachMeetings.state.${state}`)}
    </ToneChip>
  );
}
