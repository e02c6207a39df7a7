import { searchForm } from '@dinhdanh/domain/formats';
import { useState } from 'preact/hooks';

import { ResidenceUnitsDocument } from '../generated/graphql.ts';
import type { SendToPortal } from '../portal-client.ts';
import { usePortal } from '../portal-context.tsx';
import { useLoaded } from '../use-loaded.ts';
import { FailureNotice } from './FailureNotice.tsx';
import { FieldErrors, TextField } from './TextField.tsx';
import type { FieldBinding } from './TextField.tsx';

interface UnitFieldProps extends FieldBinding {
  label: string;
}

const askForUnits = (send: SendToPortal) =>
  send(ResidenceUnitsDocument, {}).then(({ data }) => data.residenceUnits);

/** A commune or ward of today, found by some letters of its name and then chosen from a list. */
export function UnitField({ id, label, errors, value, onValue }: UnitFieldProps) {
  const { unitPicker: words } = usePortal().texts;
  const { loaded: units, failure, reload } = useLoaded(askForUnits);
  const [filter, setFilter] = useState('');

  if (failure) {
    return (
      <div class="field">
        <p>{words.failed}</p>
        <FailureNotice failure={failure} onRetry={reload} />
      </div>
    );
  }
  if (units === null) return <p role="status">{words.loading}</p>;

  const wanted = searchForm(filter);
  const found = units.filter(({ name }) => searchForm(name).includes(wanted));
  const chosen = units.find(({ code }) => code === value);
  const offered = chosen === undefined || found.includes(chosen) ? found : [chosen, ...found];
  return (
    <>
      <TextField
        id={`${id}-filter`}
        label={words.filter}
        hint={words.hint}
        errors={[]}
        autoComplete="off"
        value={filter}
        onValue={setFilter}
      />
      <p class="found" role="status">
        {filter !== '' && (found.length === 0 ? words.none : words.found(found.length))}
      </p>
      <div class={errors.length > 0 ? 'field field-wrong' : 'field'}>
        <label for={id}>{label}</label>
        <FieldErrors id={id} errors={errors} />
        <select
          id={id}
          name={id}
          class="input"
          autoComplete="off"
          value={value}
          aria-invalid={errors.length > 0}
          aria-describedby={errors.length > 0 ? `${id}-error` : undefined}
          onChange={(event) => onValue(event.currentTarget.value)}
        >
          <option value="">{words.choose}</option>
          {offered.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
