import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import { useDataProvider, useGetList, useTranslate } from 'ra-core';
import { useEffect } from 'react';

import { Details } from '../../components/Details.tsx';
import { Panel } from '../../components/Panel.tsx';
import { TroubleAlert } from '../../components/TroubleAlert.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { LockRequestKind } from '../../generated/graphql.ts';
import type {
  AdministrativeUnit,
  BackOfficeProvider,
  LockRequestSubject,
} from '../../providers/data-provider.ts';
import { SectionGrid } from '../../components/SectionGrid.tsx';
import { useLockIntake } from './lock-intake-context.ts';
import { LockIntakeField } from './LockIntakeField.tsx';
import { readSubjectNumber } from './lock-request-form.ts';
import { RadioField } from './RadioField.tsx';

const KINDS = ['LOCK', 'UNLOCK'] as const satisfies readonly LockRequestKind[];

/** What is asked, of which account. The number is looked up on demand, because every look is recorded. */
export function AccountSection() {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { form, change, looked, onLooked } = useLockIntake();
  const { submit, isPending, trouble } = useSubmission();
  const { data: units = [] } = useGetList<AdministrativeUnit>('administrative-units', {
    filter: { takesNewCases: true },
  });
  const only = units.length === 1 ? units[0]?.code : undefined;
  useEffect(() => {
    if (only !== undefined) change({ unitCode: only });
  }, [only, change]);
  const number = readSubjectNumber(form.subjectNumber);
  const subject = looked !== undefined && looked.number === number ? looked.subject : undefined;

  const look = () => {
    if (number === null) return;
    void submit(
      () => dataProvider.findLockRequestSubject(number),
      (found) => {
        onLooked({ number, subject: found });
        return undefined;
      },
    );
  };
  return (
    <Panel title={translate('lockIntake.accountSection')}>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
        <RadioField<LockRequestKind>
          name="kind"
          choices={KINDS.map((value) => ({ value, label: translate(`lockIntake.kind.${value}`) }))}
          onChoose={(kind) => {
            change({ kind });
          }}
        />
        <SectionGrid>
          <LockIntakeField name="unitCode" maxLength={20}>
            {units.map(({ code, name }) => (
              <MenuItem key={code} value={code}>
                {name}
              </MenuItem>
            ))}
          </LockIntakeField>
          <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 2 }}>
            <LockIntakeField name="subjectNumber" isNumber maxLength={20} onEnter={look} />
            <Button variant="outlined" aria-disabled={isPending || number === null} onClick={look}>
              {translate('lockIntake.find')}
            </Button>
          </Box>
        </SectionGrid>
        <TroubleAlert trouble={trouble} />
        <div role="status">
          {subject === null && <Alert severity="warning">{translate('lockIntake.notFound')}</Alert>}
          {subject && <FoundSubject subject={subject} />}
        </div>
        {subject && form.kind === 'UNLOCK' && <Target subject={subject} />}
      </Box>
    </Panel>
  );
}

function FoundSubject({ subject }: { readonly subject: LockRequestSubject }) {
  const translate = useTranslate();
  const { form } = useLockIntake();
  const { subjectName, subjectType, accountState } = subject;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
      <Details
        isWide
        details={[
          { label: translate('lockIntake.name'), value: subjectName },
          { label: translate('lockIntake.subjectType'), value: translate(`subjectType.${subjectType}`) },
          { label: translate('lockIntake.accountState'), value: translate(`accountState.${accountState}`) },
        ]}
      />
      <Alert severity="info">
        {translate('lockIntake.compare')}
        {form.kind === 'LOCK' && accountState === 'LOCKED' && ` ${translate('lockIntake.alreadyLocked')}`}
      </Alert>
    </Box>
  );
}

/** Which lock is to end. Its requester stands on the form already, so the name is taken over. */
function Target({ subject }: { readonly subject: LockRequestSubject }) {
  const translate = useTranslate();
  const { form, change } = useLockIntake();
  const { standingAuthorityRequests: standing } = subject;
  if (standing.length === 0) return <Alert severity="warning">{translate('lockIntake.nothingStands')}</Alert>;
  return (
    <RadioField
      name="targetRequestCode"
      hint={translate('lockIntake.standingHint')}
      choices={standing.map(({ code, requesterName }) => ({
        value: code,
        label: translate('lockIntake.standing', { code, name: requesterName }),
      }))}
      onChoose={(targetRequestCode) => {
        const chosen = standing.find(({ code }) => code === targetRequestCode);
        change({
          targetRequestCode,
          ...(form.requesterName.trim() === '' && chosen && { requesterName: chosen.requesterName }),
        });
      }}
    />
  );
}
