import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDataProvider, useTranslate } from 'ra-core';
import { useId, useRef, useState } from 'react';

import type { MismatchResolution } from '../../generated/graphql.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { CrossCheckActDialog } from './CrossCheckActDialog.tsx';
import type { CrossCheckActProps } from './CrossCheckActDialog.tsx';
import { useCrossCheckAct } from './use-cross-check-act.ts';

// The server judges the same bounds again; here they only spare the officer a round trip.
const NOTE_MIN_CHARACTERS = 10;
const NOTE_MAX_CHARACTERS = 1000;

const RESOLUTIONS: readonly MismatchResolution[] = ['CITIZEN_MISTAKE', 'AGENCY_MISTAKE', 'UNREADABLE'];

/** Xử lý không khớp: which side has to put something right, and what happens then. */
export function ResolveMismatchDialog({ crossCheck, applicationId, onClose }: CrossCheckActProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const reasonId = useId();
  const firstRadioRef = useRef<HTMLInputElement>(null);
  const noteRef = useRef<HTMLTextAreaElement>(null);
  const [resolution, setResolution] = useState<MismatchResolution>();
  const [note, setNote] = useState('');
  const [isChecked, setChecked] = useState(false);
  const { act, ...standing } = useCrossCheckAct({
    applicationId,
    doneText: translate('crossChecks.resolved', {
      resolution: resolution ? translate(`crossChecks.resolution.${resolution}`) : '',
    }),
    onDone: onClose,
  });
  const length = Array.from(note.trim().normalize('NFC')).length;
  const noteTrouble =
    length < NOTE_MIN_CHARACTERS
      ? translate('decision.textTooShort', { min: NOTE_MIN_CHARACTERS })
      : length > NOTE_MAX_CHARACTERS
        ? translate('decision.textTooLong', { max: NOTE_MAX_CHARACTERS })
        : undefined;
  const shownNoteTrouble = (isChecked ? noteTrouble : undefined) ?? standing.trouble?.fields['note'];
  const isResolutionMissing = isChecked && !resolution;

  const confirm = () => {
    setChecked(true);
    if (!resolution) firstRadioRef.current?.focus();
    else if (noteTrouble) noteRef.current?.focus();
    else
      act(() =>
        dataProvider.resolveMismatch({
          crossCheckId: crossCheck.id,
          expectedVersion: crossCheck.version,
          resolution,
          note: note.trim(),
        }),
      );
  };
  return (
    <CrossCheckActDialog
      {...standing}
      title={translate('crossChecks.resolveTitle')}
      confirmText="crossChecks.resolveConfirm"
      onConfirm={confirm}
      onClose={onClose}
    >
      <Typography>{translate('crossChecks.resolveLead')}</Typography>
      <FormControl error={isResolutionMissing}>
        <FormLabel id={reasonId}>{translate('crossChecks.resolveReason')}</FormLabel>
        <RadioGroup
          aria-labelledby={reasonId}
          value={resolution ?? ''}
          onChange={(_, value) => {
            setResolution(value as MismatchResolution);
          }}
        >
          {RESOLUTIONS.map((value, index) => (
            <FormControlLabel
              key={value}
              value={value}
              label={translate(`crossChecks.resolution.${value}`)}
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
        {isResolutionMissing && <FormHelperText>{translate('decision.reasonMissing')}</FormHelperText>}
      </FormControl>
      <Typography role="status" color="textSecondary">
        {resolution && (
          <>
            <strong>{translate('crossChecks.resolveNext')}</strong>{' '}
            {translate(`crossChecks.next.${resolution}`)}
          </>
        )}
      </Typography>
      <TextField
        label={translate('crossChecks.note')}
        multiline
        minRows={3}
        maxRows={10}
        required
        value={note}
        inputRef={noteRef}
        error={Boolean(shownNoteTrouble)}
        onChange={(event) => {
          setNote(event.target.value);
        }}
        helperText={
          <Box component="span" sx={{ display: 'flex', justifyContent: 'space-between', gap: 4 }}>
            <span>
              {shownNoteTrouble ??
                translate(
                  resolution === 'AGENCY_MISTAKE' ? 'crossChecks.noteHintAgency' : 'crossChecks.noteHint',
                )}
            </span>
            <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
              {translate('decision.textCount', { count: length, max: NOTE_MAX_CHARACTERS })}
            </Box>
          </Box>
        }
      />
    </CrossCheckActDialog>
  );
}
