import { formatDateTime } from '@dinhdanh/domain/formats';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useCanAccess, useDataProvider, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { useParams } from 'react-router-dom';

import { Details } from '../../components/Details.tsx';
import type { Detail } from '../../components/Details.tsx';
import { OpenedRecord } from '../../components/OpenedRecord.tsx';
import { Panel } from '../../components/Panel.tsx';
import { RecordHead } from '../../components/RecordHead.tsx';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { IdentityPanel } from './IdentityPanel.tsx';
import type { OfficerAct } from './officer-act.ts';
import type { OpenedOfficer } from './officer-acts.ts';
import { RolesPanel } from './RolesPanel.tsx';
import { StandingChip } from './StandingChip.tsx';

const OfficerActDialog = lazy(() => import('./OfficerActDialog.tsx'));

const LIST = '/officers';

/** One officer: how one signs in, what one may do where, and what an administrator can do about it. */
export default function OfficerPage() {
  const { id = '' } = useParams();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  return (
    <OpenedRecord
      resource="officers"
      texts="officerAdmin"
      id={id}
      open={(one) => dataProvider.getOfficer(one)}
    >
      {(officer) => <OfficerParts officer={officer} />}
    </OpenedRecord>
  );
}

function OfficerParts({ officer }: { readonly officer: OpenedOfficer }) {
  const translate = useTranslate();
  const [act, setAct] = useState<OfficerAct>();
  const { displayName, username, standing } = officer;
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 880, display: 'flex', flexDirection: 'column', gap: 4 }}>
      <RecordHead
        list={LIST}
        back={translate('officerAdmin.backToList')}
        title={displayName}
        chip={<StandingChip standing={standing} />}
        lead={username}
      />
      <Standing officer={officer} />
      <AccessPanel officer={officer} onAct={setAct} />
      <IdentityPanel officer={officer} onAct={setAct} />
      <RolesPanel officer={officer} onAct={setAct} />
      {act && (
        <Suspense fallback={null}>
          <OfficerActDialog
            officer={officer}
            act={act}
            onClose={() => {
              setAct(undefined);
            }}
          />
        </Suspense>
      )}
    </Box>
  );
}

/** Why the officer cannot sign in, where that is so. */
function Standing({ officer: { bar, standing } }: { readonly officer: OpenedOfficer }) {
  const translate = useTranslate();
  if (bar)
    return (
      <Alert severity="error">
        <AlertTitle>
          {translate('officerAdmin.barredTitle', {
            moment: formatDateTime(new Date(bar.barredAt)),
            name: bar.barredBy,
          })}
        </AlertTitle>
        {bar.reason}
      </Alert>
    );
  if (standing !== 'LINK_EXPIRED') return null;
  return (
    <Alert severity="warning">
      <AlertTitle>{translate('officerAdmin.linkExpiredTitle')}</AlertTitle>
      {translate('officerAdmin.linkExpiredText')}
    </Alert>
  );
}

interface AccessPanelProps {
  readonly officer: OpenedOfficer;
  readonly onAct: (act: OfficerAct) => void;
}

function AccessPanel({ officer, onAct }: AccessPanelProps) {
  const translate = useTranslate();
  const { canAccess: canBar = false } = useCanAccess({ resource: 'officers', action: 'bar' });
  return (
    <Panel title={translate('officerAdmin.access')}>
      <Details isWide details={useAccessFacts(officer)} />
      {canBar && officer.canBeBarred && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 4 }}>
          <Button
            variant="outlined"
            onClick={() => {
              onAct({ kind: 'LINK' });
            }}
          >
            {translate('officerAdmin.link')}
          </Button>
          {officer.standing !== 'BARRED' && (
            <Button
              variant="outlined"
              color="error"
              onClick={() => {
                onAct({ kind: 'BAR' });
              }}
            >
              {translate('officerAdmin.bar')}
            </Button>
          )}
        </Box>
      )}
      {canBar && !officer.canBeBarred && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 3, maxWidth: '80ch' }}>
          {translate('officerAdmin.barElsewhere')}
        </Typography>
      )}
    </Panel>
  );
}

function useAccessFacts(officer: OpenedOfficer): Detail[] {
  const translate = useTranslate();
  const label = (word: string) => translate(`officerAdmin.${word}`);
  const moment = (at: string) => formatDateTime(new Date(at));
  const { lastSignedInAt, factorEnrolledAt, linkExpiresAt } = officer;
  return [
    { label: label('lastSignedInAt'), value: lastSignedInAt ? moment(lastSignedInAt) : label('never') },
    { label: label('sessions'), value: officer.openSessionCount },
    {
      label: label('factor'),
      value: factorEnrolledAt
        ? translate('officerAdmin.factorSince', { moment: moment(factorEnrolledAt) })
        : label('factorNone'),
    },
    ...(factorEnrolledAt ? [{ label: label('recoveryCodes'), value: officer.recoveryCodesLeft }] : []),
    ...(linkExpiresAt ? [{ label: label('linkUntil'), value: moment(linkExpiresAt) }] : []),
  ];
}
