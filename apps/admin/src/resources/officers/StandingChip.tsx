import BlockIcon from '@mui/icons-material/BlockOutlined';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import ScheduleIcon from '@mui/icons-material/Schedule';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'ra-core';

import { ToneChip } from '../../components/ToneChip.tsx';
import type { Tone } from '../../components/ToneChip.tsx';
import type { OfficerStanding } from '../../generated/graphql.ts';

const LOOKS: Readonly<Record<OfficerStanding, { readonly tone: Tone; readonly icon: SvgIconComponent }>> = {
  ACTIVE: { tone: 'success', icon: CheckCircleIcon },
  INVITED: { tone: 'info', icon: HourglassIcon },
  LINK_EXPIRED: { tone: 'warning', icon: ScheduleIcon },
  BARRED: { tone: 'error', icon: BlockIcon },
};

/** Whether an officer can sign in. */
export function StandingChip({ standing }: { readonly standing: OfficerStanding }) {
  const translate = useTranslate();
  const { tone, icon } = LOOKS[standing];
  return (
    <ToneChip tone={tone} icon={icon}>
      {translate(`officerAdmin.standing.${standing}`)}
    </ToneChip>
  );
}
