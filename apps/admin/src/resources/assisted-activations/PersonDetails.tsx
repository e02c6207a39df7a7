import { useTranslate } from 'ra-core';

import { Details } from '../../components/Details.tsx';
import type { AssistedActivation } from '../../providers/data-provider.ts';
import { windowSentence } from './visit-text.ts';

/** Whom a visit is for: as much as whoever helps must know. */
export function PersonDetails({ person }: { readonly person: AssistedActivation['person'] }) {
  const translate = useTranslate();
  const { key, day } = windowSentence(person);
  return (
    <Details
      isWide
      details={[
        { label: translate('field.PERSONAL_ID_NUMBER'), value: person.maskedPersonalIdNumber },
        { label: translate('assistedActivations.ward'), value: person.unit.name },
        {
          label: translate('assistedActivations.account'),
          value: translate(`accountState.${person.accountState}`),
        },
        ...(person.accountState === 'GRANTED'
          ? [{ label: translate('assistedActivations.windowLabel'), value: translate(key, { day }) }]
          : []),
      ]}
    />
  );
}
