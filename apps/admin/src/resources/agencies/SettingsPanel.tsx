import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDataProvider, useTranslate } from 'ra-core';
import { useId, useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { Panel } from '../../components/Panel.tsx';
import { TroubleAlert } from '../../components/TroubleAlert.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { AgencyChannel } from '../../generated/graphql.ts';
import type { Agency, BackOfficeProvider } from '../../providers/data-provider.ts';
import { changedFields, formOf, inputOf, LIMIT_FIELDS, scopeParts } from './agency-form.ts';
import type { AgencyForm, FormField } from './agency-form.ts';
import { useAgencyAct } from './use-agency-act.ts';
import { useAgencyName } from './use-agency-name.ts';

const CHANNELS: readonly AgencyChannel[] = ['CALL', 'PULL', 'CLERK'];

/**
 * How the agency is connected. What is typed rests on the version that was read: when somebody else changes it meanwhile,
 * that is said, and nothing typed is lost or written over the other's change.
 */
export function SettingsPanel({ agency: latest }: { readonly agency: Agency }) {
  const translate = useTranslate();
  const [agency, setAgency] = useState(latest);
  const [form, setForm] = useState(() => formOf(latest));
  const [isConfirming, setConfirming] = useState(false);
  const changed = changedFields(formOf(agency), form);
  const takeLatest = () => {
    setAgency(latest);
    setForm(formOf(latest));
  };
  const isNewer = latest.version !== agency.version;
  // Nothing is typed, so there is nothing to lose.
  if (isNewer && changed.length === 0) takeLatest();

  const dataProvider = useDataProvider<BackOfficeProvider>();
  const name = useAgencyName()(agency);
  const { act, isPending, trouble } = useAgencyAct(() => {
    setConfirming(false);
  });
  const save = () =>
    act(
      async () => {
        const answer = await dataProvider.updateAgency(inputOf(agency, form));
        // What is wrong is said at the fields, which stand behind the dialog.
        if (answer.__typename === 'ValidationFailed') setConfirming(false);
        return answer;
      },
      'AgencyUpdated',
      () => {
        // The page is being read anew; until then the form is what was saved, and not a change.
        const saved = { ...agency, ...inputOf(agency, form) };
        setAgency(saved);
        setForm(formOf(saved));
        return translate('agencies.saved', { name });
      },
    );
  const isAtFields = trouble !== undefined && Object.keys(trouble.fields).length > 0;
  return (
    <Panel title={translate('agencies.settings')}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (changed.length > 0) setConfirming(true);
        }}
        sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}
      >
        <Typography variant="body2" color="textSecondary">
          {translate('agencies.settingsLead')}
        </Typography>
        {isNewer && changed.length > 0 && (
          <Alert
            severity="warning"
            action={
              <Button color="inherit" size="small" onClick={takeLatest}>
                {translate('agencies.takeNewer')}
              </Button>
            }
          >
            {translate('agencies.newerVersion')}
          </Alert>
        )}
        <SettingsFields
          agency={agency}
          form={form}
          troubles={trouble?.fields ?? {}}
          onChange={(part) => {
            setForm((before) => ({ ...before, ...part }));
          }}
        />
        <TroubleAlert trouble={isAtFields ? trouble : undefined} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
          <Button type="submit" variant="contained" disabled={changed.length === 0}>
            {translate('agencies.save')}
          </Button>
          {changed.length > 0 ? (
            <Button color="inherit" onClick={takeLatest}>
              {translate('agencies.reset')}
            </Button>
          ) : (
            <Typography variant="body2" color="textSecondary">
              {translate('agencies.unchanged')}
            </Typography>
          )}
        </Box>
      </Box>
      {isConfirming && (
        <ActDialog
          title={translate('agencies.saveTitle', { name })}
          confirm={translate('agencies.saveConfirm')}
          isPending={isPending}
          trouble={isAtFields ? undefined : trouble}
          onConfirm={() => {
            void save();
          }}
          onClose={() => {
            setConfirming(false);
          }}
        >
          <Typography>{translate('agencies.saveText')}</Typography>
          <Changes before={formOf(agency)} after={form} fields={changed} />
        </ActDialog>
      )}
    </Panel>
  );
}

interface SettingsFieldsProps {
  readonly agency: Agency;
  readonly form: AgencyForm;
  readonly troubles: Readonly<Record<string, string>>;
  readonly onChange: (part: Partial<AgencyForm>) => void;
}

