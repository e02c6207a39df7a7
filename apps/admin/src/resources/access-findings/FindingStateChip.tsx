import BlockIcon from '@mui/icons-material/BlockOutlined';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import HourglassIcon from '@mui/icons-material/HourglassEmptyOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'ra-core';

import { ToneChip } from '../../components/ToneChip.tsx';
import type { Tone } from '../../components/ToneChip.tsx';
import type { AccessFindingState } from '../../generated/graphql.ts';

const LOOKS: Readonly<Record<AccessFindingState, { readonly tone: Tone; readonly icon: SvgIconComponent }>> =
  {
    RAISED: { tone: 'warning', icon: ScheduleIcon },
    TAKEN: { tone: 'info', icon: HourglassIcon },
    CONFIRMED: { tone: 'error', icon: BlockIcon },
    EXPLAINED: { tone: 'success', icon: CheckCircleIcon },
  };

/** Where a finding stands. */
export function FindingStateChip({ state }: { readonly state: AccessFindingState }) {
  const translate = useTranslate();
  const { tone, icon } = LOOKS[state];
  return (
    <ToneChip tone={tone} icon={icon}>
      {translate(`accessFindings.state.${state}`)}
    </ToneChip>
  );
}
