import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { formatDate, guardianshipEnd } from '@dinhdanh/domain/formats';
import { useTranslate } from 'ra-core';

import { Panel } from '../../components/Panel.tsx';
import { readDate } from '../../components/read-date.ts';
import { useIntake } from './intake-context.ts';
import { needsOf } from './intake-form.ts';
import { IntakeField } from './IntakeField.tsx';
import { SectionGrid } from '../../components/SectionGrid.tsx';

const RELATIONS_TO_A_CHILD = ['FATHER', 'MOTHER', 'GUARDIAN'] as const;
const RELATIONS_TO_AN_ADULT = ['GUARDIAN', 'REPRESENTATIVE'] as const;

/** Who acts for a child or for an adult who cannot act alone; it shows itself when the birth date asks for it. */
export function GuardianSection() {
  const translate = useTranslate();
  const { form, change, today } = useIntake();
  if (form.subjectType === 'ORGANISATION') return null;
  const needs = needsOf(form, today);
  return (
    <Panel title={translate('intake.guardianTitle')}>
      {needs.isMinor ? (
        <Typography color="textSecondary" sx={{ mb: 3 }}>
          {translate('intake.guardianUntil', {
            date: formatDate(guardianshipEnd(readDate(form.dateOfBirth) ?? today)),
          })}
        </Typography>
      ) : (
        <FormControlLabel
          label={translate('intake.field.isRepresented')}
          control={
            <Switch
              checked={form.isRepresented}
              onChange={(event) => {
                change({ isRepresented: event.target.checked, guardianRelation: 'REPRESENTATIVE' });
              }}
            />
          }
          sx={{ mb: needs.guardian ? 3 : 0 }}
        />
      )}
      {needs.guardian && (
        <SectionGrid>
          <IntakeField
            name="guardianNumber"
            path="guardian.personalIdNumber"
            isNumber
            hint={translate('intake.hint.guardianNumber')}
          />
          <IntakeField
            name="guardianRelation"
            choices={(needs.isMinor ? RELATIONS_TO_A_CHILD : RELATIONS_TO_AN_ADULT).map((relation) => ({
              value: relation,
              label: translate(`guardianRelation.${relation}`),
            }))}
          />
          {!needs.isMinor && (
            <IntakeField
              name="guardianStandsUntil"
              path="guardian.standsUntil"
              type="date"
              isOptional
              hint={translate('intake.hint.guardianStandsUntil')}
            />
          )}
        </SectionGrid>
      )}
    </Panel>
  );
}
