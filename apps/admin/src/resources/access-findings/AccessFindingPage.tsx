import { formatDate, formatDateTime } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { useParams } from 'react-router-dom';

import { BackToList } from '../../components/BackToList.tsx';
import { Details } from '../../components/Details.tsx';
import type { Detail } from '../../components/Details.tsx';
import { OpenedRecord } from '../../components/OpenedRecord.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { AccessFindingAction } from '../../generated/graphql.ts';
import type {
  AccessFinding,
  BackOfficeProvider,
  OpenedAccessFinding,
} from '../../providers/data-provider.ts';
import { FindingStateChip } from './FindingStateChip.tsx';
import { FoundOpenings } from './FoundOpenings.tsx';
import { useEvidenceText } from './use-evidence-text.ts';

const SettleFindingDialog = lazy(() => import('./SettleFindingDialog.tsx'));

/** One finding: the numbers, the openings of that day, and what auditors found out. */
export default function AccessFindingPage() {
  const { id = '' } = useParams();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  return (
    <OpenedRecord
      resource="access-findings"
      texts="accessFindings"
      id={id}
      open={(one) => dataProvider.getAccessFinding(one)}
    >
      {(opened) => <FindingParts opened={opened} />}
    </OpenedRecord>
  );
}

function FindingParts({ opened }: { readonly opened: OpenedAccessFinding }) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const [action, setAction] = useState<AccessFindingAction>();
  const { finding, notes, openings } = opened;
  const title = translate(`accessFindings.kind.${finding.kind}`);
  useDocumentTitle(title);
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 1080, display: 'flex', flexDirection: 'column', gap: 4 }}>
      <Box>
        <BackToList to="/access-findings">{translate('accessFindings.backToList')}</BackToList>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
          <Typography variant="h1">{title}</Typography>
          <FindingStateChip state={finding.state} />
        </Box>
      </Box>
      <Panel title={translate('accessFindings.evidence')}>
        <Details isWide details={useFindingDetails(finding)} />
        {finding.allowedActions.length > 0 && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 3 }}>
            {finding.allowedActions.map((allowed) => (
              <Button
                key={allowed}
                variant={allowed === 'TAKE' ? 'contained' : 'outlined'}
                color={allowed === 'CONFIRM' ? 'error' : 'primary'}
                onClick={() => {
                  setAction(allowed);
                }}
              >
                {translate(`accessFindings.action.${allowed}`)}
              </Button>
            ))}
          </Box>
        )}
      </Panel>
      <Panel title={translate('accessFindings.notes')}>
        {notes.length === 0 ? (
          <Typography color="textSecondary">{translate('accessFindings.noNotes')}</Typography>
        ) : (
          <Details
            isWide
            details={notes.map(({ writtenBy, writtenAt, action: written, note }) => ({
              label: `${translate(`accessFindings.action.${written}`)} · ${translate('accessFindings.by', {
                name: writtenBy,
                moment: formatDateTime(new Date(writtenAt)),
              })}`,
              value: note,
            }))}
          />
        )}
      </Panel>
      <FoundOpenings openings={openings} />
      {action && (
        <Suspense fallback={null}>
          <SettleFindingDialog
            finding={finding}
            action={action}
            onSettled={(after) => {
              queryClient.setQueryData(['access-findings', 'one', finding.id], after);
              setAction(undefined);
            }}
            onClose={() => {
              setAction(undefined);
            }}
          />
        </Suspense>
      )}
    </Box>
  );
}

function useFindingDetails(finding: AccessFinding): Detail[] {
  const translate = useTranslate();
  const evidenceText = useEvidenceText();
  const label = (name: string) => translate(`accessFindings.${name}`);
  const { officerName, unitName, onDay, evidence, raisedAt, takenBy, closedAt } = finding;
  const details: Detail[] = [
    { label: label('officer'), value: officerName },
    { label: label('unit'), value: unitName },
    { label: label('day'), value: formatDate(onDay) },
    { label: label('evidence'), value: evidenceText(evidence) },
    { label: label('raisedAt'), value: formatDateTime(new Date(raisedAt)) },
    { label: label('takenBy'), value: takenBy ?? label('nobody') },
  ];
  if (closedAt) details.push({ label: label('closedAt'), value: formatDateTime(new Date(closedAt)) });
  return details;
}
