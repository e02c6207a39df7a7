import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useDataProvider, useTranslate } from 'ra-core';

import { ActDialog } from '../../components/ActDialog.tsx';
import type { Agency, BackOfficeProvider } from '../../providers/data-provider.ts';
import { shortKid } from './agency-form.ts';
import { ReasonField } from '../../components/ReasonField.tsx';
import { useAgencyAct } from './use-agency-act.ts';
import { useReason } from '../../components/use-reason.ts';

interface RevokeKeyDialogProps {
  readonly agency: Agency;
  readonly kid: string;
  readonly onClose: () => void;
}

/** Ends a key for good, at once. */
export default function RevokeKeyDialog({ agency: { code, keys }, kid, onClose }: RevokeKeyDialogProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { reason, field, check } = useReason();
  const { act, isPending, trouble } = useAgencyAct(onClose);
  const valid = keys.filter(({ state }) => state === 'VALID');
  const isLast = valid.length === 1 && valid[0]?.kid === kid;
  return (
    <ActDialog
      title={translate('agencies.revokeKeyTitle', { kid: shortKid(kid) })}
      confirm={translate('agencies.revokeKeyConfirm')}
      isDangerous
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        if (!check()) return;
        void act(
          () => dataProvider.revokeAgencyKey({ code, kid, reason }),
          'AgencyKeyRevoked',
          () => translate('agencies.keyRevokedNotice', { kid: shortKid(kid) }),
        );
      }}
      onClose={onClose}
    >
      <Typography>{translate('agencies.revokeKeyText')}</Typography>
      {isLast && <Alert severity="warning">{translate('agencies.revokeKeyLast')}</Alert>}
      <ReasonField
        {...field}
        label={translate('agencies.reason')}
        hint={translate('agencies.reasonHint')}
        trouble={trouble?.fields['reason']}
      />
    </ActDialog>
  );
}
