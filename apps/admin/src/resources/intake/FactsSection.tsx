import { useTranslate } from 'ra-core';

import { Panel } from '../../components/Panel.tsx';
import { CardQrField } from './CardQrField.tsx';
import { useIntake } from './intake-context.ts';
import { IntakeField } from './IntakeField.tsx';
import { SectionGrid } from '../../components/SectionGrid.tsx';

/** The facts as they stand on the card, read from its code or typed, and how to reach the person. */
export function FactsSection() {
  const translate = useTranslate();
  const { form } = useIntake();
  const isOrganisation = form.subjectType === 'ORGANISATION';
  const nameOf = { CITIZEN: 'fullName', FOREIGNER: 'fullName', ORGANISATION: 'organisationName' } as const;
  const addressOf = {
    CITIZEN: 'permanentAddress',
    FOREIGNER: 'addressInVietnam',
    ORGANISATION: 'registeredOffice',
  } as const;
  return (
    <Panel title={translate(isOrganisation ? 'intake.organisationTitle' : 'intake.factsTitle')}>
      {form.subjectType === 'CITIZEN' && <CardQrField />}
      <SectionGrid>
        <IntakeField name="fullName" label={translate(`intake.field.${nameOf[form.subjectType]}`)} />
        {isOrganisation && (
          <IntakeField name="organisationIdentifier" path="organisation.identifier" isNumber />
        )}
        {!isOrganisation && <IntakeField name="dateOfBirth" type="date" />}
        {!isOrganisation && (
          <IntakeField
            name="sex"
            choices={(['MALE', 'FEMALE'] as const).map((sex) => ({
              value: sex,
              label: translate(`sex.${sex}`),
            }))}
          />
        )}
        <IntakeField
          name="permanentAddress"
          label={translate(`intake.field.${addressOf[form.subjectType]}`)}
        />
        <IntakeField name="phoneNumber" type="tel" hint={translate('intake.hint.phoneNumber')} />
        <IntakeField name="email" type="email" isOptional />
      </SectionGrid>
    </Panel>
  );
}
