import { formatDateTime } from '@dinhdanh/domain/formats';
import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useDataProvider, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { useParams } from 'react-router-dom';

import { OpenedRecord } from '../../components/OpenedRecord.tsx';
import { ApplicationCodeLink } from '../../components/ApplicationCodeLink.tsx';
import { DeadlineField } from '../../components/DeadlineField.tsx';
import { Details } from '../../components/Details.tsx';
import type { Detail } from '../../components/Details.tsx';
import { dueText } from '../../components/due-text.ts';
import { Panel } from '../../components/Panel.tsx';
import { RecordHead } from '../../components/RecordHead.tsx';
import type { BackOfficeProvider, DataRequest } from '../../providers/data-provider.ts';
import { LimitPanel } from './LimitPanel.tsx';
import { RequestStateChip } from './RequestStateChip.tsx';

const SettleRequestDialog = lazy(() => import('./SettleRequestDialog.tsx'));

const LIST = '/data-requests';

export default function DataRequestPage() {
  const { id = '' } = useParams();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  return (
    <OpenedRecord
      resource="data-requests"
      texts="dataRequests"
      id={id}
      open={(one, purpose) => dataProvider.getDataRequest(one, purpose)}
    >
      {(request) => <RequestParts request={request} />}
    </OpenedRecord>
  );
}

function RequestParts({ request }: { readonly request: DataRequest }) {
  const translate = useTranslate();
  const [action, setAction] = useState<'ANSWER' | 'REFUSE'>();
  const { code, kind, state, isOverdue, allowedActions } = request;
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 880, display: 'flex', flexDirection: 'column', gap: 4 }}>
      <RecordHead
        list={LIST}
        back={translate('dataRequests.backToList')}
        title={code}
        chip={<RequestStateChip state={state} isOverdue={isOverdue} />}
        lead={translate(`dataRequests.kind.${kind}`)}
      />
      <Panel title={translate('dataRequests.asked')}>
        <Typography sx={{ mb: 3, whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '80ch' }}>
          {request.text}
        </Typography>
        <Details isWide details={useFacts(request)} />
      </Panel>
      {request.reading && <ReadingPanel reading={request.reading} />}
      {request.answer && (
        <Panel title={translate('dataRequests.written')}>
          <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '80ch' }}>
            {request.answer}
          </Typography>
          {request.letter && <LetterLines letter={request.letter} />}
        </Panel>
      )}
      {request.limit && <LimitPanel request={request} limit={request.limit} />}
      {request.isAboutOwnReading && state === 'RECEIVED' && (
        <Alert severity="info">{translate('dataRequests.ownReading')}</Alert>
      )}
      {allowedActions.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          <Button
            variant="contained"
            onClick={() => {
              setAction('ANSWER');
            }}
          >
            {translate('dataRequests.answer')}
          </Button>
          <Button
            variant="outlined"
            color="error"
            onClick={() => {
              setAction('REFUSE');
            }}
          >
            {translate('dataRequests.refuse')}
          </Button>
        </Box>
      )}
      {action && (
        <Suspense fallback={null}>
          <SettleRequestDialog
            request={request}
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

/** The answer on paper: its number, the file to print, and the public page of its QR code. */
function LetterLines({
  letter: { number, downloadPath, verificationUrl },
}: {
  readonly letter: NonNullable<DataRequest['letter']>;
}) {
  const translate = useTranslate();
  return (
    <Box sx={{ mt: 3, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3 }}>
      <Typography>{translate('dataRequests.letter.number', { number })}</Typography>
      {downloadPath ? (
        <Button
          component="a"
          href={downloadPath}
          download
          size="small"
          variant="outlined"
          startIcon={<DownloadIcon />}
        >
          {translate('dataRequests.letter.download')}
        </Button>
      ) : (
        <Typography color="textSecondary">{translate('dataRequests.letter.notThere')}</Typography>
      )}
      <MuiLink href={verificationUrl} target="_blank" rel="noopener">
        {translate('dataRequests.letter.verify')}
      </MuiLink>
    </Box>
  );
}

function useFacts(request: DataRequest): Detail[] {
  const translate = useTranslate();
  const label = (word: string) => translate(`dataRequests.${word}`);
  return [
    { label: label('holder'), value: `${request.fullName}\n${request.maskedPersonalIdNumber}` },
    { label: label('level'), value: translate(`level.${request.accountLevel}`) },
    {
      label: label('application'),
      value: request.applicationCode ? <ApplicationCodeLink code={request.applicationCode} /> : '–',
    },
    { label: label('unit'), value: request.unit.name },
    { label: label('receivedAt'), value: formatDateTime(new Date(request.receivedAt)) },
    ...(request.settledAt
      ? [
          { label: label('settledAt'), value: formatDateTime(new Date(request.settledAt)) },
          { label: label('settledBy'), value: request.settledBy ?? '–' },
        ]
      : [
          {
            label: label('timeLeft'),
            value: (
              <DeadlineField
                dueAt={request.answerBy}
                workingMinutesLeft={request.workingMinutesLeft ?? null}
                isOverdue={request.isOverdue}
                restsOnProjectedDay={false}
              />
            ),
          },
        ]),
    ...(request.carryOutBy
      ? [{ label: label('carryOutBy'), value: dueText(translate, request.carryOutBy) }]
      : []),
    { label: label('legalBasis'), value: request.legalBasis },
  ];
}

function ReadingPanel({ reading }: { readonly reading: NonNullable<DataRequest['reading']> }) {
  const translate = useTranslate();
  const label = (word: string) => translate(`dataRequests.${word}`);
  return (
    <Panel title={label('reading')}>
      <Typography sx={{ mb: 2, fontWeight: 500 }}>
        {translate(`dataRequests.readingKind.${reading.kind}`)}
      </Typography>
      <Details
        isWide
        details={[
          { label: label('readingAt'), value: formatDateTime(new Date(reading.at)) },
          { label: label('readingBy'), value: reading.agencyName ?? reading.unitName ?? '–' },
          {
            label: label('readingPurpose'),
            value: reading.purpose ?? label('noPurpose'),
          },
        ]}
      />
      <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
        {label('holderSees')}
      </Typography>
    </Panel>
  );
}
