import { formatDate, formatDateTime } from '@dinhdanh/domain/formats';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useQuery } from '@tanstack/react-query';
import { useCanAccess, useDataProvider, useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import type { ComponentType } from 'react';

import { Details } from '../../components/Details.tsx';
import { FailurePanel } from '../../components/FailurePanel.tsx';
import type { CrossCheckAction } from '../../generated/graphql.ts';
import type { BackOfficeProvider, CrossCheck, CrossCheckItem } from '../../providers/data-provider.ts';
import { AskAgainDialog } from './AskAgainDialog.tsx';
import { CorrectPaperDialog } from './CorrectPaperDialog.tsx';
import { crossCheckOne } from './cross-check-keys.ts';
import type { CrossCheckActProps } from './CrossCheckActDialog.tsx';
import {
  ContestedChip,
  CrossCheckStateChip,
  OverdueChip,
  TurnText,
  useReasonText,
} from './CrossCheckChips.tsx';
import { CrossCheckComparison } from './CrossCheckComparison.tsx';
import { CrossCheckRounds } from './CrossCheckRounds.tsx';
import { ResolveMismatchDialog } from './ResolveMismatchDialog.tsx';

interface CrossCheckDialogProps {
  /** As the table has it now: a newer version than the one shown means that something has happened. */
  readonly item: CrossCheckItem;
  readonly applicationId: string;
  /** Missing when the officer may not see pictures. */
  readonly onShowFile: ((fileId: string) => void) | undefined;
  readonly onClose: () => void;
}

/** So sánh giấy tờ: three sources side by side, what was asked when, and what the officer can do. */
export default function CrossCheckDialog({
  item,
  applicationId,
  onShowFile,
  onClose,
}: CrossCheckDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const isNarrow = useMediaQuery('(max-width: 599px)');
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data, error, refetch } = useQuery({
    queryKey: crossCheckOne(item.id),
    queryFn: () => dataProvider.getCrossCheck(item.id),
    // Numbers stand open here and every reading is recorded, so it is read when it is opened and when asked for.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const reload = () => {
    void refetch();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="lg" fullWidth fullScreen={isNarrow}>
      <DialogTitle id={titleId}>
        {translate('crossChecks.dialogTitle', { paper: translate(`paperType.${item.paperType}`) })}
      </DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
        {data && item.version > data.version && (
          <Alert
            severity="warning"
            action={
              <Button color="inherit" size="small" onClick={reload}>
                {translate('crossChecks.reload')}
              </Button>
            }
          >
            {translate('crossChecks.changed')}
          </Alert>
        )}
        {data ? (
          <Comparison crossCheck={data} onShowFile={onShowFile} />
        ) : error ? (
          <FailurePanel title={translate('crossChecks.dialogFailed')} error={error} onRetry={reload} />
        ) : (
          <Box role="status" aria-label={translate('crossChecks.dialogLoading')}>
            <Skeleton height={48} width="50%" />
            <Skeleton variant="rounded" height={180} />
            <Skeleton height={96} />
          </Box>
        )}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1, justifyContent: 'space-between' }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          {data && <Acts crossCheck={data} applicationId={applicationId} />}
        </Box>
        <Button color="inherit" onClick={onClose} autoFocus>
          {translate('crossChecks.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface ComparisonProps {
  readonly crossCheck: CrossCheck;
  readonly onShowFile: CrossCheckDialogProps['onShowFile'];
}

function Comparison({ crossCheck, onShowFile }: ComparisonProps) {
  const translate = useTranslate();
  const reasonText = useReasonText();
  const { state, turn, isOverdue, isContested, documentStatus, validUntil, scanFileId, agencyName } =
    crossCheck;
  const reason = reasonText(crossCheck);
  return (
    <>
      <div>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 1 }}>
          <CrossCheckStateChip state={state} />
          {isOverdue && <OverdueChip />}
          {isContested && <ContestedChip />}
          {turn !== 'NOBODY' && (
            <span>
              {translate('crossChecks.turnColumn')}: <TurnText turn={turn} />
            </span>
          )}
        </Box>
        {reason && <Typography sx={{ mt: 2 }}>{reason}</Typography>}
      </div>
      <Standing crossCheck={crossCheck} />
      {state === 'REQUESTED' && documentStatus !== null && (
        <Typography color="textSecondary">{translate('crossChecks.asking')}</Typography>
      )}
      <CrossCheckComparison crossCheck={crossCheck} />
      <Details
        isWide
        details={[
          { label: translate('crossChecks.owner'), value: agencyName },
          {
            label: translate('crossChecks.documentStatusLabel'),
            value: documentStatus ? translate(`crossChecks.documentStatus.${documentStatus}`) : '–',
          },
          {
            label: translate('crossChecks.validUntilLabel'),
            value: validUntil
              ? formatDate(validUntil)
              : state === 'MATCHED'
                ? translate('crossChecks.noEnd')
                : '–',
          },
        ]}
      />
      {scanFileId && onShowFile ? (
        <Button
          variant="outlined"
          size="small"
          sx={{ alignSelf: 'flex-start' }}
          onClick={() => {
            onShowFile(scanFileId);
          }}
        >
          {translate('crossChecks.showScan')}
        </Button>
      ) : (
        !scanFileId && <Typography color="textSecondary">{translate('crossChecks.noScan')}</Typography>
      )}
      <div>
        <Typography variant="h2" component="h2" sx={{ mb: 2 }}>
          {translate('crossChecks.history')}
        </Typography>
        <CrossCheckRounds crossCheck={crossCheck} />
      </div>
    </>
  );
}

/** How an officer settled it, and what the citizen says against it. */
function Standing({ crossCheck }: { readonly crossCheck: CrossCheck }) {
  const translate = useTranslate();
  const { resolution, resolutionNote, resolvedByName, resolvedAt, contestNote, contestedAt } = crossCheck;
  return (
    <>
      {resolution && resolvedAt && (
        <Alert severity="info">
          <AlertTitle>
            {translate('crossChecks.resolvedTitle', {
              resolution: translate(`crossChecks.resolution.${resolution}`),
              name: resolvedByName ?? '–',
              moment: formatDateTime(new Date(resolvedAt)),
            })}
          </AlertTitle>
          <Written text={resolutionNote} />
        </Alert>
      )}
      {contestedAt && (
        <Alert severity="warning">
          <AlertTitle>
            {translate('crossChecks.contestTitle', { moment: formatDateTime(new Date(contestedAt)) })}
          </AlertTitle>
          <Written text={contestNote} />
        </Alert>
      )}
    </>
  );
}

function Written({ text }: { readonly text: string | null }) {
  return <Box sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Box>;
}

const ACTS: readonly {
  readonly action: CrossCheckAction;
  readonly variant: 'contained' | 'outlined';
  readonly Dialog: ComponentType<CrossCheckActProps>;
}[] = [
  { action: 'RESOLVE', variant: 'contained', Dialog: ResolveMismatchDialog },
  { action: 'ASK_AGAIN', variant: 'outlined', Dialog: AskAgainDialog },
  { action: 'CORRECT', variant: 'outlined', Dialog: CorrectPaperDialog },
];

/** What the paper allows now and this officer may do. */
function Acts({ crossCheck, applicationId }: Omit<CrossCheckActProps, 'onClose'>) {
  const translate = useTranslate();
  const { canAccess: mayResolve = false } = useCanAccess({ resource: 'cross-checks', action: 'resolve' });
  const { canAccess: mayAsk = false } = useCanAccess({ resource: 'cross-checks', action: 'ask-again' });
  const { canAccess: mayCorrect = false } = useCanAccess({ resource: 'papers', action: 'correct' });
  const [chosen, setChosen] = useState<CrossCheckAction>();
  const may: Readonly<Record<CrossCheckAction, boolean>> = {
    RESOLVE: mayResolve,
    ASK_AGAIN: mayAsk,
    CORRECT: mayCorrect,
  };
  return ACTS.filter(({ action }) => may[action] && crossCheck.allowedActions.includes(action)).map(
    ({ action, variant, Dialog: ActDialog }) => (
      <span key={action}>
        <Button
          variant={variant}
          onClick={() => {
            setChosen(action);
          }}
        >
          {translate(`crossChecks.action.${action}`)}
        </Button>
        {chosen === action && (
          <ActDialog
            crossCheck={crossCheck}
            applicationId={applicationId}
            onClose={() => {
              setChosen(undefined);
            }}
          />
        )}
      </span>
    ),
  );
}
