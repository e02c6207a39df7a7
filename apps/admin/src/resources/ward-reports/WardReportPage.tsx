import { formatDate, formatDateTime } from '@dinhdanh/domain/formats';
import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useCanAccess, useDataProvider, useTranslate } from 'ra-core';
import { useParams } from 'react-router-dom';

import { BackToList } from '../../components/BackToList.tsx';
import { FailurePanel } from '../../components/FailurePanel.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { BackOfficeProvider, WardReport } from '../../providers/data-provider.ts';
import { IssueReportButton } from './IssueReportButton.tsx';
import { ReportWordsPanel } from './ReportWordsPanel.tsx';
import { ReportStateChip } from './WardReportList.tsx';

const FORMATS = ['DOCX', 'PDF'] as const;

/** One report as it reads on paper, with what the head adds to a draft. */
export default function WardReportPage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data, error, refetch } = useQuery({
    queryKey: ['ward-reports', 'opened', id],
    queryFn: () => dataProvider.getWardReport(id),
  });
  const readAgain = () => {
    void refetch();
  };
  if (data) return <ReportParts report={data} onChanged={readAgain} />;
  if (error)
    return <FailurePanel title={translate('wardReports.failedTitle')} error={error} onRetry={readAgain} />;
  return (
    <Skeleton variant="rounded" height={480} aria-label={translate('wardReports.loading')} sx={{ m: 5 }} />
  );
}

interface ReportPartsProps {
  readonly report: WardReport;
  readonly onChanged: () => void;
}

function ReportParts({ report, onChanged }: ReportPartsProps) {
  const translate = useTranslate();
  const { canAccess: canComment = false } = useCanAccess({ resource: 'ward-reports', action: 'comment' });
  const { canAccess: canIssue = false } = useCanAccess({ resource: 'ward-reports', action: 'issue' });
  useDocumentTitle(report.code);
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 1080, display: 'flex', flexDirection: 'column', gap: 4 }}>
      <div>
        <BackToList to="/ward-reports">{translate('wardReports.back')}</BackToList>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
          <Typography variant="h1">{report.code}</Typography>
          <ReportStateChip state={report.state} />
        </Box>
        <Typography color="textSecondary">
          {report.unit.name} ·{' '}
          {translate('wardReports.days', {
            from: formatDate(report.periodFrom),
            to: formatDate(report.periodTo),
          })}{' '}
          ·{' '}
          {translate(`wardReports.${report.issuedAt ? 'issued' : 'drafted'}`, {
            moment: formatDateTime(new Date(report.issuedAt ?? report.draftedAt)),
          })}
        </Typography>
      </div>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        {FORMATS.map((format) => (
          <Button
            key={format}
            component="a"
            download
            variant="outlined"
            startIcon={<DownloadIcon />}
            href={`/ward-reports/${report.id}/${format.toLowerCase()}`}
          >
            {translate('wardReports.download', { format })}
          </Button>
        ))}
        {canIssue && report.allowedActions.includes('ISSUE') && (
          <IssueReportButton report={report} onIssued={onChanged} />
        )}
      </Box>
      {canComment && report.allowedActions.includes('COMMENT') && (
        <ReportWordsPanel key={report.version} report={report} onSaved={onChanged} />
      )}
      <Preview report={report} />
    </Box>
  );
}

function Preview({ report }: { readonly report: WardReport }) {
  const translate = useTranslate();
  return (
    <Panel title={translate('wardReports.preview')}>
      <Typography sx={{ fontWeight: 600, mb: 2 }}>{report.subject}</Typography>
      {report.paragraphs.map((words) => (
        <Typography key={words} sx={{ mb: 2, maxWidth: '80ch' }}>
          {words}
        </Typography>
      ))}
      <TableContainer tabIndex={0} role="region" aria-label={translate('wardReports.table')}>
        <Table size="small" aria-label={translate('wardReports.table')}>
          <TableHead>
            <TableRow>
              {report.tableHead.map((name, column) => (
                <TableCell key={name} align={column === 1 ? 'left' : 'right'}>
                  {name}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {report.tableRows.map((cells) => (
              <TableRow key={cells[1]}>
                {cells.map((cell, column) => (
                  <TableCell
                    key={report.tableHead[column]}
                    align={column === 1 ? 'left' : 'right'}
                    sx={{ whiteSpace: 'nowrap' }}
                  >
                    {cell}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {report.notes.map((words) => (
        <Typography key={words} sx={{ mt: 2, maxWidth: '80ch', whiteSpace: 'pre-line' }}>
          {words}
        </Typography>
      ))}
      <Typography variant="h3" sx={{ mt: 3 }}>
        {translate('wardReports.recipients')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 5 }}>
        {report.recipients.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Box>
    </Panel>
  );
}
