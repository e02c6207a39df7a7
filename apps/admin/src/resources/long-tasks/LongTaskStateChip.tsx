import BlockIcon from '@mui/icons-material/BlockOutlined';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import SyncIcon from '@mui/icons-material/Sync';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'ra-core';

import { ToneChip } from '../../components/ToneChip.tsx';
import type { Tone } from '../../components/ToneChip.tsx';
import type { LongTaskState } from '../../generated/graphql.ts';

const LOOKS: Readonly<Record<LongTaskState, { readonly tone: Tone; readonly icon: SvgIconComponent }>> = {
  QUEUED: { tone: 'secondary', icon: HourglassIcon },
  RUNNING: { tone: 'warning', icon: SyncIcon },
  SUCCEEDED: { tone: 'success', icon: CheckCircleIcon },
  FAILED: { tone: 'error', icon: ErrorIcon },
  CANCELLED: { tone: 'secondary', icon: BlockIcon },
};

/** Where a task stands. */
export function LongTaskStateChip({ state }: { readonly state: LongTaskState }) {
  const translate = useTranslate();
  const { tone, icon } = LOOKS[state];
  return (
    <ToneChip tone={tone} icon={icon}>
      {translate(`longTasks.state.${state}`)}
    </ToneChip>
  );
}
