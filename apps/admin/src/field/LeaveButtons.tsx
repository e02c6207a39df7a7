import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useState } from 'react';

import { useField } from './field-context.ts';
import { isUnsettled } from './outbox.ts';

type Way = 'signOut' | 'wipe';

/** Signing out and deleting, each after saying what becomes of visits that the office has not got. */
export function LeaveButtons() {
  const translate = useTranslate();
  const [asked, setAsked] = useState<Way>();
  return (
    <Box sx={{ display: 'flex', gap: 2 }}>
      {(['signOut', 'wipe'] as const).map((way) => (
        <Button
          key={way}
          variant="outlined"
          color={way === 'wipe' ? 'error' : 'primary'}
          onClick={() => {
            setAsked(way);
          }}
          sx={{ flex: 1, minHeight: 48 }}
        >
          {translate(`doorToDoor.leave.${way}`)}
        </Button>
      ))}
      {asked && (
        <LeaveDialog
          way={asked}
          onClose={() => {
            setAsked(undefined);
          }}
        />
      )}
    </Box>
  );
}

function LeaveDialog({ way, onClose }: { readonly way: Way; readonly onClose: () => void }) {
  const translate = useTranslate();
  const { session, state } = useField();
  const unsettled = state.outbox.filter(isUnsettled).length;
  return (
    <Dialog open onClose={onClose} aria-labelledby="leave-title">
      <DialogTitle id="leave-title">{translate(`doorToDoor.leave.${way}Title`)}</DialogTitle>
      <DialogContent>
        <Typography sx={{ fontSize: '1rem' }}>{translate(`doorToDoor.leave.${way}Text`)}</Typography>
        {unsettled > 0 && (
          <Typography
            sx={{ fontSize: '1rem', fontWeight: 600, mt: 2 }}
            color={way === 'wipe' ? 'error' : 'textPrimary'}
          >
            {translate(`doorToDoor.leave.${way}Unsent`, { smart_count: unsettled })}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} sx={{ minHeight: 48 }}>
          {translate('ra.action.cancel')}
        </Button>
        <Button
          variant="contained"
          color={way === 'wipe' ? 'error' : 'primary'}
          onClick={async () => {
            onClose();
            await session.leave(way === 'wipe');
          }}
          sx={{ minHeight: 48 }}
        >
          {translate(`doorToDoor.leave.${way}`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
