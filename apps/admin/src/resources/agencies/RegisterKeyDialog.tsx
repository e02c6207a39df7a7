import { addDays, isLocalDate, localDateOf } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDataProvider, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import type { Agency, BackOfficeProvider } from '../../providers/data-provider.ts';
import { dayBegins, shortKid } from './agency-form.ts';
import { useAgencyAct } from './use-agency-act.ts';
import { useAgencyName } from './use-agency-name.ts';

interface RegisterKeyDialogProps {
  readonly agency: Agency;
  readonly onClose: () => void;
}

/** Takes a public key of the agency's machine in, to count from one day to another. */
export default function RegisterKeyDialog({ agency, onClose }: RegisterKeyDialogProps) {
  const translate = useTranslate();
  const name = useAgencyName()(agency);
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [publicJwk, setPublicJwk] = useState('');
  const [days, setDays] = useState({ validFrom: localDateOf(new Date()), validUntil: '' });
  const [isChecked, setChecked] = useState(false);
  const { act, isPending, trouble } = useAgencyAct(onClose);
  const missing = (date: string) =>
    isChecked && !isLocalDate(date) ? translate('agencies.dateMissing') : undefined;

  const register = () => {
    setChecked(true);
    const { validFrom, validUntil } = days;
    if (!isLocalDate(validFrom) || !isLocalDate(validUntil)) return;
    void act(
      () =>
        dataProvider.registerAgencyKey({
          idempotencyKey,
          code: agency.code,
          publicJwk: publicJwk.trim(),
          validFrom: dayBegins(validFrom),
          expiresAt: dayBegins(addDays(validUntil, 1)),
        }),
      'AgencyKeyRegistered',
      (answer) =>
        translate('agencies.keyRegisteredNotice', {
          kid: answer.__typename === 'AgencyKeyRegistered' ? shortKid(answer.kid) : '',
        }),
    );
  };
  const keyTrouble = trouble?.fields['publicJwk'];
  const fromTrouble = missing(days.validFrom) ?? trouble?.fields['validFrom'];
  const untilTrouble = missing(days.validUntil) ?? trouble?.fields['expiresAt'];
  return (
    <ActDialog
      title={translate('agencies.registerKeyTitle', { name })}
      confirm={translate('agencies.registerKeyConfirm')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={register}
      onClose={onClose}
    >
      <Typography>{translate('agencies.registerKeyText')}</Typography>
      <TextField
        label={translate('agencies.publicJwk')}
        required
        autoFocus
        multiline
        minRows={5}
        maxRows={12}
        value={publicJwk}
        error={Boolean(keyTrouble)}
        helperText={keyTrouble ?? translate('agencies.publicJwkHint')}
        onChange={(event) => {
          setPublicJwk(event.target.value);
        }}
        slotProps={{
          htmlInput: { spellCheck: false, autoComplete: 'off' },
          input: { sx: { fontFamily: 'monospace', overflowWrap: 'anywhere' } },
        }}
      />
      <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <TextField
          type="date"
          label={translate('agencies.validFrom')}
          required
          value={days.validFrom}
          error={Boolean(fromTrouble)}
          helperText={fromTrouble}
          onChange={(event) => {
            setDays((before) => ({ ...before, validFrom: event.target.value }));
          }}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <TextField
          type="date"
          label={translate('agencies.validUntil')}
          required
          value={days.validUntil}
          error={Boolean(untilTrouble)}
          helperText={untilTrouble ?? translate('agencies.validityHint')}
          onChange={(event) => {
            setDays((before) => ({ ...before, validUntil: event.target.value }));
          }}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </Box>
    </ActDialog>
  );
}
