import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import GlobalStyles from '@mui/material/GlobalStyles';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { formatDateTime, formatLastDay } from '@dinhdanh/domain/formats';
import { useTranslate } from 'ra-core';
import { useEffect, useRef } from 'react';

import { Details } from '../../components/Details.tsx';
import { ONLY_THE_SLIP } from '../../components/PrintedSlip.tsx';
import type { SubmittedApplication } from '../../providers/data-provider.ts';

interface ReceiptProps {
  readonly application: SubmittedApplication;
  readonly onNext: () => void;
}

/** Giấy tiếp nhận: what the person takes home. Printed, everything but the slip is left out. */
export function Receipt({ application, onNext }: ReceiptProps) {
  const translate = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { code, applicant, level, subjectType, unit, receivedAt, dueAt, attempt } = application;
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, display: 'flex', flexDirection: 'column', gap: 4, maxWidth: 720 }}>
      <GlobalStyles styles={ONLY_THE_SLIP} />
      <Paper variant="outlined" data-print="slip" sx={{ p: 5 }}>
        <Typography variant="h1" ref={heading} tabIndex={-1} sx={{ mb: 1, outline: 'none' }}>
          {translate('receipt.title')}
        </Typography>
        <Typography color="textSecondary" sx={{ mb: 4 }}>
          {translate('receipt.productLine')}
        </Typography>
        <Details
          details={[
            { label: translate('receipt.code'), value: code },
            { label: translate('receipt.name'), value: applicant.fullName },
            { label: translate('receipt.number'), value: applicant.maskedPersonalIdNumber },
            {
              label: translate('receipt.kind'),
              value: [translate(`subjectType.${subjectType}`), level && translate(`level.${level}`)]
                .filter(Boolean)
                .join(' · '),
            },
            ...(attempt > 1 ? [{ label: translate('receipt.attempt'), value: String(attempt) }] : []),
            { label: translate('receipt.unit'), value: unit.name },
            { label: translate('receipt.receivedAt'), value: formatDateTime(new Date(receivedAt)) },
            {
              label: translate('receipt.dueAt'),
              value: `${dueAt ? formatLastDay(new Date(dueAt)) : '–'} (${translate(
                `receipt.term${application.deadlineUnit}`,
                { amount: application.deadlineAmount },
              )}, ${application.deadlineLegalBasis})`,
            },
          ]}
        />
        <Typography sx={{ mt: 4 }}>{translate('receipt.whatNext', { code })}</Typography>
      </Paper>
      <Box sx={{ display: 'flex', gap: 2 }}>
        <Button
          variant="contained"
          onClick={() => {
            window.print();
          }}
        >
          {translate('receipt.print')}
        </Button>
        <Button variant="outlined" onClick={onNext}>
          {translate('receipt.next')}
        </Button>
      </Box>
    </Box>
  );
}
