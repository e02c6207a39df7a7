import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useId, useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import type { AgencyCode } from '../../generated/graphql.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { useSubscriptionAct } from './use-subscription-act.ts';

const AGENCIES: readonly AgencyCode[] = [
  'VSS',
  'TAX',
  'TRAFFIC_POLICE',
  'ROAD_ADMIN',
  'IMMIGRATION',
  'INVESTIGATION',
  'PROCURACY',
  'COURT',
];

interface AddSubscriptionDialogProps {
  /** Those that are subscribed already. */
  readonly subscribed: readonly AgencyCode[];
  readonly onClose: () => void;
}

/** Subscribes an agency, and then shows the key of its prints, which is seen here and never again. */
export default function AddSubscriptionDialog({ subscribed, onClose }: AddSubscriptionDialogProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  // The list is read anew behind the dialog; what is offered stays.
  const [offered] = useState(() => AGENCIES.filter((code) => !subscribed.includes(code)));
  const [agency, setAgency] = useState<AgencyCode | undefined>(offered[0]);
  const [webhookUrl, setWebhookUrl] = useState('');
  const [printKey, setPrintKey] = useState<string>();
  const { act, isPending, trouble } = useSubscriptionAct();
  if (printKey !== undefined && agency !== undefined)
    return <KeyDialog agency={agency} printKey={printKey} onClose={onClose} />;

  const add = () => {
    if (agency === undefined) return;
    void act(
      () =>
        dataProvider.addLockSubscription({
          idempotencyKey,
          agency,
          webhookUrl: webhookUrl.trim() === '' ? null : webhookUrl.trim(),
        }),
      'LockSubscriptionAdded',
      (added) => {
        setPrintKey(added.printKey);
      },
    );
  };
  const urlTrouble = trouble?.fields['webhookUrl'];
  return (
    <ActDialog
      title={translate('lockEvents.addTitle')}
      confirm={translate('lockEvents.addConfirm')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={add}
      onClose={onClose}
    >
      <Typography>{translate('lockEvents.addText')}</Typography>
      <TextField
        select
        required
        label={translate('lockEvents.addAgency')}
        value={agency ?? ''}
        onChange={(event) => {
          setAgency(offered.find((code) => code === event.target.value));
        }}
      >
        {offered.map((code) => (
          <MenuItem key={code} value={code}>
            {translate(`lockEvents.agency.${code}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={translate('lockEvents.addWebhook')}
        value={webhookUrl}
        error={Boolean(urlTrouble)}
        helperText={urlTrouble ?? translate('lockEvents.addWebhookHint')}
        onChange={(event) => {
          setWebhookUrl(event.target.value);
        }}
        slotProps={{ htmlInput: { inputMode: 'url', spellCheck: false, autoComplete: 'off' } }}
      />
    </ActDialog>
  );
}

interface KeyDialogProps {
  readonly agency: AgencyCode;
  readonly printKey: string;
  readonly onClose: () => void;
}

/** Closed by its button alone: a click beside it must not lose the key. */
function KeyDialog({ agency, printKey, onClose }: KeyDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const titleId = useId();
  const copy = async () => {
    await navigator.clipboard.writeText(printKey);
    notify(translate('lockEvents.copied'), { type: 'success' });
  };
  return (
    <Dialog open aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>
        {translate('lockEvents.addedTitle', { name: translate(`lockEvents.agency.${agency}`) })}
      </DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
        <Typography>{translate('lockEvents.addedText')}</Typography>
        <TextField
          label={translate('lockEvents.printKey')}
          value={printKey}
          slotProps={{ input: { readOnly: true, sx: { fontFamily: 'monospace' } } }}
        />
      </DialogContent>
      <DialogActions>
        <Button
          onClick={() => {
            void copy();
          }}
        >
          {translate('lockEvents.copy')}
        </Button>
        <Button variant="contained" autoFocus onClick={onClose}>
          {translate('lockEvents.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
