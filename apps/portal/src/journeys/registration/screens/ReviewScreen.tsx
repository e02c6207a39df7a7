import { formatDate } from '@dinhdanh/domain/formats';

import { FactList } from '../../../components/FactList.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';

export function ReviewScreen(props: ScreenProps) {
  const { state, dispatch, words } = props;
  const { review, details } = words;
  const { registration } = state;
  if (registration === null) return <></>;
  const { card } = registration;
  const day = (date: string | null): string | null => (date === null ? null : formatDate(date));
  return (
    <StepScreen
      {...props}
      heading={review.heading}
      fields={[]}
      previous="portrait"
      submitLabel={review.submit}
      below={
        <button
          type="button"
          class="button-secondary"
          onClick={() => dispatch({ type: 'WENT_TO', step: 'portrait' })}
        >
          {review.retake}
        </button>
      }
    >
      <p>{review.lead}</p>
      <FactList
        facts={[
          [details.fullName, registration.fullName],
          [details.dateOfBirth, day(registration.dateOfBirth)],
          [details.sex, registration.sex && details.sexOf[registration.sex]],
          [details.permanentAddress, registration.permanentAddress],
          [details.cardKind, card && details.cardKindOf[card.kind]],
          [details.issuedOn, card && day(card.issuedOn)],
          [details.expiresOn, card && (day(card.expiresOn) ?? details.noExpiry)],
          [details.phone, details.phoneValue(registration.phoneLastThree)],
          [details.email, registration.email ?? details.none],
          [review.portrait, registration.hasPortrait ? review.portraitSent : null],
        ]}
      />
      <p>{review.whatNext}</p>
    </StepScreen>
  );
}
