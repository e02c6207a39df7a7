import { formatCount, formatDateTime } from '@dinhdanh/domain/formats';
import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useDataProvider, useTranslate } from 'ra-core';

import { TroubleAlert } from '../../components/TroubleAlert.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider, LongTask } from '../../providers/data-provider.ts';
import { useLookAgain } from './use-long-tasks.ts';

const FORMATS = ['XLSX', 'CSV'] as const;

/** How far a task is: the bar with its numbers, what was kept out, and what can be done with it now. */
export function LongTaskProgress({ task }: { readonly task: LongTask }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { kind, state, total, done, problemCount, failure, isCancelRequested } = task;
  const share = total === 0 ? (state === 'SUCCEEDED' ? 100 : 0) : Math.min(100, (done / total) * 100);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
      <LinearProgress
        variant="determinate"
        value={share}
        color={state === 'FAILED' ? 'error' : state === 'SUCCEEDED' ? 'success' : 'primary'}
        aria-label={translate('longTasks.progressLabel', { kind: translate(`longTasks.kind.${kind}`) })}
        sx={{ height: 8, borderRadius: 1 }}
      />
      <Typography role="status" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {translate('longTasks.progress', {
          done: formatCount(done, locale),
          total: formatCount(total, locale),
        })}
        {kind === 'PERSON_IMPORT' &&
          ` · ${
            problemCount === 0
              ? translate('longTasks.noProblems')
              : translate('longTasks.problemCount', { number: formatCount(problemCount, locale) })
          }`}
      </Typography>
      {failure && <Alert severity="error">{failure}</Alert>}
      {isCancelRequested && (
        <Typography color="textSecondary">{translate('longTasks.cancelRequested')}</Typography>
      )}
      <LongTaskActions task={task} />
    </Box>
  );
}

function LongTaskActions({ task }: { readonly task: LongTask }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const lookAgain = useLookAgain();
  const { submit, isPending, trouble } = useSubmission();
  const { id, kind, canCancel, hasResult, expiresAt } = task;
  const cancel = () => {
    void submit(
      () => dataProvider.cancelLongTask(id),
      (answer) => {
        lookAgain();
        return answer.__typename === 'LongTaskCancelRequested' ? undefined : answer;
      },
    );
  };
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        {canCancel && (
          <Button
            size="small"
            variant="outlined"
            color="error"
            aria-disabled={isPending}
            aria-label={translate('longTasks.cancelOf', { kind: translate(`longTasks.kind.${kind}`) })}
            onClick={cancel}
          >
            {translate('longTasks.cancel')}
          </Button>
        )}
        {hasResult &&
          FORMATS.map((format) => (
            <Button
              key={format}
              size="small"
              variant="outlined"
              component="a"
              href={`/long-tasks/${id}/${format.toLowerCase()}`}
              download
              startIcon={<DownloadIcon />}
            >
              {translate('longTasks.download', { format })}
            </Button>
          ))}
        {hasResult && expiresAt && (
          <Typography variant="body2" color="textSecondary">
            {translate('longTasks.downloadUntil', { moment: formatDateTime(new Date(expiresAt)) })}
          </Typography>
        )}
      </Box>
      <TroubleAlert trouble={trouble} />
    </>
  );
}
