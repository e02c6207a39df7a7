import { formatDateTime } from '@dinhdanh/domain/formats';
import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import { Details } from '../../components/Details.tsx';
import { PrintedSlip } from '../../components/PrintedSlip.tsx';
import type { PhoneChange } from '../../providers/data-provider.ts';

interface PhoneChangeReceiptProps {
  readonly change: PhoneChange;
  readonly onNext: () => void;
}

/** The slip says what has been entered, and that nothing has changed yet. */
export function PhoneChangeReceipt({ change, onNext }: PhoneChangeReceiptProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`phoneChanges.receipt.${key}`);
  const { fullName, maskedPersonalIdNumber, document, requestedAt, confirmableUntil } = change;
  return (
    <PrintedSlip
      title={word('title')}
      subtitle={translate('receipt.productLine')}
      nextLabel={word('next')}
      onNext={onNext}
      beside={change.isUsedByOthers && <Alert severity="warning">{word('shared')}</Alert>}
    >
      <Details
        details={[
          { label: translate('receipt.name'), value: fullName },
          { label: translate('receipt.number'), value: maskedPersonalIdNumber },
          { label: word('oldPhone'), value: change.maskedOldPhoneNumber },
          { label: word('newPhone'), value: change.maskedNewPhoneNumber },
          {
            label: word('document'),
            value: document ? translate(`phoneChanges.document.${document}`) : '–',
          },
          { label: word('requestedAt'), value: formatDateTime(new Date(requestedAt)) },
          { label: word('requestedBy'), value: change.requestedBy ?? '–' },
          {
            label: word('confirmableUntil'),
            value: confirmableUntil ? formatDateTime(new Date(confirmableUntil)) : '–',
          },
        ]}
      />
      <Typography sx={{ mt: 4 }}>{word('whatNext')}</Typography>
    </PrintedSlip>
  );
}
