import { formatDateTime } from '@dinhdanh/domain/formats';
import ContentCopyIcon from '@mui/icons-material/ContentCopyOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import GlobalStyles from '@mui/material/GlobalStyles';
import Portal from '@mui/material/Portal';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useNotify, useTranslate } from 'ra-core';
import { useId } from 'react';

import { ONLY_THE_SLIP } from '../../components/PrintedSlip.tsx';
import { QrPicture } from '../../components/QrPicture.tsx';
import type { GivenLink } from './officer-acts.ts';

interface EnrolmentLinkDialogProps {
  readonly link: GivenLink;
  readonly name: string;
  readonly username: string;
  readonly onClose: () => void;
}

/** The link, for this one time. Leaves by its button alone: a click beside it would take the link away for good. */
export function EnrolmentLinkDialog({ link, name, username, onClose }: EnrolmentLinkDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const isNarrow = useMediaQuery('(max-width: 599px)');
  // Behind the #, so that browsers send it nowhere.
  const address = `${window.location.origin}/admin/login#enrol=${link.token}`;
  const until = formatDateTime(new Date(link.expiresAt));
  return (
    <Dialog open aria-labelledby={titleId} maxWidth="sm" fullWidth fullScreen={isNarrow}>
      <DialogTitle id={titleId} sx={{ overflowWrap: 'anywhere' }}>
        {translate('officerAdmin.linkGivenTitle', { name })}
      </DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
        <Alert severity="warning">{translate('officerAdmin.linkGivenText', { moment: until })}</Alert>
        <TextField
          label={translate('officerAdmin.linkGivenLabel')}
          value={address}
          multiline
          slotProps={{ htmlInput: { readOnly: true, style: { fontFamily: 'monospace' } } }}
          onFocus={(event) => {
            event.target.select();
          }}
        />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          <CopyButton text={address} />
          <Button
            variant="outlined"
            onClick={() => {
              window.print();
            }}
          >
            {translate('officerAdmin.printSheet')}
          </Button>
        </Box>
      </DialogContent>
      <Sheet address={address} name={name} username={username} until={until} />
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {translate('officerAdmin.linkDone')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function CopyButton({ text }: { readonly text: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      notify(translate('officerAdmin.copied'), { type: 'info' });
    } catch {
      // Without a secure connection a browser has no clipboard.
      notify(translate('officerAdmin.copyFailed'), { type: 'warning' });
    }
  };
  return (
    <Button
      variant="outlined"
      startIcon={<ContentCopyIcon />}
      onClick={() => {
        void copy();
      }}
    >
      {translate('officerAdmin.copy')}
    </Button>
  );
}

interface SheetProps {
  readonly address: string;
  readonly name: string;
  readonly username: string;
  readonly until: string;
}

/** What is handed over on paper; outside the dialog, which would cut it off. */
function Sheet({ address, name, username, until }: SheetProps) {
  const translate = useTranslate();
  return (
    <Portal>
      <GlobalStyles styles={ONLY_THE_SLIP} />
      <Box
        data-print="slip"
        sx={{
          ...{ display: 'none', p: 5, flexDirection: 'column', gap: 3 },
          '@media print': { display: 'flex' },
        }}
      >
        <Typography variant="h2" component="p">
          {translate('officerAdmin.sheetTitle')}
        </Typography>
        <Typography>
          {translate('officerAdmin.displayName')}: {name}
        </Typography>
        <Typography>
          {translate('officerAdmin.username')}: {username}
        </Typography>
        <Typography>{translate('officerAdmin.sheetHow')}</Typography>
        <QrPicture text={address} label={translate('officerAdmin.sheetQr')} />
        <Typography sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>{address}</Typography>
        <Typography>{translate('officerAdmin.sheetUntil', { moment: until })}</Typography>
      </Box>
    </Portal>
  );
}
