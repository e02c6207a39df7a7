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

import { hasUnreadDay } from './DayField.tsx';
import { TroubleAlert } from './TroubleAlert.tsx';
import type { Trouble } from './use-submission.ts';

interface ActDialogProps {
  readonly title: string;
  readonly confirm: string;
  readonly isDangerous?: boolean;
  /** Something is looked at beside what is filled in. */
  readonly isWide?: boolean;
  readonly isPending: boolean;
  readonly trouble: Trouble | undefined;
  /** Said in the place of the trouble, where there is a way out of it. */
  readonly alert?: ReactNode;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of an act that is confirmed: what it does, what it needs to know, and a button that says it. Refusals stay in it. */
export function ActDialog({ title, confirm, isDangerous = false, isWide = false, ...props }: ActDialogProps) {
  const { isPending, trouble, alert, onConfirm, onClose, children } = props;
  const translate = useTranslate();
  const titleId = useId();
  const isNarrow = useMediaQuery('(max-width: 599px)');
  return (
    <Dialog
      open
      onClose={isPending ? undefined : onClose}
      aria-labelledby={titleId}
      maxWidth={isWide ? 'lg' : 'sm'}
      fullWidth
      fullScreen={isNarrow}
    >
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!hasUnreadDay(event.currentTarget)) onConfirm();
        }}
        sx={{ display: 'contents' }}
      >
        <DialogTitle id={titleId} sx={{ overflowWrap: 'anywhere' }}>
          {title}
        </DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
          {children}
          {alert ?? <TroubleAlert trouble={trouble} />}
        </DialogContent>
        <DialogActions>
          <Button color="inherit" disabled={isPending} onClick={onClose}>
            {translate('decision.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            color={isDangerous ? 'error' : 'primary'}
            aria-disabled={isPending}
          >
            {isPending ? translate('decision.sending') : confirm}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
