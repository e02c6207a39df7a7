import { formatDateTime } from '@dinhdanh/domain/formats';
import Typography from '@mui/material/Typography';
import { useDataProvider, useTranslate } from 'ra-core';

import { ActDialog } from '../../components/ActDialog.tsx';
import type { Agency, BackOfficeProvider } from '../../providers/data-provider.ts';
import { useAgencyAct } from './use-agency-act.ts';

interface CancelDowntimeDialogProps {
  readonly agency: Agency;
  readonly downtime: Agency['downtimes'][number];
  readonly onClose: () => void;
}

export default function CancelDowntimeDialog({ agency, downtime, onClose }: CancelDowntimeDialogProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { act, isPending, trouble } = useAgencyAct(onClose);
  return (
    <ActDialog
      title={translate('agencies.cancelDowntimeTitle', { from: formatDateTime(new Date(downtime.startsAt)) })}
      confirm={translate('agencies.cancelDowntimeConfirm')}
      isDangerous
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        void act(
          () => dataProvider.cancelDowntime({ code: agency.code, id: downtime.id }),
          'DowntimeCancelled',
          () => translate('agencies.downtimeCancelled'),
        );
      }}
      onClose={onClose}
    >
      <Typography>{translate('agencies.cancelDowntimeText')}</Typography>
    </ActDialog>
  );
}
