import { isLocalDate } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';

import type { MergerForm } from './merger-form.ts';

interface DocumentFieldsProps {
  readonly form: MergerForm;
  readonly problems: Readonly<Record<string, string>>;
  readonly isTried: boolean;
  readonly onChange: (part: Partial<MergerForm>) => void;
}

/** The document as it stands: number, date, issuer, and the first day of the new units. */
export function DocumentFields({ form, problems, isTried, onChange }: DocumentFieldsProps) {
  const translate = useTranslate();
  const missing = (field: 'issuedOn' | 'effectiveOn') =>
    isTried && !isLocalDate(form[field]) ? translate(`unitMergers.${field}Missing`) : undefined;
  const text = (field: 'documentNumber' | 'issuer', hint?: string) => (
    <TextField
      label={translate(`unitMergers.${field}`)}
      required
      value={form[field]}
      error={problems[field] !== undefined || (isTried && form[field].trim() === '')}
      helperText={problems[field] ?? hint}
      onChange={(event) => {
        onChange({ [field]: event.target.value });
      }}
    />
  );
  const date = (field: 'issuedOn' | 'effectiveOn', hint?: string) => {
    const problem = missing(field) ?? problems[field];
    return (
      <TextField
        type="date"
        label={translate(`unitMergers.${field}`)}
        required
        value={form[field]}
        error={problem !== undefined}
        helperText={problem ?? hint}
        slotProps={{ inputLabel: { shrink: true } }}
        onChange={(event) => {
          onChange({ [field]: event.target.value });
        }}
      />
    );
  };
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
      {text('documentNumber', translate('unitMergers.documentNumberHint'))}
      {date('issuedOn')}
      {text('issuer')}
      {date('effectiveOn', translate('unitMergers.effectiveOnHint'))}
    </Box>
  );
}
