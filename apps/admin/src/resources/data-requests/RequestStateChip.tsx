import BlockIcon from '@mui/icons-material/BlockOutlined';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import UndoIcon from '@mui/icons-material/UndoOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'ra-core';

import { ToneChip } from '../../components/ToneChip.tsx';
import type { Tone } from '../../components/ToneChip.tsx';
import type { DataRequestState } from '../../generated/graphql.ts';

const LOOKS: Readonly<Record<DataRequestState, { readonly tone: Tone; readonly icon: SvgIconComponent }>> = {
  RECEIVED: { tone: 'warning', icon: ScheduleIcon },
  ANSWERED: { tone: 'success', icon: CheckCircleIcon },
  REFUSED: { tone: 'error', icon: BlockIcon },
  WITHDRAWN: { tone: 'secondary', icon: UndoIcon },
};

interface RequestStateChipProps {
  readonly state: DataRequestState;
  readonly isOverdue: boolean;
}

/** Where a request stands; one that is late is red. */
export function RequestStateChip({ state, isOverdue }: RequestStateChipProps) {
  const translate = useTranslate();
  const { tone, icon } = isOverdue ? { tone: 'error' as const, icon: ErrorIcon } : LOOKS[state];
  return (
    <ToneChip tone={tone} icon={icon}>
      {translate(isOverdue ? 'queues.overdue' : `dataRequests.state.${state}`)}
    </ToneChip>
  );
}
