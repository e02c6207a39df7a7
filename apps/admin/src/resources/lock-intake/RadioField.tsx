import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useTranslate } from 'ra-core';
import { useId } from 'react';

import { fieldId, useLockIntake } from './lock-intake-context.ts';

interface RadioFieldProps<Value extends string> {
  readonly name: 'kind' | 'requesterType' | 'targetRequestCode';
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly isOff?: boolean }[];
  readonly hint?: string;
  readonly onChoose: (value: Value) => void;
}

/** A choice of which every possibility is seen, also the one that cannot be taken. */
export function RadioField<Value extends string>({ name, choices, hint, onChoose }: RadioFieldProps<Value>) {
  const translate = useTranslate();
  const { form, problems } = useLockIntake();
  const labelId = useId();
  const helpId = useId();
  const problem = problems[name];
  const help = [problem, hint].filter((text) => text !== undefined);
  const first = choices.find(({ isOff }) => !isOff)?.value;
  return (
    <FormControl error={problem !== undefined}>
      <FormLabel id={labelId}>{translate(`lockIntake.field.${name}`)}</FormLabel>
      <RadioGroup
        aria-labelledby={labelId}
        aria-describedby={help.length > 0 ? helpId : undefined}
        value={form[name]}
        onChange={(_event, value) => {
          onChoose(value as Value);
        }}
      >
        {choices.map(({ value, label, isOff = false }) => (
          <FormControlLabel
            key={value}
            value={value}
            label={label}
            disabled={isOff}
            control={
              <Radio
                // The summary of what is wrong leads to the first possibility.
                slotProps={{ input: value === first ? { id: fieldId(name) } : {} }}
              />
            }
          />
        ))}
      </RadioGroup>
      {help.length > 0 && (
        <FormHelperText component="div" id={helpId} sx={{ mx: 0, maxWidth: '70ch' }}>
          {help.map((text) => (
            <div key={text}>{text}</div>
          ))}
        </FormHelperText>
      )}
    </FormControl>
  );
}
