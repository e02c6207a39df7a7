import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Box from '@mui/material/Box';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useId } from 'react';

import { useSingleLetterKeys } from '../components/use-shortcuts.ts';

const GROUPS = [
  {
    title: 'onList',
    keys: [
      { key: 'J', action: 'next' },
      { key: 'K', action: 'previous' },
      { key: 'Enter', action: 'open' },
      { key: 'X', action: 'mark' },
      { key: 'A', action: 'approveMarked' },
      { key: '/', action: 'search' },
    ],
  },
  {
    title: 'onCase',
    keys: [
      { key: 'A', action: 'approve' },
      { key: 'B', action: 'return' },
      { key: 'R', action: 'refuse' },
      { key: 'P', action: 'pictures' },
      { key: 'U', action: 'back' },
    ],
  },
  {
    title: 'onPicture',
    keys: [
      { key: '+ −', action: 'zoom' },
      { key: '[ ]', action: 'rotate' },
      { key: '← →', action: 'switchPicture' },
      { key: 'C', action: 'sideBySide' },
    ],
  },
  { title: 'everywhere', keys: [{ key: '?', action: 'help' }] },
] as const;

export default function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const hintId = useId();
  const [isEnabled, setEnabled] = useSingleLetterKeys();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{translate('shortcuts.title')}</DialogTitle>
      <DialogContent>
        {GROUPS.map((group) => (
          <Box key={group.title} sx={{ mb: 4 }}>
            <Typography variant="h3" sx={{ mb: 1 }}>
              {translate(`shortcuts.${group.title}`)}
            </Typography>
            <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '5rem 1fr', rowGap: 1 }}>
              {group.keys.map(({ key, action }) => [
                <Box component="dt" key={key}>
                  <Keycap>{key}</Keycap>
                </Box>,
                <Typography component="dd" key={action} sx={{ m: 0 }}>
                  {translate(`shortcuts.${action}`)}
                </Typography>,
              ])}
            </Box>
          </Box>
        ))}
        <FormControlLabel
          label={translate('shortcuts.enabled')}
          control={
            <Switch
              checked={isEnabled}
              onChange={(_, checked) => {
                setEnabled(checked);
              }}
              slotProps={{ input: { 'aria-describedby': hintId } }}
            />
          }
        />
        <FormHelperText id={hintId}>{translate('shortcuts.enabledHint')}</FormHelperText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {translate('shortcuts.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Keycap({ children }: { readonly children: string }) {
  return (
    <Box
      component="kbd"
      sx={{
        fontFamily: 'inherit',
        fontSize: '0.8125rem',
        px: 2,
        border: 1,
        borderColor: 'text.secondary',
        borderRadius: 1,
      }}
    >
      {children}
    </Box>
  );
}
