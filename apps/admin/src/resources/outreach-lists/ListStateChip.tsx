import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import EventBusyIcon from '@mui/icons-material/EventBusyOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'ra-core';

import { ToneChip } from '../../components/ToneChip.tsx';
import type { Tone } from '../../components/ToneChip.tsx';
import type { OutreachListState } from '../../generated/graphql.ts';

const LOOKS: Readonly<Record<OutreachListState, { readonly tone: Tone; readonly icon: SvgIconComponent }>> = {
  OPEN: { tone: 'success', icon: ScheduleIcon },
  CLOSED: { tone: 'secondary', icon: CheckCircleIcon },
  EXPIRED: { tone: 'secondary', icon: EventBusyIcon },
};

export function ListStateChip({ state }: { readonly state: OutreachListState }) {
  const translate = useTranslate();
  const { tone, icon } = LOOKS[state];
  return (
    <ToneChip tone={tone} icon={icon}>
      {translate(`outreachLists.state.${state}`)}
    </ToneChip>
  );
}
