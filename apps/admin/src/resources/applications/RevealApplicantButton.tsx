import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDataProvider, useTranslate } from 'ra-core';
import { useId, useRef, useState } from 'react';

import { useFailureText } from '../../components/use-failure-text.ts';
import type { BackOfficeProvider, RevealResult } from '../../providers/data-provider.ts';

export type RevealedNumbers = Omit<Extract<RevealResult, { __typename: 'ApplicantRevealed' }>, '__typename'>;

interface RevealApplicantButtonProps {
  readonly applicationId: string;
  readonly onRevealed: (numbers: RevealedNumbers) => void;
}

/** Shows the full numbers only against a stated purpose, which the audit log keeps. */
export function RevealApplicantButton({ applicationId, onRevealed }: RevealApplicantButtonProps) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        onClick={() => {
          setOpen(true);
        }}
      >
        {translate('case.reveal')}
      </Button>
      {isOpen && (
        <RevealDialog
          applicationId={applicationId}
          onClose={close}
          onRevealed={(numbers) => {
            close();
            onRevealed(numbers);
          }}
        />
      )}
    </>
  );
}

function RevealDialog(props: RevealApplicantButtonProps & { readonly onClose: () => void }) {
  const { applicationId, onRevealed, onClose } = props;
  const translate = useTranslate();
  const failureText = useFailureText();
  const titleId = useId();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const isSending = useRef(false);
  const [purpose, setPurpose] = useState('');
  const [purposeTrouble, setPurposeTrouble] = useState<string>();
  const [trouble, setTrouble] = useState<string>();

  const reveal = async () => {
    if (isSending.current) return;
    isSending.current = true;
    setTrouble(undefined);
    setPurposeTrouble(undefined);
    try {
      const result = await dataProvider.revealApplicant({ applicationId, purpose: purpose.trim() });
      if (result.__typename === 'ApplicantRevealed') onRevealed(result);
      else setPurposeTrouble(result.fields[0]?.message ?? result.message);
    } catch (error) {
      setTrouble(failureText(error));
    } finally {
      isSending.current = false;
    }
  };

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void reveal();
        }}
        sx={{ display: 'contents' }}
      >
        <DialogTitle id={titleId}>{translate('case.revealTitle')}</DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 5 }}>
          <Typography>{translate('case.revealText')}</Typography>
          <TextField
            label={translate('case.revealPurpose')}
            required
            autoFocus
            value={purpose}
            error={Boolean(purposeTrouble)}
            helperText={purposeTrouble ?? translate('case.revealPurposeHint')}
            onChange={(event) => {
              setPurpose(event.target.value);
            }}
            slotProps={{ htmlInput: { maxLength: 300 } }}
          />
          {trouble && <Alert severity="error">{trouble}</Alert>}
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {translate('decision.cancel')}
          </Button>
          <Button type="submit" variant="contained">
            {translate('case.revealSubmit')}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
