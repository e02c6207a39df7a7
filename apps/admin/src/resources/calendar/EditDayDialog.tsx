import { formatDate, isLocalDate } from '@dinhdanh/domain/formats';
import Alert from '@mui/material/Alert';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { CalendarDayKind, CalendarDayStatus } from '../../generated/graphql.ts';
import type { BackOfficeProvider, CalendarDay } from '../../providers/data-provider.ts';
import { FIRST_YEAR, LAST_YEAR } from './calendar-year.ts';
import { useDayText } from './use-day-text.ts';

const KINDS: readonly CalendarDayKind[] = ['HOLIDAY', 'COMPENSATORY', 'SWAPPED_OFF', 'SWAPPED_WORKING'];
const STATUSES: readonly CalendarDayStatus[] = ['ANNOUNCED', 'PROJECTED', 'PENDING_LAW'];
const NEW_DAY = { kind: 'HOLIDAY', status: 'ANNOUNCED', note: '', source: '' } as const;

interface EditDayDialogProps {
  /** The day to begin with; empty while none is chosen. */
  readonly date: string;
  /** The days of the year that stands behind the dialog. */
  readonly days: readonly CalendarDay[];
  readonly onSaved: (date: string) => void;
  readonly onClose: () => void;
}

/** Says what a day is, and by which document: nobody moves the terms of citizens on his own word. */
export default function EditDayDialog({ date: firstDate, days, onSaved, onClose }: EditDayDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const dayText = useDayText();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const known = days.find((day) => day.date === firstDate);
  const { kind, status, note, source } = known ?? NEW_DAY;
  const [form, setForm] = useState({ date: firstDate, kind, status, note, source });
  const [isDateMissing, setDateMissing] = useState(false);
  const { submit, isPending, trouble } = useSubmission();
  const change = (part: Partial<typeof form>) => {
    setForm((before) => ({ ...before, ...part }));
  };
  const replaced = known ? undefined : days.find((day) => day.date === form.date);

  const save = () => {
    setDateMissing(!isLocalDate(form.date));
    if (!isLocalDate(form.date)) return;
    void submit(
      () => dataProvider.setCalendarDay({ ...form, note: form.note.trim(), source: form.source.trim() }),
      (result) => {
        if (result.__typename !== 'CalendarDaySet') return result;
        void queryClient.invalidateQueries({ queryKey: ['calendar'] });
        notify(translate('calendar.saved', { date: formatDate(form.date) }), { type: 'success' });
        onSaved(form.date);
        return undefined;
      },
    );
  };
  const dateTrouble = isDateMissing ? translate('calendar.dateMissing') : trouble?.fields['date'];
  return (
    <ActDialog
      title={
        known
          ? translate('calendar.editTitle', { date: formatDate(known.date) })
          : translate('calendar.addTitle')
      }
      confirm={translate('calendar.save')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={save}
      onClose={onClose}
    >
      <Typography>{translate('calendar.recountNotice')}</Typography>
      <TextField
        type="date"
        label={translate('calendar.date')}
        required
        // Another day would be another entry; this one would stay as it is.
        disabled={known !== undefined}
        value={form.date}
        error={Boolean(dateTrouble)}
        helperText={dateTrouble}
        onChange={(event) => {
          change({ date: event.target.value });
        }}
        slotProps={{
          inputLabel: { shrink: true },
          htmlInput: { min: `${FIRST_YEAR}-01-01`, max: `${LAST_YEAR}-12-31` },
        }}
      />
      {replaced && (
        <Alert severity="info">
          {translate('calendar.replaces', { date: formatDate(replaced.date), words: dayText(replaced) })}
        </Alert>
      )}
      <TextField
        select
        label={translate('calendar.kindLabel')}
        required
        value={form.kind}
        error={Boolean(trouble?.fields['kind'])}
        helperText={trouble?.fields['kind'] ?? translate(`calendar.meaning.${form.kind}`)}
        onChange={(event) => {
          change({ kind: event.target.value as CalendarDayKind });
        }}
      >
        {KINDS.map((value) => (
          <MenuItem key={value} value={value}>
            {translate(`calendar.kind.${value}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={translate('calendar.statusLabel')}
        required
        value={form.status}
        error={Boolean(trouble?.fields['status'])}
        helperText={trouble?.fields['status'] ?? translate(`calendar.statusHint.${form.status}`)}
        onChange={(event) => {
          change({ status: event.target.value as CalendarDayStatus });
        }}
      >
        {STATUSES.map((value) => (
          <MenuItem key={value} value={value}>
            {translate(`calendar.status.${value}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={translate('calendar.source')}
        required
        value={form.source}
        error={Boolean(trouble?.fields['source'])}
        helperText={trouble?.fields['source'] ?? translate('calendar.sourceHint')}
        onChange={(event) => {
          change({ source: event.target.value });
        }}
      />
      <TextField
        label={translate('calendar.note')}
        multiline
        maxRows={6}
        value={form.note}
        error={Boolean(trouble?.fields['note'])}
        helperText={trouble?.fields['note'] ?? translate('calendar.noteHint')}
        onChange={(event) => {
          change({ note: event.target.value });
        }}
      />
    </ActDialog>
  );
}
