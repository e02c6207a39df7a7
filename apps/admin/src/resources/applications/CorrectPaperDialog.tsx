import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDataProvider, useTranslate } from 'ra-core';
import { useRef, useState } from 'react';

import { paperNumberTrouble } from '../../components/paper-number.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { CrossCheckActDialog } from './CrossCheckActDialog.tsx';
import type { CrossCheckActProps } from './CrossCheckActDialog.tsx';
import { useCrossCheckAct } from './use-cross-check-act.ts';

/** Sửa số giấy tờ: the number as it is printed, with the paper at hand; the agency is asked anew. */
export function CorrectPaperDialog({ crossCheck, applicationId, onClose }: CrossCheckActProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const numberRef = useRef<HTMLInputElement>(null);
  const { id, version, paperType, comparison } = crossCheck;
  const declared = comparison.find(({ field }) => field === 'DOCUMENT_NUMBER')?.declared ?? '';
  const [number, setNumber] = useState(declared);
  const [isChecked, setChecked] = useState(false);
  const paper = translate(`paperType.${paperType}`);
  const { act, ...standing } = useCrossCheckAct({
    applicationId,
    doneText: translate('crossChecks.corrected', { paper }),
    onDone: onClose,
  });
  // The holder's own number is masked here, so only the server knows whether a code of 12 digits is theirs.
  const obstacle =
    number.trim() === declared
      ? 'crossChecks.unchanged'
      : paperNumberTrouble(paperType, number, { personalIdNumber: null });
  const shownTrouble =
    (isChecked && obstacle ? translate(obstacle) : undefined) ?? standing.trouble?.fields['number'];

  const confirm = () => {
    setChecked(true);
    if (obstacle) numberRef.current?.focus();
    else
      act(() =>
        dataProvider.correctPaper({ crossCheckId: id, expectedVersion: version, number: number.trim() }),
      );
  };
  return (
    <CrossCheckActDialog
      {...standing}
      title={translate('crossChecks.correctTitle', { paper })}
      confirmText="crossChecks.correctConfirm"
      onConfirm={confirm}
      onClose={onClose}
    >
      <Typography>{translate('crossChecks.correctText')}</Typography>
      <TextField
        label={translate('crossChecks.number')}
        required
        autoFocus
        value={number}
        inputRef={numberRef}
        error={Boolean(shownTrouble)}
        helperText={shownTrouble ?? translate(`paperNumber.hint.${paperType}`)}
        onChange={(event) => {
          setNumber(event.target.value);
          setChecked(false);
        }}
        onBlur={() => {
          setChecked(number.trim() !== declared);
        }}
        slotProps={{ htmlInput: { autoComplete: 'off', maxLength: 40 } }}
      />
    </CrossCheckActDialog>
  );
}
