import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';

import { ActDialog } from '../../components/ActDialog.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import type { LeaveCover } from './leave-cover-acts.ts';
import { useCoverWords } from './use-cover-words.ts';

interface EndCoverDialogProps {
  readonly cover: LeaveCover;
  readonly onClose: () => void;
}

/** Back before the end: the colleague's next click is refused. */
export default function EndCoverDialog({ cover, onClose }: EndCoverDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const { roleName } = useCoverWords();
  return (
    <ActDialog
      title={translate('leaveCovers.endTitle')}
      confirm={translate('leaveCovers.endConfirm')}
      isDangerous
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        void submit(
          () => dataProvider.endLeaveCover({ assignmentId: cover.assignmentId }),
          (answer) => {
            if (answer.__typename !== 'AssignmentEnded') return answer;
            void queryClient.invalidateQueries({ queryKey: ['leave-covers'] });
            notify(translate('leaveCovers.endDone'), { type: 'success' });
            onClose();
            return undefined;
          },
        );
      }}
      onClose={onClose}
    >
      <Typography>
        {translate('leaveCovers.endText', { colleague: cover.colleague, role: roleName(cover) })}
      </Typography>
    </ActDialog>
  );
}
