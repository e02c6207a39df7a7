import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';

import { Panel } from '../../components/Panel.tsx';
import { TroubleAlert } from '../../components/TroubleAlert.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider, WardReport } from '../../providers/data-provider.ts';

interface ReportWordsPanelProps {
  readonly report: WardReport;
  readonly onSaved: () => void;
}

/** What the head adds to a draft: a comment, and who receives it. */
export function ReportWordsPanel({ report, onSaved }: ReportWordsPanelProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const [comment, setComment] = useState(report.comment ?? '');
  const [recipients, setRecipients] = useState(report.recipients.join('\n'));
  const send = () =>
    submit(
      () =>
        dataProvider.commentWardReport({
          id: report.id,
          expectedVersion: report.version,
          comment,
          recipients: recipients.split('\n'),
        }),
      (answer) => {
        if (answer.__typename !== 'WardReportCommented') return answer;
        notify('wardReports.saved', { type: 'success' });
        onSaved();
        return undefined;
      },
    );
  return (
    <Panel title={translate('wardReports.words')}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
        sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}
      >
        <TextField
          multiline
          minRows={3}
          label={translate('wardReports.comment')}
          value={comment}
          error={trouble?.fields['comment'] !== undefined}
          helperText={trouble?.fields['comment'] ?? translate('wardReports.commentHint')}
          onChange={(event) => {
            setComment(event.target.value);
          }}
        />
        <TextField
          multiline
          minRows={3}
          label={translate('wardReports.recipients')}
          value={recipients}
          error={trouble?.fields['recipients'] !== undefined}
          helperText={trouble?.fields['recipients'] ?? translate('wardReports.recipientsHint')}
          onChange={(event) => {
            setRecipients(event.target.value);
          }}
        />
        <TroubleAlert trouble={trouble} />
        <Button type="submit" variant="outlined" aria-disabled={isPending} sx={{ alignSelf: 'flex-start' }}>
          {translate('wardReports.save')}
        </Button>
      </Box>
    </Panel>
  );
}
