import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import PauseCircleIcon from '@mui/icons-material/PauseCircleOutlined';
import SyncIcon from '@mui/icons-material/Sync';
import { useTranslate } from 'ra-core';

import { ToneChip } from '../../components/ToneChip.tsx';
import type { LockEventDelivery, LockSubscription } from '../../providers/data-provider.ts';

export function SubscriptionStateChip({ state }: Pick<LockSubscription, 'state'>) {
  const translate = useTranslate();
  return (
    <ToneChip
      tone={state === 'ACTIVE' ? 'success' : 'secondary'}
      icon={state === 'ACTIVE' ? SyncIcon : PauseCircleIcon}
    >
      {translate(`lockEvents.state.${state}`)}
    </ToneChip>
  );
}

export function DeliveryStateChip({ state }: Pick<LockEventDelivery, 'state'>) {
  const translate = useTranslate();
  const isApplied = state === 'APPLIED';
  return (
    <ToneChip
      tone={isApplied ? 'success' : state === 'DELIVERED' ? 'info' : 'warning'}
      icon={isApplied ? CheckCircleIcon : HourglassIcon}
    >
      {translate(`lockEvents.deliveryState.${state}`)}
    </ToneChip>
  );
}
