import { formatDateTime } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useParams } from 'react-router-dom';

import { BackToList } from '../../components/BackToList.tsx';
import { Details } from '../../components/Details.tsx';
import { FailurePanel } from '../../components/FailurePanel.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { LongTaskDetail } from '../../providers/data-provider.ts';
import { LongTaskProgress } from './LongTaskProgress.tsx';
import { LongTaskStateChip } from './LongTaskStateChip.tsx';
import { useLongTask } from './use-long-tasks.ts';

/** One long task: how far it is, and which rows were kept out. */
export default function LongTaskPage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useLongTask(id);
  useDocumentTitle(translate('longTasks.title'));
  if (isPending) return <LinearProgress aria-label={translate('longTasks.loading')} />;
  if (!data)
    return (
      <FailurePanel
        title={translate('longTasks.title')}
        error={error}
        onRetry={() => {
          void refetch();
        }}
      />
    );
  return <LongTaskParts detail={data} />;
}

function LongTaskParts({ detail: { task, problems } }: { readonly detail: LongTaskDetail }) {
  const translate = useTranslate();
  const title = translate(`longTasks.kind.${task.kind}`);
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 880, display: 'flex', flexDirection: 'column', gap: 4 }}>
      <div>
        <BackToList to="/long-tasks">{translate('longTasks.back')}</BackToList>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
          <Typography variant="h1">{title}</Typography>
          <LongTaskStateChip state={task.state} />
        </Box>
      </div>
      <LongTaskProgress task={task} />
      <Details
        isWide
        details={[
          { label: translate('longTasks.purpose'), value: task.purpose },
          { label: translate('longTasks.unit'), value: task.unit.name },
          { label: translate('longTasks.startedAt'), value: formatDateTime(new Date(task.createdAt)) },
          {
            label: translate('longTasks.finishedAt'),
            value: task.finishedAt ? formatDateTime(new Date(task.finishedAt)) : '–',
          },
        ]}
      />
      {problems.length > 0 && <Problems problems={problems} isCut={task.problemCount > problems.length} />}
    </Box>
  );
}

interface ProblemsProps {
  readonly problems: LongTaskDetail['problems'];
  readonly isCut: boolean;
}

function Problems({ problems, isCut }: ProblemsProps) {
  const translate = useTranslate();
  return (
    <Panel title={translate('longTasks.problemsTitle')}>
      {isCut && <Typography color="textSecondary">{translate('longTasks.problemsMore')}</Typography>}
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('longTasks.line')}</TableCell>
            <TableCell>{translate('longTasks.reason')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {problems.map(({ line, message }) => (
            <TableRow key={line}>
              <TableCell sx={{ fontVariantNumeric: 'tabular-nums', verticalAlign: 'top' }}>{line}</TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{message}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}
