import { formatDate } from '@dinhdanh/domain/formats';
import { useTranslate } from 'ra-core';

import { Details } from '../../components/Details.tsx';
import { Panel } from '../../components/Panel.tsx';
import type { ApplicationCase } from '../../providers/data-provider.ts';

interface PartiesPanelProps {
  readonly application: ApplicationCase;
}

/** Who acts for the applicant. */
export function GuardianPanel({ application: { guardian } }: PartiesPanelProps) {
  const translate = useTranslate();
  if (!guardian) return null;
  return (
    <Panel title={translate('guardian.title')}>
      <Details
        isWide
        details={[
          { label: translate(`guardianRelation.${guardian.relation}`), value: guardian.fullName },
          { label: translate('field.PERSONAL_ID_NUMBER'), value: guardian.maskedPersonalIdNumber },
          {
            label: translate('guardian.standsUntil'),
            value: guardian.standsUntil ? formatDate(guardian.standsUntil) : translate('guardian.noEnd'),
          },
        ]}
      />
    </Panel>
  );
}

/** The organisation and its legal representative. */
export function OrganisationPanel({ application: { organisation } }: PartiesPanelProps) {
  const translate = useTranslate();
  if (!organisation) return null;
  return (
    <Panel title={translate('organisation.title')}>
      <Details
        isWide
        details={[
          { label: translate('organisation.identifier'), value: organisation.identifier },
          { label: translate('organisationField.FULL_NAME'), value: organisation.name },
          { label: translate('organisationField.PERMANENT_ADDRESS'), value: organisation.address },
          {
            label: translate('organisation.representative'),
            value: `${organisation.representativeName}\n${organisation.maskedRepresentativeNumber}`,
          },
        ]}
      />
    </Panel>
  );
}
