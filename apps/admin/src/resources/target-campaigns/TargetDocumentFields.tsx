import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import { PUBLISHED_FIELDS, readFigure, type TargetDocumentForm } from './target-document-form.ts';

interface TargetDocumentFieldsProps {
  readonly form: TargetDocumentForm;
  /** What the server says against single fields. */
  readonly troubles: Readonly<Record<string, string>>;
  readonly onChange: (part: Partial<TargetDocumentForm>) => void;
}

interface FieldProps extends TargetDocumentFieldsProps {
  readonly name: keyof TargetDocumentForm;
  readonly label: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
  readonly type?: 'date';
  readonly rows?: number;
}

/** What is printed on the document, field by field. */
export function TargetDocumentFields(props: TargetDocumentFieldsProps) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
      }}
    >
      <Field {...props} name="documentNumber" label="number" hint="numberHint" isRequired />
      <Field {...props} name="issuer" label="issuer" isRequired />
      <Field {...props} name="issuedOn" label="issuedOn" hint="issuedOnHint" type="date" isRequired />
      <Field {...props} name="dueOn" label="dueOn" hint="dueOnHint" type="date" />
      <Field {...props} name="orderText" label="order" hint="orderHint" rows={4} isRequired />
      <Field {...props} name="recipients" label="recipients" hint="recipientsHint" rows={4} />
      <PublishedFields {...props} />
    </Box>
  );
}

function Field({ form, troubles, onChange, name, label, hint, isRequired = false, type, rows }: FieldProps) {
  const translate = useTranslate();
  const trouble = troubles[name];
  return (
    <TextField
      label={translate(`targets.${label}`)}
      required={isRequired}
      value={form[name]}
      error={trouble !== undefined}
      helperText={trouble ?? (hint && translate(`targets.${hint}`))}
      onChange={(event) => {
        onChange({ [name]: event.target.value });
      }}
      {...(type && { type, slotProps: { inputLabel: { shrink: true } } })}
      {...(rows && { multiline: true, minRows: rows, maxRows: 12 })}
    />
  );
}

function PublishedFields({ form, troubles, onChange }: TargetDocumentFieldsProps) {
  const translate = useTranslate();
  return (
    <Box
      component="fieldset"
      sx={{ gridColumn: '1 / -1', border: 0, m: 0, p: 0, display: 'flex', flexDirection: 'column', gap: 2 }}
    >
      <Typography component="legend" sx={{ fontWeight: 600, p: 0 }}>
        {translate('targets.published')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {translate('targets.publishedHint')}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(3, minmax(0, 1fr))' },
        }}
      >
        {PUBLISHED_FIELDS.map((name) => {
          const trouble =
            readFigure(form[name]) === undefined ? translate('targets.publishedWrong') : troubles[name];
          return (
            <TextField
              key={name}
              label={translate(`targets.${name}`)}
              value={form[name]}
              error={trouble !== undefined}
              helperText={trouble}
              onChange={(event) => {
                onChange({ [name]: event.target.value });
              }}
              slotProps={{ htmlInput: { inputMode: 'numeric' } }}
            />
          );
        })}
      </Box>
    </Box>
  );
}
