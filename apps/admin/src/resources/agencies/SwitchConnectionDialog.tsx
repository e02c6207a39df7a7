import Typography from '@mui/material/Typography';
import { useDataProvider, useTranslate } from 'ra-core';

import { ActDialog } from '../../components/ActDialog.tsx';
import type { AgencyAction } from '../../generated/graphql.ts';
import type { Agency, BackOfficeProvider } from '../../providers/data-provider.ts';
import { ReasonField } from '../../components/ReasonField.tsx';
import { useAgencyAct } from './use-agency-act.ts';
import { useAgencyName } from './use-agency-name.ts';
import { useReason } from '../../components/use-reason.ts';

interface SwitchConnectionDialogProps {
  /** As the page holds it now: after somebody else's change, the newer version. */
  readonly agency: Agency;
  readonly action: AgencyAction;
  readonly onClose: () => void;
}

/** Stops asking an agency, or takes it up again; both act at once. */
export default function SwitchConnectionDialog({ agency, action, onClose }: SwitchConnectionDialogProps) {
  const translate = useTranslate();
  const name = useAgencyName()(agency);
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { reason, field, check } = useReason();
  const { act, isPending, trouble } = useAgencyAct(onClose);
  const isSuspending = action === 'SUSPEND';
  const word = isSuspending ? 'suspend' : 'resume';

  const confirm = () => {
    if (!check()) return;
    const input = { code: agency.code, expectedVersion: agency.version, reason };
    void (isSuspending
      ? act(
          () => dataProvider.suspendAgency(input),
          'AgencySuspended',
          () => translate('agencies.suspended', { name }),
        )
      : act(
          () => dataProvider.resumeAgency(input),
          'AgencyResumed',
          () => translate('agencies.resumed', { name }),
        ));
  };
  return (
    <ActDialog
      title={translate(`agencies.${word}Title`, { name })}
      confirm={translate(`agencies.${word}Confirm`)}
      isDangerous={isSuspending}
      isPending={isPending}
      trouble={trouble}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Typography>{translate(`agencies.${word}Text`)}</Typography>
      <ReasonField
        {...field}
        label={translate('agencies.reason')}
        hint={translate('agencies.reasonHint')}
        trouble={trouble?.fields['reason']}
      />
    </ActDialog>
  );
}
