import { formatDate } from '@dinhdanh/domain/formats';

import { Icon } from '../../../components/Icon.tsx';
import type { ComparedFieldName } from '../../../generated/graphql.ts';
import type { Registration } from '../registration-machine.ts';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';

export function MismatchScreen(props: ScreenProps) {
  const { state, dispatch, words } = props;
  const { mismatch } = words;
  const { registration } = state;
  if (registration === null) return <></>;
  const fields = registration.mismatchedFields;
  const isUnknown = fields.length === 0;
  return (
    <StepScreen {...props} heading={mismatch.heading} fields={[]} previous={null} submitLabel={null}>
      {isUnknown ? (
        <p class="notice notice-wrong">{mismatch.notFound}</p>
      ) : (
        <>
          <p>{mismatch.fieldsHeading}</p>
          <ul class="differences">
            {fields.map((field) => (
              <li key={field}>
                <Icon name="alert" />
                <span>
                  <strong>{mismatch.fields[field]}</strong>
                  <span class="need-note">{mismatch.declared(declaredText(registration, field, props))}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{mismatch.message}</p>
      <div class="buttons buttons-stacked">
        <button
          type="button"
          class="button"
          onClick={() =>
            dispatch(isUnknown ? { type: 'WENT_TO', step: 'personalId' } : { type: 'CORRECTION_CHOSEN' })
          }
        >
          {isUnknown ? mismatch.correctNumber : mismatch.correct}
        </button>
        <button
          type="button"
          class="button-secondary"
          aria-disabled={state.request !== null}
          aria-describedby="is-right-hint"
          onClick={() => dispatch({ type: 'CORRECTION_REQUESTED' })}
        >
          {mismatch.isRight}
        </button>
      </div>
      <p class="hint" id="is-right-hint">
        {mismatch.isRightHint}
      </p>
    </StepScreen>
  );
}

function declaredText(registration: Registration, field: ComparedFieldName, { words }: ScreenProps): string {
  switch (field) {
    case 'FULL_NAME':
      return registration.fullName ?? '';
    case 'DATE_OF_BIRTH':
      return registration.dateOfBirth === null ? '' : formatDate(registration.dateOfBirth);
    case 'SEX':
      return registration.sex === null ? '' : words.details.sexOf[registration.sex];
    case 'PERMANENT_ADDRESS':
      return registration.permanentAddress ?? '';
  }
}
