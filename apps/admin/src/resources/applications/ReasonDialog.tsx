import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'ra-core';
import { useId, useRef, useState } from 'react';

import type { ApplicationCase, RefuseResult, ReturnResult } from '../../providers/data-provider.ts';
import { RefusalAlert } from './RefusalAlert.tsx';
import { useDecision } from './use-decision.ts';
import type { LateDecision } from './use-decision.ts';

// The server judges the same bounds again; here they only spare the officer a round trip.
const TEXT_MIN_CHARACTERS = 10;
const TEXT_MAX_CHARACTERS = 1000;

interface ReasonDialogProps<Reason extends string> {
  readonly application: ApplicationCase;
  readonly reasons: readonly Reason[];
  /** Where the texts of the reasons are. */
  readonly reasonTexts: string;
  /** Where it is said, by reason, what the citizen is told (`text`) and can do then (`next`). */
  readonly adviceTexts: string;
  readonly kind: 'return' | 'refuse';
  readonly send: (reason: Reason, text: string) => Promise<ReturnResult | RefuseResult>;
  readonly onClose: () => void;
  readonly onLate: (late: LateDecision) => void;
  readonly onSending: (isSending: boolean) => void;
}

/** A decision against the citizen's wish: a coded reason for the statistics, a plain one for the person. */
export function ReasonDialog<Reason extends string>(props: ReasonDialogProps<Reason>) {
  const { application, reasons, reasonTexts, adviceTexts, kind, send, onClose, onLate, onSending } = props;
  const translate = useTranslate();
  const titleId = useId();
  const reasonId = useId();
  const isNarrow = useMediaQuery('(max-width: 599px)');
  const [reason, setReason] = useState<Reason>();
  const [text, setText] = useState('');
  const [proposed, setProposed] = useState('');
  const [isChecked, setChecked] = useState(false);
  const firstRadioRef = useRef<HTMLInputElement>(null);
  const textRef = useRef<HTMLTextAreaElement>(null);
  const { decide, isPending, refusal } = useDecision({
    application,
    doneKey: kind === 'return' ? 'decision.returned' : 'decision.refused',
    send: () => send(reason as Reason, text.trim()),
    onClose,
    onLate,
    onSending,
  });

  const length = Array.from(text.trim().normalize('NFC')).length;
  const textTrouble =
    length < TEXT_MIN_CHARACTERS
      ? translate('decision.textTooShort', { min: TEXT_MIN_CHARACTERS })
      : length > TEXT_MAX_CHARACTERS
        ? translate('decision.textTooLong', { max: TEXT_MAX_CHARACTERS })
        : undefined;
  const shownReasonTrouble =
    isChecked && !reason ? translate('decision.reasonMissing') : refusal?.fields['reason'];
  const shownTextTrouble = (isChecked ? textTrouble : undefined) ?? refusal?.fields['text'];

  const choose = (value: Reason) => {
    const proposal = translate(`${adviceTexts}.text.${value}`);
    setReason(value);
    setProposed(proposal);
    // What the officer has written is never overwritten.
    if (text.trim() === '' || text === proposed) setText(proposal);
  };
  const submit = () => {
    setChecked(true);
    if (!reason) firstRadioRef.current?.focus();
    else if (textTrouble) textRef.current?.focus();
    else void decide();
  };

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
          submit();
        }}
        sx={{ display: 'contents' }}
      >
        <DialogTitle id={titleId}>
          {translate(`decision.${kind}Title`, { code: application.code })}
        </DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 5 }}>
          <Typography>{translate(`decision.${kind}Lead`)}</Typography>
          <FormControl error={Boolean(shownReasonTrouble)}>
            <FormLabel id={reasonId}>{translate(`decision.${kind}Reason`)}</FormLabel>
            <RadioGroup
              aria-labelledby={reasonId}
              value={reason ?? ''}
              onChange={(_, value) => {
                choose(value as Reason);
              }}
            >
              {reasons.map((value, index) => (
                <FormControlLabel
                  key={value}
                  value={value}
                  label={translate(`${reasonTexts}.${value}`)}
                  control={
                    <Radio
                      size="small"
                      autoFocus={index === 0}
                      slotProps={index === 0 ? { input: { ref: firstRadioRef } } : {}}
                    />
                  }
                />
              ))}
            </RadioGroup>
            {shownReasonTrouble && <FormHelperText>{shownReasonTrouble}</FormHelperText>}
          </FormControl>
          <Typography role="status" color="textSecondary">
            {reason && (
              <>
                <strong>{translate('decision.citizenNext')}</strong>{' '}
                {translate(`${adviceTexts}.next.${reason}`)}
              </>
            )}
          </Typography>
          <TextField
            label={translate(`decision.${kind}Text`)}
            multiline
            minRows={4}
            maxRows={10}
            required
            value={text}
            inputRef={textRef}
            error={Boolean(shownTextTrouble)}
            onChange={(event) => {
              setText(event.target.value);
            }}
            helperText={
              <Box component="span" sx={{ display: 'flex', justifyContent: 'space-between', gap: 4 }}>
                <span>{shownTextTrouble ?? translate(`decision.${kind}TextHint`)}</span>
                <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
                  {translate('decision.textCount', { count: length, max: TEXT_MAX_CHARACTERS })}
                </Box>
              </Box>
            }
          />
          {refusal && <RefusalAlert refusal={refusal} />}
        </DialogContent>
        <DialogActions>
          <Button color="inherit" disabled={isPending} onClick={onClose}>
            {translate('decision.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            color={kind === 'refuse' ? 'error' : 'primary'}
            aria-disabled={isPending}
          >
            {translate(isPending ? 'decision.sending' : `decision.${kind}Confirm`)}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
