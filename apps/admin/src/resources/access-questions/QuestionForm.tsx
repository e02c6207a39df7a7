import { permissionWords } from '@dinhdanh/i18n/permission-words';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';
import { useState } from 'react';

import { DayField, hasUnreadDay } from '../../components/DayField.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { useSettled } from '../../components/use-settled.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import type { NamedOfficer } from './access-question-acts.ts';
import { EMPTY_QUESTION, questionOf } from './access-question-form.ts';
import type { AccessQuestion, QuestionDraft } from './access-question-form.ts';

interface QuestionFormProps {
  readonly isPending: boolean;
  readonly onAsk: (question: AccessQuestion) => void;
}

/** Who, what, where, when, and of which case. */
export function QuestionForm({ isPending, onAsk }: QuestionFormProps) {
  const translate = useTranslate();
  const [draft, setDraft] = useState(EMPTY_QUESTION);
  const [isChecked, setChecked] = useState(false);
  const question = questionOf(draft);
  const change = (part: Partial<QuestionDraft>) => {
    setDraft({ ...draft, ...part });
  };
  return (
    <Panel title={translate('accessQuestion.ask')}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setChecked(true);
          if (hasUnreadDay(event.currentTarget)) return;
          if (question && !isPending) onAsk(question);
        }}
        sx={{
          // The labels rise above their fields.
          pt: 1,
          display: 'grid',
          gap: 3,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(18rem, 100%), 1fr))',
          alignItems: 'start',
        }}
      >
        <OfficerField
          value={draft.officer}
          onChange={(officer) => {
            change({ officer });
          }}
        />
        <OperationField
          value={draft.permission}
          onChange={(permission) => {
            change({ permission });
          }}
        />
        <UnitField
          value={draft.unit}
          isRequired={draft.caseCode.trim() === ''}
          onChange={(unit) => {
            change({ unit });
          }}
        />
        <DayField
          label={translate('accessQuestion.day')}
          value={draft.day}
          hint={translate('accessQuestion.dayHint')}
          onChange={(day) => {
            change({ day });
          }}
        />
        <TextField
          label={translate('accessQuestion.caseCode')}
          value={draft.caseCode}
          autoComplete="off"
          helperText={translate('accessQuestion.caseCodeHint')}
          onChange={({ target }) => {
            change({ caseCode: target.value });
          }}
        />
        <Box sx={{ gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center' }}>
          <Button type="submit" variant="contained" aria-disabled={isPending}>
            {translate('accessQuestion.ask')}
          </Button>
          {isChecked && !question && (
            <Typography role="alert" color="error">
              {translate('accessQuestion.incomplete')}
            </Typography>
          )}
        </Box>
      </Box>
    </Panel>
  );
}

interface FieldProps<Value> {
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}

/** The server finds officers; what it gave is not sifted again. */
function OfficerField({ value, onChange }: FieldProps<NamedOfficer>) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [typed, setTyped] = useState('');
  const search = useSettled(typed);
  const { data: officers = [], isFetching } = useQuery({
    queryKey: ['access-questions', 'officers', search],
    queryFn: () => dataProvider.findExplainableOfficers(search),
  });
  return (
    <Autocomplete
      options={officers}
      value={value}
      loading={isFetching}
      loadingText={translate('officerAdmin.loading')}
      filterOptions={(options) => options}
      getOptionLabel={({ displayName, username }) => `${displayName} (${username})`}
      getOptionKey={({ username }) => username}
      isOptionEqualToValue={(one, other) => one.username === other.username}
      noOptionsText={translate('accessQuestion.officerNone')}
      onInputChange={(_event, text, cause) => {
        if (cause === 'input') setTyped(text);
      }}
      onChange={(_event, officer) => {
        onChange(officer);
      }}
      renderInput={(params) => (
        <TextField
          {...params}
          required
          label={translate('accessQuestion.officer')}
          helperText={translate('accessQuestion.officerHint')}
        />
      )}
    />
  );
}

/** Found by words, never by the name in the code. */
function OperationField({ value, onChange }: FieldProps<string>) {
  const translate = useTranslate();
  const words: Readonly<Record<string, string>> = permissionWords[useDisplayLocale()];
  return (
    <Autocomplete
      options={Object.keys(words).toSorted((a, b) => (words[a] ?? a).localeCompare(words[b] ?? b, 'vi'))}
      value={value}
      getOptionLabel={(permission) => words[permission] ?? permission}
      noOptionsText={translate('accessQuestion.operationNone')}
      onChange={(_event, permission) => {
        onChange(permission);
      }}
      renderInput={(params) => (
        <TextField
          {...params}
          required
          label={translate('accessQuestion.operation')}
          helperText={translate('accessQuestion.operationHint')}
        />
      )}
    />
  );
}

interface UnitFieldProps extends FieldProps<NonNullable<QuestionDraft['unit']>> {
  /** An application brings its own. */
  readonly isRequired: boolean;
}

function UnitField({ value, isRequired, onChange }: UnitFieldProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data: units = [] } = useQuery({
    queryKey: ['access-questions', 'units'],
    queryFn: () => dataProvider.getCoveredUnits(),
  });
  return (
    <Autocomplete
      options={units}
      value={value}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ code }) => code}
      isOptionEqualToValue={(one, other) => one.code === other.code}
      noOptionsText={translate('officerAdmin.chooseUnit')}
      onChange={(_event, unit) => {
        onChange(unit);
      }}
      renderInput={(params) => (
        <TextField {...params} required={isRequired} label={translate('accessQuestion.unit')} />
      )}
    />
  );
}
