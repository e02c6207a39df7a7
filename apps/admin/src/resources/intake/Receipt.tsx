import Typography from '@mui/material/Typography';
import { formatDateTime, formatLastDay } from '@dinhdanh/domain/formats';
import { useTranslate } from 'ra-core';

import { Details } from '../../components/Details.tsx';
import { PrintedSlip } from '../../components/PrintedSlip.tsx';
import type { SubmittedApplication } from '../../providers/data-provider.ts';

interface ReceiptProps {
  readonly application: SubmittedApplication;
  readonly onNext: () => void;
}

/** Giấy tiếp nhận: what the person takes home. Printed, everything but the slip is left out. */
export function Receipt({ application, onNext }: ReceiptProps) {
  const translate = useTranslate();
  const { code, applicant, level, subjectType, unit, receivedAt, dueAt, attempt } = application;
  return (
    <PrintedSlip
      title={translate('receipt.title')}
      subtitle={translate('receipt.productLine')}
      nextLabel={translate('receipt.next')}
      onNext={onNext}
    >
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
    </PrintedSlip>
  );
}
