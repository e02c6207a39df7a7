import Typography from '@mui/material/Typography';
import { useDataProvider, useTranslate } from 'ra-core';

import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { CrossCheckActDialog } from './CrossCheckActDialog.tsx';
import type { CrossCheckActProps } from './CrossCheckActDialog.tsx';
import { useCrossCheckAct } from './use-cross-check-act.ts';

/** Hỏi lại: the agency gets a new question about the same paper. */
export function AskAgainDialog({ crossCheck, applicationId, onClose }: CrossCheckActProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { id, version, agencyName } = crossCheck;
  const { act, ...standing } = useCrossCheckAct({
    applicationId,
    doneText: translate('crossChecks.asked', { agency: agencyName }),
    onDone: onClose,
  });
  return (
    <CrossCheckActDialog
      {...standing}
      title={translate('crossChecks.askTitle', { agency: agencyName })}
      confirmText="crossChecks.askConfirm"
      onConfirm={() => {
        act(() => dataProvider.askAgencyAgain({ crossCheckId: id, expectedVersion: version }));
      }}
      onClose={onClose}
    >
      <Typography>{translate('crossChecks.askText')}</Typography>
    </CrossCheckActDialog>
  );
}
