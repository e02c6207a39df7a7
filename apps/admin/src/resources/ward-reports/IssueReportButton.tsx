import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider, WardReport } from '../../providers/data-provider.ts';

interface IssueReportButtonProps {
  readonly report: WardReport;
  readonly onIssued: () => void;
}

/** Ban hành, confirmed first: it cannot be taken back. */
export function IssueReportButton({ report: { id, code, version }, onIssued }: IssueReportButtonProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const [isOpen, setOpen] = useState(false);
  const send = () =>
    submit(
      () => dataProvider.issueWardReport({ id, expectedVersion: version }),
      (answer) => {
        if (answer.__typename !== 'WardReportIssued') return answer;
        notify('wardReports.issueDone', { type: 'success', messageArgs: { code } });
        setOpen(false);
        onIssued();
        return undefined;
      },
    );
  return (
    <>
      <Button
        variant="contained"
        onClick={() => {
          setOpen(true);
        }}
      >
        {translate('wardReports.issue')}
      </Button>
      {isOpen && (
        <ActDialog
          title={translate('wardReports.issueTitle', { code })}
          confirm={translate('wardReports.issue')}
          isPending={isPending}
          trouble={trouble}
          onConfirm={() => {
            void send();
          }}
          onClose={() => {
            setOpen(false);
          }}
        >
          <Typography>{translate('wardReports.issueText')}</Typography>
        </ActDialog>
      )}
    </>
  );
}
