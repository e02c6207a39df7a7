import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDataProvider, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import type { Agency, BackOfficeProvider } from '../../providers/data-provider.ts';
import { isDayAndTime, momentIn } from './agency-form.ts';
import { useAgencyAct } from './use-agency-act.ts';
import { useAgencyName } from './use-agency-name.ts';

interface PlanDowntimeDialogProps {
  readonly agency: Agency;
  readonly onClose: () => void;
}

/** Notes when an agency will be under maintenance, so that it is left alone and nobody is alarmed. */
export default function PlanDowntimeDialog({ agency, onClose }: PlanDowntimeDialogProps) {
  const translate = useTranslate();
  const name = useAgencyName()(agency);
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [form, setForm] = useState({ startsAt: '', endsAt: '', note: '' });
  const [isChecked, setChecked] = useState(false);
  const { act, isPending, trouble } = useAgencyAct(onClose);
  const troubleOf = (field: 'startsAt' | 'endsAt') =>
    isChecked && !isDayAndTime(form[field]) ? translate('agencies.momentMissing') : trouble?.fields[field];

  const plan = () => {
    setChecked(true);
    const { startsAt, endsAt, note } = form;
    if (!isDayAndTime(startsAt) || !isDayAndTime(endsAt)) return;
    void act(
      () =>
        dataProvider.planDowntime({
          idempotencyKey,
          code: agency.code,
          startsAt: momentIn(startsAt),
          endsAt: momentIn(endsAt),
          note: note.trim(),
        }),
      'DowntimePlanned',
      () => translate('agencies.downtimePlanned', { name }),
    );
  };
  return (
    <ActDialog
      title={translate('agencies.planDowntimeTitle', { name })}
      confirm={translate('agencies.planDowntimeConfirm')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={plan}
      onClose={onClose}
    >
      <Typography>{translate('agencies.planDowntimeText')}</Typography>
      <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {(['startsAt', 'endsAt'] as const).map((field) => (
          <TextField
            key={field}
            type="datetime-local"
            label={translate(`agencies.${field}`)}
            required
            autoFocus={field === 'startsAt'}
            value={form[field]}
            error={Boolean(troubleOf(field))}
            helperText={
              troubleOf(field) ?? (field === 'endsAt' ? translate('agencies.endsAtHint') : undefined)
            }
            onChange={(event) => {
              setForm((before) => ({ ...before, [field]: event.target.value }));
            }}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        ))}
      </Box>
      <TextField
        label={translate('agencies.note')}
        multiline
        maxRows={6}
        value={form.note}
        error={Boolean(trouble?.fields['note'])}
        helperText={trouble?.fields['note'] ?? translate('agencies.noteHint')}
        onChange={(event) => {
          setForm((before) => ({ ...before, note: event.target.value }));
        }}
      />
    </ActDialog>
  );
}
