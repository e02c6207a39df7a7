import { formatDateTime } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useDataProvider, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams } from 'react-router-dom';

import { BackToList } from '../../components/BackToList.tsx';
import { OpenedRecord } from '../../components/OpenedRecord.tsx';
import { Details } from '../../components/Details.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { LockAppealAction } from '../../generated/graphql.ts';
import type { BackOfficeProvider, LockAppeal } from '../../providers/data-provider.ts';
import { AppealStateChip } from './AppealStateChip.tsx';
import { AppealTerm } from './AppealTerm.tsx';

const DecideAppealDialog = lazy(() => import('./DecideAppealDialog.tsx'));

const LIST = '/lock-appeals';

export default function LockAppealPage() {
  const { id = '' } = useParams();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  return (
    <OpenedRecord
      resource="lock-appeals"
      texts="lockAppeals"
      id={id}
      open={(one) => dataProvider.getLockAppeal(one)}
    >
      {(appeal) => <AppealParts appeal={appeal} />}
    </OpenedRecord>
  );
}

function AppealParts({ appeal }: { readonly appeal: LockAppeal }) {
  const translate = useTranslate();
  const [action, setAction] = useState<LockAppealAction>();
  const label = (word: string) => translate(`lockAppeals.${word}`);
  const at = (moment: string) => formatDateTime(new Date(moment));
  useDocumentTitle(appeal.code);
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 880, display: 'flex', flexDirection: 'column', gap: 4 }}>
      <div>
        <BackToList to={LIST}>{label('backToList')}</BackToList>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
          <Typography variant="h1">{appeal.code}</Typography>
          <AppealStateChip state={appeal.state} />
        </Box>
      </div>
      <Panel title={label('term')}>
        <Details
          isWide
          details={[
            {
              label: label('term'),
              value: (
                <AppealTerm
                  decideBy={appeal.decideBy}
                  daysLeft={appeal.daysLeft ?? null}
                  isOverdue={appeal.isOverdue}
                />
              ),
            },
            { label: label('legalBasis'), value: appeal.legalBasis },
            {
              label: label('acceptedAt'),
              value: `${at(appeal.acceptedAt)}\n${translate(`lockAppeals.channel.${appeal.channel}`)}`,
            },
            { label: label('registeredBy'), value: appeal.registeredByName },
          ]}
        />
      </Panel>
      <Panel title={label('words')}>
        <Typography sx={{ mb: 3, whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '80ch' }}>
          {appeal.words}
        </Typography>
        <Details
          isWide
          details={[
            { label: label('holder'), value: `${appeal.subjectName}\n${appeal.subjectNumberMasked}` },
            {
              label: label('request'),
              value: (
                <>
                  <MuiLink component={Link} to={`/lock-requests/${appeal.lockRequestId}/show`}>
                    {appeal.lockRequestCode}
                  </MuiLink>
                  {`\n${translate(`lockRequests.state.${appeal.lockRequestState}`)}`}
                </>
              ),
            },
            { label: label('requester'), value: appeal.requesterName },
            { label: label('unit'), value: appeal.unit.name },
          ]}
        />
      </Panel>
      {appeal.decidedAt && (
        <Panel title={label('outcome')}>
          <Details
            isWide
            details={[
              { label: label('decidedAt'), value: at(appeal.decidedAt) },
              { label: label('decidedBy'), value: appeal.decidedByName ?? '–' },
              { label: label('reason'), value: appeal.decisionReason ?? '–' },
            ]}
          />
        </Panel>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        {appeal.allowedActions.map((allowed) => (
          <Button
            key={allowed}
            variant={allowed === 'GRANT' ? 'contained' : 'outlined'}
            onClick={() => {
              setAction(allowed);
            }}
          >
            {translate(`lockAppeals.action.${allowed}`)}
          </Button>
        ))}
      </Box>
      {action && (
        <Suspense fallback={null}>
          <DecideAppealDialog
            appeal={appeal}
            action={action}
            onClose={() => {
              setAction(undefined);
            }}
          />
        </Suspense>
      )}
    </Box>
  );
}