function SettingsFields({ agency, form, troubles, onChange }: SettingsFieldsProps) {
  const translate = useTranslate();
  const label = (field: FormField) => translate(`agencies.field.${field}`);
  return (
    <>
      <TextField
        select
        label={label('channel')}
        required
        value={form.channel}
        error={Boolean(troubles['channel'])}
        helperText={troubles['channel']}
        onChange={(event) => {
          onChange({ channel: event.target.value as AgencyChannel });
        }}
      >
        {CHANNELS.map((channel) => (
          <MenuItem key={channel} value={channel}>
            {translate(`agencies.channel.${channel}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={label('legalBasis')}
        required
        multiline
        maxRows={5}
        value={form.legalBasis}
        error={Boolean(troubles['legalBasis'])}
        helperText={troubles['legalBasis'] ?? translate('agencies.hint.legalBasis')}
        onChange={(event) => {
          onChange({ legalBasis: event.target.value });
        }}
      />
      <TextField
        label={label('contact')}
        value={form.contact}
        error={Boolean(troubles['contact'])}
        helperText={troubles['contact'] ?? translate('agencies.hint.contact')}
        onChange={(event) => {
          onChange({ contact: event.target.value });
        }}
      />
      <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, 1fr)' } }}>
        {LIMIT_FIELDS.map((field) => (
          <TextField
            key={field}
            label={label(field)}
            required
            value={form[field]}
            error={Boolean(troubles[field])}
            helperText={[troubles[field], translate(`agencies.hint.${field}`)].filter(Boolean).join(' ')}
            onChange={(event) => {
              onChange({ [field]: event.target.value });
            }}
            slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
          />
        ))}
      </Box>
      <ScopesField
        possible={agency.possibleScopes}
        chosen={form.scopes}
        trouble={troubles['scopes']}
        onChange={(scopes) => {
          onChange({ scopes });
        }}
      />
    </>
  );
}

interface ScopesFieldProps {
  readonly possible: readonly string[];
  readonly chosen: readonly string[];
  readonly trouble: string | undefined;
  readonly onChange: (scopes: readonly string[]) => void;
}

function ScopesField({ possible, chosen, trouble, onChange }: ScopesFieldProps) {
  const translate = useTranslate();
  const scopeText = useScopeText();
  const hintId = useId();
  return (
    <FormControl component="fieldset" error={Boolean(trouble)} aria-describedby={hintId}>
      <FormLabel component="legend">{translate('agencies.field.scopes')}</FormLabel>
      <FormGroup
        sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 4, mt: 1 }}
      >
        {possible.map((scope) => (
          <FormControlLabel
            key={scope}
            label={scopeText(scope)}
            control={
              <Checkbox
                size="small"
                checked={chosen.includes(scope)}
                onChange={(event) => {
                  onChange(
                    possible.filter((one) => (one === scope ? event.target.checked : chosen.includes(one))),
                  );
                }}
              />
            }
          />
        ))}
      </FormGroup>
      <FormHelperText id={hintId}>
        {trouble ?? translate(possible.length > 0 ? 'agencies.hint.scopes' : 'agencies.hint.noScopes')}
      </FormHelperText>
    </FormControl>
  );
}

function useScopeText(): (scope: string) => string {
  const translate = useTranslate();
  return (scope) => {
    const { wording, paperType } = scopeParts(scope);
    return translate(
      `agencies.scope.${wording}`,
      paperType && { paper: translate(`paperType.${paperType}`) },
    );
  };
}

interface ChangesProps {
  readonly before: AgencyForm;
  readonly after: AgencyForm;
  readonly fields: readonly FormField[];
}

function Changes({ before, after, fields }: ChangesProps) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const scopeText = useScopeText();
  const list = new Intl.ListFormat(locale, { type: 'unit' });
  const textOf = (form: AgencyForm, field: FormField): string => {
    if (field === 'channel') return translate(`agencies.channel.${form.channel}`);
    const text = field === 'scopes' ? list.format(form.scopes.map(scopeText)) : form[field].trim();
    return text || translate('agencies.nothing');
  };
  return (
    <Box component="ul" sx={{ m: 0, pl: 5, overflowWrap: 'anywhere' }}>
      {fields.map((field) => (
        <li key={field}>
          {translate('agencies.changed', {
            field: translate(`agencies.field.${field}`),
            before: textOf(before, field),
            after: textOf(after, field),
          })}
        </li>
      ))}
    </Box>
  );
}
