import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { formatDate } from '@dinhdanh/domain/formats';
import { useDataProvider, useGetList, useTranslate } from 'ra-core';
import { useState } from 'react';

import { Panel } from '../../components/Panel.tsx';
import type { SubjectType } from '../../generated/graphql.ts';
import type {
  AdministrativeUnit,
  ApplicantStanding,
  BackOfficeProvider,
} from '../../providers/data-provider.ts';
import { useIntake } from './intake-context.ts';
import { readPersonalIdNumber } from './intake-form.ts';
import { IntakeField } from './IntakeField.tsx';
import { SectionGrid } from '../../components/SectionGrid.tsx';

const SUBJECT_TYPES = ['CITIZEN', 'FOREIGNER', 'ORGANISATION'] as const satisfies readonly SubjectType[];
const LEVELS = ['LEVEL_2', 'LEVEL_1'] as const;

/** Who applies, for what, where; and what is already known of the person with that number. */
export function SubjectSection() {
  const translate = useTranslate();
  const { form, change } = useIntake();
  const { data: units = [] } = useGetList<AdministrativeUnit>('administrative-units', {
    filter: { takesNewCases: true },
  });
  const { standing, look } = useStanding();
  const isOrganisation = form.subjectType === 'ORGANISATION';
  return (
    <Panel title={translate('intake.subjectTitle')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, mb: 4 }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={form.subjectType}
          aria-label={translate('intake.field.subjectType')}
          onChange={(_event, subjectType: SubjectType | null) => {
            if (subjectType) change({ subjectType });
          }}
        >
          {SUBJECT_TYPES.map((subjectType) => (
            <ToggleButton key={subjectType} value={subjectType}>
              {translate(`subjectType.${subjectType}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {!isOrganisation && (
          <ToggleButtonGroup
            exclusive
            size="small"
            value={form.level}
            aria-label={translate('intake.field.level')}
            onChange={(_event, level: (typeof LEVELS)[number] | null) => {
              if (level) change({ level });
            }}
          >
            {LEVELS.map((level) => (
              <ToggleButton key={level} value={level}>
                {translate(`level.${level}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        )}
      </Box>
      <SectionGrid>
        <IntakeField
          name="unitCode"
          choices={units.map(({ code, name }) => ({ value: code, label: name }))}
          hint={translate('intake.hint.unitCode')}
        />
        <IntakeField
          name="personalIdNumber"
          isNumber
          label={translate(
            isOrganisation ? 'intake.field.representativeNumber' : 'intake.field.personalIdNumber',
          )}
          hint={translate('intake.hint.personalIdNumber')}
          onLeave={() => {
            void look(form.personalIdNumber);
          }}
        />
      </SectionGrid>
      {standing !== undefined && <StandingAlert standing={standing} />}
    </Panel>
  );
}

/** Looked up once the number is whole, because every look leaves a line in the audit log. */
function useStanding() {
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [known, setKnown] = useState<{
    readonly number: string;
    readonly standing: ApplicantStanding | null;
  }>();
  const look = async (typed: string) => {
    const number = readPersonalIdNumber(typed);
    if (number === null || number === known?.number) return;
    const standing = await dataProvider.findApplicant(number).catch(() => undefined);
    if (standing !== undefined) setKnown({ number, standing });
  };
  return { standing: known?.standing, look };
}

function StandingAlert({ standing }: { readonly standing: ApplicantStanding | null }) {
  const translate = useTranslate();
  if (standing === null)
    return (
      <Alert severity="info" sx={{ mt: 3 }}>
        {translate('intake.standingNobody')}
      </Alert>
    );
  const { fullName, dateOfBirth, accountLevel, accountState, openApplicationCode } = standing;
  const account =
    accountLevel && accountState
      ? translate('intake.standingAccount', {
          level: translate(`level.${accountLevel}`),
          state: translate(`accountState.${accountState}`),
        })
      : translate('intake.standingNoAccount');
  return (
    <Alert severity={openApplicationCode ? 'warning' : 'info'} sx={{ mt: 3 }}>
      {translate('intake.standing', { name: fullName, date: formatDate(dateOfBirth) })} {account}{' '}
      {openApplicationCode && translate('intake.standingOpen', { code: openApplicationCode })}
    </Alert>
  );
}
