import { formatDate, formatDateTime } from '@dinhdanh/domain/formats';
import DescriptionIcon from '@mui/icons-material/DescriptionOutlined';
import DraftIcon from '@mui/icons-material/EditNoteOutlined';
import TaskAltIcon from '@mui/icons-material/TaskAlt';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ListBase, useCanAccess, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { ListPages } from '../../components/ListPages.tsx';
import { QueueRow, QueueRows } from '../../components/QueueRows.tsx';
import { RowsPanel } from '../../components/RowsPanel.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { ToneChip } from '../../components/ToneChip.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { WardReportItem } from '../../providers/data-provider.ts';
import { SchedulePanel } from './SchedulePanel.tsx';

const DraftReportDialog = lazy(() => import('./DraftReportDialog.tsx'));

/** Báo cáo to the working group, the latest first. */
export default function WardReportList() {
  return (
    <ListBase<WardReportItem> perPage={25} queryOptions={{ onError: () => undefined }}>
      <WardReportListPage />
    </ListBase>
  );
}

function WardReportListPage() {
  const translate = useTranslate();
  const { canAccess: canDraft = false } = useCanAccess({ resource: 'ward-reports', action: 'draft' });
  const { canAccess: canSchedule = false } = useCanAccess({ resource: 'ward-reports', action: 'schedule' });
  const [isDrafting, setDrafting] = useState(false);
  useDocumentTitle(translate('wardReports.title'));
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 1080, display: 'flex', flexDirection: 'column', gap: 3 }}>
      <div>
        <Typography variant="h1">{translate('wardReports.title')}</Typography>
        <Typography color="textSecondary" sx={{ maxWidth: '80ch' }}>
          {translate('wardReports.lead')}
        </Typography>
      </div>
      {canDraft && (
        <Button
          variant="contained"
          sx={{ alignSelf: 'flex-start' }}
          onClick={() => {
            setDrafting(true);
          }}
        >
          {translate('wardReports.draft')}
        </Button>
      )}
      {canSchedule && <SchedulePanel />}
      <RowsPanel>
        <QueueRows<WardReportItem>
          texts="wardReports"
          empty={
            <StatePanel
              icon={DescriptionIcon}
              title={translate('wardReports.emptyTitle')}
              text={translate('wardReports.emptyText')}
            />
          }
        >
          {(report) => <ReportRow key={report.id} report={report} />}
        </QueueRows>
      </RowsPanel>
      <ListPages />
      {isDrafting && (
        <Suspense fallback={null}>
          <DraftReportDialog
            onClose={() => {
              setDrafting(false);
            }}
          />
        </Suspense>
      )}
    </Box>
  );
}

function ReportRow({ report }: { readonly report: WardReportItem }) {
  const translate = useTranslate();
  return (
    <QueueRow
      to={`/ward-reports/${report.id}/show`}
      name={`${report.code} · ${report.unit.name}`}
      chips={<ReportStateChip state={report.state} />}
      details={[
        { label: translate('wardReports.code'), value: translate(`wardReports.period.${report.period}`) },
        {
          label: translate('wardReports.about', { number: report.documentNumber }),
          value: translate('wardReports.days', {
            from: formatDate(report.periodFrom),
            to: formatDate(report.periodTo),
          }),
        },
        {
          label: translate(`wardReports.state.${report.state}`),
          value: formatDateTime(new Date(report.issuedAt ?? report.draftedAt)),
        },
      ]}
    />
  );
}

export function ReportStateChip({ state }: Pick<WardReportItem, 'state'>) {
  const translate = useTranslate();
  return (
    <ToneChip
      tone={state === 'ISSUED' ? 'success' : 'info'}
      icon={state === 'ISSUED' ? TaskAltIcon : DraftIcon}
    >
      {translate(`wardReports.state.${state}`)}
    </ToneChip>
  );
}
