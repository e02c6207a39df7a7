import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'ra-core';
import { useId } from 'react';
import type { ReactNode } from 'react';

import { TroubleAlert } from '../../components/TroubleAlert.tsx';
import type { Trouble } from '../../components/use-submission.ts';
import type { CrossCheck } from '../../providers/data-provider.ts';

/** What every act on a paper is given. */
export interface CrossCheckActProps {
  readonly crossCheck: CrossCheck;
  readonly applicationId: string;
  readonly onClose: () => void;
}

interface CrossCheckActDialogProps {
  readonly title: string;
  readonly confirmText: string;
  readonly isPending: boolean;
  readonly trouble: Trouble | undefined;
  /** Offered when somebody else was faster. */
  readonly reload: (() => Promise<void>) | undefined;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of an act that is confirmed: what will happen, what is asked for, what the server said against it. */
export function CrossCheckActDialog(props: CrossCheckActDialogProps) {
  const { title, confirmText, isPending, trouble, reload, onConfirm, onClose, children } = props;
  const translate = useTranslate();
  const titleId = useId();
  const isNarrow = useMediaQuery('(max-width: 599px)');
  return (
    <Dialog
      open
      onClose={isPending ? undefined : onClose}
      aria-labelledby={titleId}
      maxWidth="sm"
      fullWidth
      fullScreen={isNarrow}
    >
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm();
        }}
        sx={{ display: 'contents' }}
      >
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
          {children}
          {trouble && reload ? (
            <Alert
              severity="error"
              action={
                <Button
                  color="inherit"
                  size="small"
                  onClick={() => {
                    void reload();
                  }}
                >
                  {translate('crossChecks.reload')}
                </Button>
              }
            >
              {trouble.message}
            </Alert>
          ) : (
            <TroubleAlert trouble={trouble} />
          )}
        </DialogContent>
        <DialogActions>
          <Button color="inherit" disabled={isPending} onClick={onClose}>
            {translate('decision.cancel')}
          </Button>
          <Button type="submit" variant="contained" aria-disabled={isPending}>
            {translate(isPending ? 'decision.sending' : confirmText)}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
