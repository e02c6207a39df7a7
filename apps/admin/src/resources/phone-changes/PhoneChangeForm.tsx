import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useDataProvider, useTranslate } from 'ra-core';
import { useState } from 'react';

import { Details } from '../../components/Details.tsx';
import { Panel } from '../../components/Panel.tsx';
import { TroubleAlert } from '../../components/TroubleAlert.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider, PhoneChange, PhoneChangeHolder } from '../../providers/data-provider.ts';
import { bareDigits } from './phone-change-form.ts';
import { StatementPanels } from './StatementPanels.tsx';

interface PhoneChangeFormProps {
  readonly onEntered: (change: PhoneChange) => void;
}

/** From the number of the person to what is stated about the new phone. */
export function PhoneChangeForm({ onEntered }: PhoneChangeFormProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [number, setNumber] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [found, setFound] = useState<PhoneChangeHolder | null>();
  const { submit, isPending, trouble } = useSubmission();
  const digits = bareDigits(number);
  const isWrong = isChecked && !/^[0-9]{12}$/.test(digits);
  const word = (key: string) => translate(`phoneChanges.form.${key}`);

  const find = () => {
    setChecked(true);
    if (!/^[0-9]{12}$/.test(digits)) return;
    void submit(
      () => dataProvider.findPhoneChangeHolder(digits),
      (holder) => {
        setFound(holder);
        return undefined;
      },
    );
  };
  if (found)
    return (
      <>
        <Panel title={word('findTitle')}>
          <Details
            isWide
            details={[
              { label: word('name'), value: found.fullName },
              { label: word('number'), value: found.maskedPersonalIdNumber },
              { label: word('currentPhone'), value: found.maskedPhoneNumber },
              {
                label: word('account'),
                value: `${translate(`level.${found.accountLevel}`)} · ${translate(`accountState.${found.accountState}`)}`,
              },
            ]}
          />
          <Alert severity="info" sx={{ mt: 3 }}>
            {word(`accountNote.${found.accountState}`)}
          </Alert>
          <Button
            variant="outlined"
            sx={{ mt: 3 }}
            onClick={() => {
              setFound(undefined);
              setNumber('');
              setChecked(false);
            }}
          >
            {word('another')}
          </Button>
        </Panel>
        <StatementPanels accountId={found.accountId} onEntered={onEntered} />
      </>
    );
  return (
    <Panel title={word('findTitle')}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          find();
        }}
        sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 3 }}
      >
        <TextField
          label={word('number')}
          value={number}
          required
          error={isWrong}
          helperText={word(isWrong ? 'numberWrong' : 'numberHint')}
          onChange={(event) => {
            setNumber(event.target.value);
            setFound(undefined);
          }}
          slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off', maxLength: 20 } }}
          sx={{ width: '100%', maxWidth: 360 }}
        />
        {found === null && (
          <Alert severity="warning" role="status">
            {word('notFound')}
          </Alert>
        )}
        <TroubleAlert trouble={trouble} />
        <Button type="submit" variant="contained" aria-disabled={isPending}>
          {word('find')}
        </Button>
      </Box>
    </Panel>
  );
}
