import Typography from '@mui/material/Typography';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';

import { ActDialog } from '../../components/ActDialog.tsx';
import { ReasonField } from '../../components/ReasonField.tsx';
import { useReason } from '../../components/use-reason.ts';
import type { LockSubscriptionAction } from '../../generated/graphql.ts';
import type { BackOfficeProvider, LockSubscription } from '../../providers/data-provider.ts';
import { useSubscriptionAct } from './use-subscription-act.ts';

interface SwitchSubscriptionDialogProps {
  /** As the page holds it now: after somebody else's change, the newer version. */
  readonly subscription: LockSubscription;
  readonly action: LockSubscriptionAction;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

const WORDS = { SUSPEND: 'suspend', RESUME: 'resume', REMOVE: 'remove' } as const;

/** Stops telling a subscriber, takes it up again, or ends it for good. */
export default function SwitchSubscriptionDialog({
  subscription: { id, version, agency },
  action,
  onClose,
  onRemoved,
}: SwitchSubscriptionDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { reason, field, check } = useReason();
  const { act, isPending, trouble } = useSubscriptionAct();
  const name = translate(`lockEvents.agency.${agency}`);
  const word = WORDS[action];

  const confirm = () => {
    if (!check()) return;
    void act(
      () => dataProvider.switchLockSubscription(action, { id, expectedVersion: version, reason }),
      'LockSubscriptionSwitched',
      () => {
        notify(
          translate(
            { SUSPEND: 'lockEvents.suspended', RESUME: 'lockEvents.resumed', REMOVE: 'lockEvents.removed' }[
              action
            ],
            { name },
          ),
          { type: 'success' },
        );
        if (action === 'REMOVE') onRemoved();
        else onClose();
      },
    );
  };
  return (
    <ActDialog
      title={translate(`lockEvents.${word}Title`, { name })}
      confirm={translate(`lockEvents.${word}Confirm`)}
      isDangerous={action !== 'RESUME'}
      isPending={isPending}
      trouble={trouble}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Typography>{translate(`lockEvents.${word}Text`)}</Typography>
      <ReasonField
        {...field}
        label={translate('lockEvents.reason')}
        hint={translate('lockEvents.reasonHint')}
        trouble={trouble?.fields['reason']}
      />
    </ActDialog>
  );
}
