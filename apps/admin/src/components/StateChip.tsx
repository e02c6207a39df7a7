import BlockIcon from '@mui/icons-material/Block';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import ScheduleIcon from '@mui/icons-material/Schedule';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'ra-core';

import type { ApplicationState } from '../generated/graphql.ts';
import { ToneChip } from './ToneChip.tsx';
import type { Tone } from './ToneChip.tsx';

const LOOKS: Readonly<Record<ApplicationState, { readonly tone: Tone; readonly icon: SvgIconComponent }>> = {
  SUBMITTED: { tone: 'info', icon: HourglassIcon },
  CHECKING: { tone: 'info', icon: HourglassIcon },
  READY_FOR_REVIEW: { tone: 'warning', icon: ScheduleIcon },
  APPROVED: { tone: 'success', icon: CheckCircleIcon },
  REFUSED: { tone: 'secondary', icon: BlockIcon },
  RETURNED: { tone: 'info', icon: HourglassIcon },
};

export function StateChip({ state }: { readonly state: ApplicationState }) {
  const translate = useTranslate();
  const { tone, icon } = LOOKS[state];
  return (
    <ToneChip tone={tone} icon={icon}>
      {translate(`state.${state}`)}
    </ToneChip>
  );
}
