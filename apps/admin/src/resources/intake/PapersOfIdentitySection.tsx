import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { NATIONALITIES } from '@dinhdanh/domain/formats';
import { useLocale, useTranslate } from 'ra-core';
import { useMemo } from 'react';

import { Panel } from '../../components/Panel.tsx';
import { useIntake } from './intake-context.ts';
import { IntakeField } from './IntakeField.tsx';
import { SectionGrid } from '../../components/SectionGrid.tsx';

/** The card of a citizen, or passport and residence card of a foreigner; an organisation presents neither. */
export function PapersOfIdentitySection() {
  const { form } = useIntake();
  if (form.subjectType === 'CITIZEN') return <CardPanel />;
  return form.subjectType === 'FOREIGNER' ? <ForeignPapersPanel /> : null;
}

function CardPanel() {
  const translate = useTranslate();
  const { form, change } = useIntake();
  return (
    <Panel title={translate('intake.cardTitle')}>
      <FormControlLabel
        label={translate('intake.field.hasCard')}
        control={
          <Switch
            checked={form.hasCard}
            onChange={(event) => {
              change({ hasCard: event.target.checked });
            }}
          />
        }
        sx={{ mb: 3 }}
      />
      {form.hasCard && (
        <SectionGrid>
          <IntakeField
            name="cardKind"
            choices={(['IDENTITY_CARD', 'CCCD_CHIP'] as const).map((kind) => ({
              value: kind,
              label: translate(`identityCardKind.${kind}`),
            }))}
          />
          <IntakeField name="cardIssuedOn" path="card.issuedOn" type="date" />
          <IntakeField
            name="cardExpiresOn"
            path="card.expiresOn"
            type="date"
            isOptional
            hint={translate('intake.hint.cardExpiresOn')}
          />
        </SectionGrid>
      )}
    </Panel>
  );
}

function ForeignPapersPanel() {
  const translate = useTranslate();
  const locale = useLocale();
  const nationalities = useMemo(() => nationalityChoices(locale), [locale]);
  return (
    <Panel title={translate('intake.foreignTitle')}>
      <SectionGrid>
        <IntakeField name="nationality" path="foreigner.nationality" choices={nationalities} />
        <IntakeField name="passportNumber" path="foreigner.passportNumber" />
        <IntakeField name="passportExpiresOn" path="foreigner.passportExpiresOn" type="date" />
        <IntakeField
          name="residenceCardKind"
          choices={(['PERMANENT', 'TEMPORARY'] as const).map((kind) => ({
            value: kind,
            label: translate(`residenceCardKind.${kind}`),
          }))}
        />
        <IntakeField name="residenceCardNumber" path="foreigner.residenceCardNumber" />
        <IntakeField
          name="residenceCardExpiresOn"
          path="foreigner.residenceCardExpiresOn"
          type="date"
          isOptional
          hint={translate('intake.hint.residenceCardExpiresOn')}
        />
      </SectionGrid>
    </Panel>
  );
}

function nationalityChoices(locale: string) {
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  return [...NATIONALITIES]
    .map(([value, region]) => ({ value, label: names.of(region) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}
