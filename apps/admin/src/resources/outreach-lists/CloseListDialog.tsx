import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';

import { ActDialog } from '../../components/ActDialog.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider, OpenedOutreachList } from '../../providers/data-provider.ts';

interface CloseListDialogProps {
  readonly list: OpenedOutreachList['list'];
  readonly onClose: () => void;
}

/** Đóng danh sách before its days are over. */
export default function CloseListDialog({ list, onClose }: CloseListDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const { id, code, version } = list;
  return (
    <ActDialog
      title={translate('outreachLists.closeTitle', { code })}
      confirm={translate('outreachLists.close')}
      isDangerous
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        void submit(
          () => dataProvider.closeOutreachList({ id, expectedVersion: version }),
          (answer) => {
            if (answer.__typename !== 'OutreachListClosed') return answer;
            void queryClient.invalidateQueries({ queryKey: ['outreach-lists'] });
            notify(translate('outreachLists.closed', { code }), { type: 'success' });
            onClose();
            return undefined;
          },
        );
      }}
      onClose={onClose}
    >
      <Typography>{translate('outreachLists.closeText')}</Typography>
    </ActDialog>
  );
}
