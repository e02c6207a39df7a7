import { formatDateTime } from '@dinhdanh/domain/formats';
import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useCanAccess, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { Details } from '../../components/Details.tsx';
import type { Detail } from '../../components/Details.tsx';
import { FOCUS_ROW } from '../../components/row-focus.ts';
import type { AuditExportAction } from '../../generated/graphql.ts';
import type { AuditExport } from '../../providers/data-provider.ts';
import { ExportStateChip } from './ExportStateChip.tsx';
import { filterInWords } from './line-words.ts';
import { useAuditWords } from './use-audit-words.ts';

const SettleExportDialog = lazy(() => import('./SettleExportDialog.tsx'));

interface AuditExportRowProps {
  readonly asked: AuditExport;
  readonly onSettled: () => void;
}

/** One request: what it is for, which lines, who decided, and what can be done with it now. */
export function AuditExportRow({ asked, onSettled }: AuditExportRowProps) {
  return (
    <Box
      component="li"
      {...FOCUS_ROW}
      sx={{
        p: 4,
        borderBottom: 1,
        borderColor: 'divider',
        display: 'flex',
        flexDirection: 'column',
        gap: 3,
        '&:last-of-type': { borderBottom: 0 },
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Typography variant="h3" component="h2" sx={{ overflowWrap: 'anywhere' }}>
          {asked.purpose}
        </Typography>
        <ExportStateChip state={asked.state} />
      </Box>
      <Details isWide details={useExportDetails(asked)} />
      <ExportActions asked={asked} onSettled={onSettled} />
    </Box>
  );
}

function useExportDetails(asked: AuditExport): Detail[] {
  const translate = useTranslate();
  const words = useAuditWords();
  const { filter, requestedByName, requestedAt, decidedByName, decidedAt, decisionText } = asked;
  const by = (name: string, moment: string) =>
    translate('auditExports.by', { name, moment: formatDateTime(new Date(moment)) });
  const details: Detail[] = [
    {
      label: translate('auditExports.lines'),
      value: filterInWords(filter, words, translate).join('\n'),
    },
    { label: translate('auditExports.requestedBy'), value: by(requestedByName, requestedAt) },
  ];
  if (decidedAt)
    details.push(
      decidedByName
        ? { label: translate('auditExports.decidedBy'), value: by(decidedByName, decidedAt) }
        : { label: translate('auditExports.withdrawnAt'), value: formatDateTime(new Date(decidedAt)) },
    );
  if (decisionText) details.push({ label: translate('auditExports.why'), value: decisionText });
  return details;
}

function ExportActions({ asked, onSettled }: AuditExportRowProps) {
  const translate = useTranslate();
  const [action, setAction] = useState<AuditExportAction>();
  const { canAccess: canDecide = false } = useCanAccess({ resource: 'audit-export', action: 'decide' });
  const { canAccess: canWithdraw = false } = useCanAccess({ resource: 'audit-export', action: 'withdraw' });
  const may = (wanted: AuditExportAction) =>
    asked.allowedActions.includes(wanted) && (wanted === 'WITHDRAW' ? canWithdraw : canDecide);
  const choose = (wanted: AuditExportAction) => () => {
    setAction(wanted);
  };
  return (
    <Box
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', '&:empty': { display: 'none' } }}
    >
      {may('APPROVE') && (
        <Button variant="contained" onClick={choose('APPROVE')}>
          {translate('auditExports.approve')}
        </Button>
      )}
      {may('REFUSE') && (
        <Button variant="outlined" color="error" onClick={choose('REFUSE')}>
          {translate('auditExports.refuse')}
        </Button>
      )}
      {may('WITHDRAW') && (
        <Button variant="outlined" onClick={choose('WITHDRAW')}>
          {translate('auditExports.withdraw')}
        </Button>
      )}
      <ExportFile asked={asked} />
      {action && (
        <Suspense fallback={null}>
          <SettleExportDialog
            asked={asked}
            action={action}
            onSettled={() => {
              setAction(undefined);
              onSettled();
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

function ExportFile({ asked: { id, state, canFetch, expiresAt } }: { readonly asked: AuditExport }) {
  const translate = useTranslate();
  const { canAccess: canDownload = false } = useCanAccess({ resource: 'audit-export', action: 'download' });
  if (state !== 'APPROVED' || !expiresAt) return null;
  return (
    <>
      {canFetch && canDownload && (
        <Button
          variant="outlined"
          component="a"
          href={`/audit-exports/${id}`}
          download
          startIcon={<DownloadIcon />}
        >
          {translate('auditExports.download')}
        </Button>
      )}
      <Typography variant="body2" color="textSecondary">
        {translate('auditExports.expiresAt', { moment: formatDateTime(new Date(expiresAt)) })}
      </Typography>
    </>
  );
}
