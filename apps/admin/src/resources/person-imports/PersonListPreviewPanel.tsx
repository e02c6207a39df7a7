import { formatCount } from '@dinhdanh/domain/formats';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'ra-core';

import { Details } from '../../components/Details.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { lookAtPersonList, type PersonListPreview } from './look-at-person-list.ts';

/** What the server makes of the chosen file, before anything is taken in. */
export function PersonListPreviewPanel({ file }: { readonly file: File }) {
  const translate = useTranslate();
  const locale = useLocale();
  const { data, isError } = useQuery({
    queryKey: ['person-list-preview', file.name, file.size, file.lastModified, locale],
    queryFn: () => lookAtPersonList(file, locale),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });
  if (data?.isRead) return <Preview preview={data.preview} />;
  if (!data && !isError) return <LinearProgress aria-label={translate('longTasks.form.previewLoading')} />;
  const messages = data && data.messages.length > 0 ? data.messages : [translate('trouble.network')];
  return (
    <Alert severity="error">
      <strong>{translate('longTasks.form.previewFailed')}</strong>
      {messages.map((message) => (
        <div key={message}>{message}</div>
      ))}
    </Alert>
  );
}

function Preview({ preview }: { readonly preview: PersonListPreview }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { columns, rows, looked, wrong, problems } = preview;
  const counts = { looked: formatCount(looked, locale), wrong: formatCount(wrong, locale) };
  return (
    <Panel title={translate('longTasks.form.preview')}>
      <Typography sx={{ mb: 2 }}>
        {translate('longTasks.form.previewRows', { rows: formatCount(rows, locale) })}
      </Typography>
      <Alert severity={wrong === 0 ? 'success' : 'warning'}>
        {translate(`longTasks.form.${wrong === 0 ? 'previewGood' : 'previewWrong'}`, counts)}
      </Alert>
      {problems.length > 0 && <FirstProblems problems={problems} />}
      <Typography variant="h3" sx={{ mt: 3, mb: 1 }}>
        {translate('longTasks.form.previewColumns')}
      </Typography>
      <Details
        isWide
        details={columns.map(({ column, heading }) => ({
          label: translate(`longTasks.form.column.${column}`),
          value: heading ?? translate('longTasks.form.previewColumnMissing'),
        }))}
      />
    </Panel>
  );
}

function FirstProblems({ problems }: Pick<PersonListPreview, 'problems'>) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const title = translate('longTasks.form.previewFirst');
  return (
    <>
      <Typography variant="h3" sx={{ mt: 3, mb: 1 }}>
        {title}
      </Typography>
      <Box component="ul" aria-label={title} sx={{ m: 0, pl: 4 }}>
        {problems.map(({ line, column, message }) => (
          <li key={`${String(line)} ${column} ${message}`}>
            {translate('longTasks.form.previewProblem', {
              line: formatCount(line, locale),
              column: translate(`longTasks.form.column.${column}`),
              message,
            })}
          </li>
        ))}
      </Box>
    </>
  );
}
