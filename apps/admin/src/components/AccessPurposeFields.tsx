import { ACCESS_PURPOSES, LONGEST_PURPOSE, purposeRule } from '@dinhdanh/domain/formats';
import type { AccessPurpose } from '@dinhdanh/domain/formats';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';

import type { AccessPurposeForm } from './use-access-purpose.ts';

interface AccessPurposeFieldsProps {
  readonly form: AccessPurposeForm;
  /** Whether there is a case that could be at hand. */
  readonly hasCase: boolean;
  /** What the server says against the fields, by their path. */
  readonly trouble: Readonly<Record<string, string>> | undefined;
  readonly isFirst?: boolean;
}

/** Mục đích tra cứu: one of the closed list, and a few words where the case does not speak for itself. */
export function AccessPurposeFields({ form, hasCase, trouble, isFirst = true }: AccessPurposeFieldsProps) {
  const translate = useTranslate();
  const { chosen, note, needsNote, isPurposeMissing, isNoteShort } = form;
  const purposes = ACCESS_PURPOSES.filter((purpose) => hasCase || purpose !== 'CASE_AT_HAND');
  const basis = chosen === '' ? undefined : purposeRule(chosen).legalBasis;
  const purposeFault = isPurposeMissing ? translate('purpose.choose') : trouble?.['purpose.purpose'];
  const noteFault = isNoteShort ? translate('purpose.noteShort') : trouble?.['purpose.note'];
  return (
    <>
      <TextField
        select
        required
        autoFocus={isFirst}
        label={translate('purpose.label')}
        value={chosen}
        error={purposeFault !== undefined}
        helperText={purposeFault ?? (basis && translate('purpose.legal', { basis }))}
        onChange={({ target: { value } }) => {
          form.choose(value as AccessPurpose);
        }}
      >
        {purposes.map((purpose) => (
          <MenuItem key={purpose} value={purpose} sx={{ whiteSpace: 'normal' }}>
            {translate(`purpose.name.${purpose}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={translate(needsNote ? 'purpose.note' : 'purpose.noteOptional')}
        required={needsNote}
        multiline
        minRows={2}
        value={note}
        error={noteFault !== undefined}
        helperText={noteFault ?? translate('purpose.noteHint')}
        slotProps={{ htmlInput: { maxLength: LONGEST_PURPOSE } }}
        onChange={({ target: { value } }) => {
          form.write(value);
        }}
      />
    </>
  );
}
