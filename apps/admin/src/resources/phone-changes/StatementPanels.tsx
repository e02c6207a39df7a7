import { parsePhoneNumber } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useDataProvider, useTranslate } from 'ra-core';
import { useState } from 'react';

import { Panel } from '../../components/Panel.tsx';
import { TroubleAlert } from '../../components/TroubleAlert.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { PhoneChangeDocument } from '../../generated/graphql.ts';
import type { BackOfficeProvider, PhoneChange } from '../../providers/data-provider.ts';
import { NewPhoneCodePanel } from './NewPhoneCodePanel.tsx';
import type { SentCode } from './NewPhoneCodePanel.tsx';
import { DOCUMENTS, EMPTY_STATEMENT, statementTroubles } from './phone-change-form.ts';

interface StatementPanelsProps {
  readonly accountId: string;
  readonly onEntered: (change: PhoneChange) => void;
}

/** What was shown, the new number and the two statements; then the code that went there. */
export function StatementPanels({ accountId, onEntered }: StatementPanelsProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [statement, setStatement] = useState(EMPTY_STATEMENT);
  const [isChecked, setChecked] = useState(false);
  const [sent, setSent] = useState<SentCode>();
  const { submit, isPending, trouble } = useSubmission();
  const word = (key: string) => translate(`phoneChanges.form.${key}`);
  const missing = statementTroubles(statement);
  const troubleOf = (name: keyof typeof statement) => {
    const key = isChecked ? missing[name] : undefined;
    return key ? word(key) : trouble?.fields[name];
  };
  const change = (part: Partial<typeof statement>) => {
    setStatement((before) => ({ ...before, ...part }));
    setSent(undefined);
  };
  const { document } = statement;

  const send = () => {
    setChecked(true);
    if (Object.keys(missing).length > 0) return;
    const { isHolderPresent, isOwnSubscription } = statement;
    const newPhoneNumber = parsePhoneNumber(statement.newPhoneNumber);
    void submit(
      () =>
        dataProvider.sendPhoneChangeCode({ accountId, newPhoneNumber, isHolderPresent, isOwnSubscription }),
      (result) => {
        if (result.__typename !== 'PhoneCodeSent') return result;
        setSent(result);
        return undefined;
      },
    );
  };
  return (
    <>
      <Panel title={word('statementTitle')}>
        <Box
          component="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
          sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 3 }}
        >
          <TextField
            select
            label={word('document')}
            value={document}
            required
            error={Boolean(troubleOf('document'))}
            helperText={troubleOf('document')}
            onChange={(event) => {
              change({ document: event.target.value as PhoneChangeDocument });
            }}
            sx={{ width: '100%', maxWidth: 360 }}
          >
            {DOCUMENTS.map((kind) => (
              <MenuItem key={kind} value={kind}>
                {translate(`phoneChanges.document.${kind}`)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            type="tel"
            label={word('newPhone')}
            value={statement.newPhoneNumber}
            required
            error={Boolean(troubleOf('newPhoneNumber'))}
            helperText={troubleOf('newPhoneNumber') ?? word('newPhoneHint')}
            onChange={(event) => {
              change({ newPhoneNumber: event.target.value });
            }}
            slotProps={{ htmlInput: { inputMode: 'tel', autoComplete: 'off', maxLength: 20 } }}
            sx={{ width: '100%', maxWidth: 360 }}
          />
          {(
            [
              ['isHolderPresent', 'present'],
              ['isOwnSubscription', 'own'],
            ] as const
          ).map(([name, label]) => (
            <FormControl key={name} error={Boolean(troubleOf(name))}>
              <FormControlLabel
                label={word(label)}
                control={
                  <Checkbox
                    checked={statement[name]}
                    onChange={(event) => {
                      change({ [name]: event.target.checked });
                    }}
                  />
                }
              />
              {troubleOf(name) && <FormHelperText>{troubleOf(name)}</FormHelperText>}
            </FormControl>
          ))}
          <TroubleAlert trouble={trouble} />
          {!sent && (
            <Button type="submit" variant="contained" aria-disabled={isPending}>
              {word('send')}
            </Button>
          )}
        </Box>
      </Panel>
      {sent && document !== '' && (
        <NewPhoneCodePanel sent={sent} document={document} onResent={setSent} onEntered={onEntered} />
      )}
    </>
  );
}
