import { formatDateTime } from '@dinhdanh/domain/formats';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import MuiLink from '@mui/material/Link';
import Pagination from '@mui/material/Pagination';
import Typography from '@mui/material/Typography';
import { useCanAccess, useRequireAccess, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router-dom';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import { FOCUS_MAIN, FOCUS_ROW } from '../../components/row-focus.ts';
import { RowsPanel } from '../../components/RowsPanel.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { LongTask } from '../../providers/data-provider.ts';
import { LongTaskProgress } from './LongTaskProgress.tsx';
import { LongTaskStateChip } from './LongTaskStateChip.tsx';
import { useLongTasks } from './use-long-tasks.ts';

const ExportNotActivatedDialog = lazy(() => import('./ExportNotActivatedDialog.tsx'));

const PER_PAGE = 25;

/** Việc chạy lâu: what the officer has started, how far it is, and its results. */
export default function LongTaskListPage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'long-task', action: 'list' });
  useDocumentTitle(translate('longTasks.title'));
  if (isPending) return <LinearProgress aria-label={translate('ra.page.loading')} />;
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 1080, display: 'flex', flexDirection: 'column', gap: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'flex-start' }}>
        <Box sx={{ flex: '1 1 24rem' }}>
          <Typography variant="h1">{translate('longTasks.title')}</Typography>
          <Typography color="textSecondary">{translate('longTasks.lead')}</Typography>
        </Box>
        <StartButtons />
      </Box>
      <LongTasks />
    </Box>
  );
}

function StartButtons() {
  const translate = useTranslate();
  const [isExporting, setExporting] = useState(false);
  const { canAccess: canImport = false } = useCanAccess({ resource: 'person-import', action: 'run' });
  const { canAccess: canExport = false } = useCanAccess({ resource: 'not-activated', action: 'export' });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
      {canImport && (
        <Button variant="contained" component={Link} to="/person-imports">
          {translate('longTasks.startImport')}
        </Button>
      )}
      {canExport && (
        <Button
          variant="outlined"
          onClick={() => {
            setExporting(true);
          }}
        >
          {translate('longTasks.startExport')}
        </Button>
      )}
      {isExporting && (
        <Suspense fallback={null}>
          <ExportNotActivatedDialog
            onClose={() => {
              setExporting(false);
            }}
          />
        </Suspense>
      )}
    </Box>
  );
}

function LongTasks() {
  const translate = useTranslate();
  const [page, setPage] = useState(1);
  const { data, error, isPending, refetch } = useLongTasks(page, PER_PAGE);
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
  const pages = Math.ceil(data.total / PER_PAGE);
  return (
    <>
      <RowsPanel>
        {data.items.length === 0 ? (
          <StatePanel
            icon={HourglassIcon}
            title={translate('longTasks.empty')}
            text={translate('longTasks.emptyText')}
          />
        ) : (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {data.items.map((task) => (
              <LongTaskRow key={task.id} task={task} />
            ))}
          </Box>
        )}
      </RowsPanel>
      {pages > 1 && (
        <Pagination
          count={pages}
          page={page}
          onChange={(_event, next) => {
            setPage(next);
          }}
        />
      )}
    </>
  );
}

function LongTaskRow({ task }: { readonly task: LongTask }) {
  const translate = useTranslate();
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
        gap: 2,
        '&:last-of-type': { borderBottom: 0 },
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <MuiLink component={Link} to={`/long-tasks/${task.id}`} {...FOCUS_MAIN} sx={{ fontWeight: 600 }}>
          {translate(`longTasks.kind.${task.kind}`)}
        </MuiLink>
        <LongTaskStateChip state={task.state} />
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
        {formatDateTime(new Date(task.createdAt))} · {task.purpose}
      </Typography>
      <LongTaskProgress task={task} />
    </Box>
  );
}
