import BlockIcon from '@mui/icons-material/BlockOutlined';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'ra-core';

import { ToneChip } from '../../components/ToneChip.tsx';
import type { Tone } from '../../components/ToneChip.tsx';
import type { LockAppealState } from '../../generated/graphql.ts';

const LOOKS: Readonly<Record<LockAppealState, { readonly tone: Tone; readonly icon: SvgIconComponent }>> = {
  ACCEPTED: { tone: 'warning', icon: ScheduleIcon },
  UPHELD: { tone: 'secondary', icon: BlockIcon },
  GRANTED: { tone: 'success', icon: CheckCircleIcon },
};

export function AppealStateChip({ state }: { readonly state: LockAppealState }) {
  const translate = useTranslate();
  const { tone, icon } = LOOKS[state];
  return (
    <ToneChip tone={tone} icon={icon}>
      {translate(`lockAppeals.state.${state}`)}
    </ToneChip>
  );
}
