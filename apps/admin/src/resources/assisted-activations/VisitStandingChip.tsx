import BlockIcon from '@mui/icons-material/Block';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import ScheduleIcon from '@mui/icons-material/Schedule';
import TimerOffIcon from '@mui/icons-material/TimerOffOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'ra-core';

import { ToneChip } from '../../components/ToneChip.tsx';
import type { Tone } from '../../components/ToneChip.tsx';
import type { AssistedActivationStanding } from '../../generated/graphql.ts';

const LOOKS: Readonly<
  Record<AssistedActivationStanding, { readonly tone: Tone; readonly icon: SvgIconComponent }>
> = {
  REQUESTED: { tone: 'warning', icon: ScheduleIcon },
  CONFIRMED: { tone: 'info', icon: HourglassIcon },
  COMPLETED: { tone: 'success', icon: CheckCircleIcon },
  REFUSED: { tone: 'secondary', icon: BlockIcon },
  CANCELLED: { tone: 'secondary', icon: BlockIcon },
  EXPIRED: { tone: 'secondary', icon: TimerOffIcon },
};

export function VisitStandingChip({ standing }: { readonly standing: AssistedActivationStanding }) {
  const translate = useTranslate();
  return <ToneChip {...LOOKS[standing]}>{translate(`assistedActivations.standing.${standing}`)}</ToneChip>;
}
