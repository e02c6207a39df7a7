import { formatDateTime } from '@dinhdanh/domain/formats';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ContentCopyIcon from '@mui/icons-material/ContentCopy';
import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import { useQuery } from '@tanstack/react-query';
import { useCanAccess, useDataProvider, useNotify, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { Details } from '../../../components/Details.tsx';
import type { Detail } from '../../../components/Details.tsx';
import { FailurePanel } from '../../../components/FailurePanel.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { ToneChip } from '../../../components/ToneChip.tsx';
import type { BackOfficeProvider, Letter } from '../../../providers/data-provider.ts';

const HandOverLetterDialog = lazy(() => import('./HandOverLetterDialog.tsx'));

const ASK_AGAIN_MS = 3000;
const SHORT_HASH_CHARACTERS = 12;

/** Văn bản trả lời of a settled request, from the writing to the proof of receipt; nothing as long as there is none. */
export function LettersPanel({ lockRequestId }: { readonly lockRequestId: string }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data, error, refetch } = useQuery({
    queryKey: ['lock-requests', 'letter', lockRequestId],
    queryFn: () => dataProvider.getLockRequestLetter(lockRequestId),
    refetchInterval: ({ state }) => (state.data?.sha256 === null ? ASK_AGAIN_MS : false),
  });
  if (data) return <LetterParts letter={data} />;
  if (!error) return null;
  return (
    <FailurePanel
      title={translate('letters.failedTitle')}
      error={error}
      onRetry={() => {
        void refetch();
      }}
    />
  );
}

function LetterParts({ letter }: { readonly letter: Letter }) {
  const translate = useTranslate();
  const { canAccess: canHandOver = false } = useCanAccess({ resource: 'letter', action: 'hand-over' });
  const [isHandingOver, setHandingOver] = useState(false);
  const facts = useFacts(letter);
  const { downloadPath, servedAt, sha256 } = letter;
  return (
    <Panel title={translate('letters.title')}>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}>
        <Details isWide details={facts} />
        <div role="status">
          {sha256 === null && <Alert severity="info">{translate('letters.writing')}</Alert>}
        </div>
        {downloadPath && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
            <Button
              component="a"
              href={downloadPath}
              download
              variant="outlined"
              startIcon={<DownloadIcon aria-hidden />}
            >
              {translate('letters.download')}
            </Button>
            {canHandOver && servedAt === null && (
              <Button
                variant="contained"
                onClick={() => {
                  setHandingOver(true);
                }}
              >
                {translate('letters.handOver')}
              </Button>
            )}
          </Box>
        )}
      </Box>
      {isHandingOver && (
        <Suspense fallback={null}>
          <HandOverLetterDialog
            letter={letter}
            onClose={() => {
              setHandingOver(false);
            }}
          />
        </Suspense>
      )}
    </Panel>
  );
}

function useFacts(letter: Letter): Detail[] {
  const translate = useTranslate();
  const label = (word: string) => translate(`letters.${word}`);
  const { number, issuedAt, outcome, sha256, verificationUrl, replaces } = letter;
  return [
    { label: label('number'), value: number },
    { label: label('issuedAt'), value: formatDateTime(new Date(issuedAt)) },
    { label: label('outcomeLabel'), value: translate(`letters.outcome.${outcome}`) },
    { label: label('served'), value: <Service letter={letter} /> },
    ...(replaces
      ? [
          {
            label: label('replaces'),
            value: replaces.downloadPath ? (
              <Link
                href={replaces.downloadPath}
                download
                aria-label={translate('letters.downloadReplaced', { number: replaces.number })}
              >
                {replaces.number}
              </Link>
            ) : (
              replaces.number
            ),
          },
        ]
      : []),
    ...(sha256
      ? [
          { label: label('sha256'), value: <Hash value={sha256} /> },
          {
            label: label('verification'),
            value: (
              <Link href={verificationUrl} target="_blank" rel="noopener">
                {label('verify')}
              </Link>
            ),
          },
        ]
      : []),
  ];
}

function Service({ letter: { servedAt, servedWay, servedTo } }: { readonly letter: Letter }) {
  const translate = useTranslate();
  if (!servedAt || !servedWay)
    return (
      <ToneChip tone="warning" icon={ScheduleIcon}>
        {translate('letters.notServed')}
      </ToneChip>
    );
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 1, alignItems: 'flex-start' }}>
      <CheckCircleIcon aria-hidden sx={{ fontSize: 16, mt: '4px', color: 'success.main' }} />
      {translate(`letters.servedBy.${servedWay}`, {
        name: servedTo ?? '–',
        moment: formatDateTime(new Date(servedAt)),
      })}
    </Box>
  );
}

/** The first characters tell two files apart; the whole is for a comparison by machine. */
function Hash({ value }: { readonly value: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      notify(translate('letters.copied'), { type: 'info' });
    } catch {
      // Without a secure connection a browser has no clipboard.
      notify(translate('letters.notCopied'), { type: 'warning' });
    }
  };
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, minHeight: 24 }}>
      <Box component="span" title={value} sx={{ fontFamily: 'monospace' }}>
        {value.slice(0, SHORT_HASH_CHARACTERS)}…
      </Box>
      <IconButton
        size="small"
        sx={{ p: 0.5 }}
        aria-label={translate('letters.copy')}
        onClick={() => {
          void copy();
        }}
      >
        <ContentCopyIcon sx={{ fontSize: 16 }} />
      </IconButton>
    </Box>
  );
}
