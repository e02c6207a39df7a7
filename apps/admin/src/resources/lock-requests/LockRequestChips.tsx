import BlockIcon from '@mui/icons-material/BlockOutlined';
import BoltIcon from '@mui/icons-material/BoltOutlined';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import ScheduleIcon from '@mui/icons-material/Schedule';
import UndoIcon from '@mui/icons-material/UndoOutlined';
import VisibilityOffIcon from '@mui/icons-material/VisibilityOffOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'ra-core';

import { ToneChip } from '../../components/ToneChip.tsx';
import type { Tone } from '../../components/ToneChip.tsx';
import type { LockRequestState } from '../../generated/graphql.ts';

const LOOKS: Readonly<Record<LockRequestState, { readonly tone: Tone; readonly icon: SvgIconComponent }>> = {
  RECEIVED: { tone: 'warning', icon: ScheduleIcon },
  FORWARDED: { tone: 'info', icon: HourglassIcon },
  APPROVED: { tone: 'success', icon: CheckCircleIcon },
  REFUSED: { tone: 'secondary', icon: BlockIcon },
  WITHDRAWN: { tone: 'secondary', icon: UndoIcon },
  REVERSED: { tone: 'secondary', icon: UndoIcon },
};

interface LockRequestChipsProps {
  readonly request: {
    readonly state: LockRequestState;
    readonly isOverdue: boolean;
    readonly isSealed: boolean;
    readonly isLockedAtOnce: boolean;
  };
}

/** Where a request stands, and what must not be overlooked: late, sealed, locked before the decision. */
export function LockRequestChips({ request }: LockRequestChipsProps) {
  const translate = useTranslate();
  const { state, isOverdue, isSealed, isLockedAtOnce } = request;
  const { tone, icon } = LOOKS[state];
  return (
    <>
      <ToneChip tone={tone} icon={icon}>
        {translate(`lockRequests.state.${state}`)}
      </ToneChip>
      {isOverdue && (
        <ToneChip tone="error" icon={ErrorIcon}>
          {translate('queues.overdue')}
        </ToneChip>
      )}
      {isLockedAtOnce && (
        <ToneChip tone="warning" icon={BoltIcon}>
          {translate('lockRequests.lockedAtOnce')}
        </ToneChip>
      )}
      {isSealed && (
        <ToneChip tone="secondary" icon={VisibilityOffIcon}>
          {translate('lockRequests.sealed')}
        </ToneChip>
      )}
    </>
  );
}
