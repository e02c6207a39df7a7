import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { ReasonField } from '../../components/ReasonField.tsx';
import { useReason } from '../../components/use-reason.ts';
import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider, TargetCampaign } from '../../providers/data-provider.ts';
import { TargetSheetField } from './TargetSheetField.tsx';
import { SheetProblems } from './TargetSheetPreviewPanel.tsx';
import { useTargetSheet } from './use-target-sheet.ts';

interface CorrectTargetsDialogProps {
  readonly campaign: TargetCampaign;
  readonly onClose: () => void;
}

/** Another whole table in the place of the one that holds, with its reason. */
export default function CorrectTargetsDialog({ campaign, onClose }: CorrectTargetsDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { submit, isPending, trouble } = useSubmission();
  const { reason, field, check } = useReason();
  const state = useTargetSheet(campaign.issuedOn);
  const [isSheetMissing, setSheetMissing] = useState(false);
  const [problems, setProblems] = useState<Parameters<typeof SheetProblems>[0]['problems']>([]);

  const save = () => {
    const { sheet } = state;
    const isReasonGood = check();
    setSheetMissing(!sheet);
    if (!sheet || !isReasonGood) return;
    setProblems([]);
    const input = { campaignId: campaign.id, expectedVersion: campaign.version, reason, sheet };
    void submit(
      () => dataProvider.correctTargetCampaign(input),
      (answer) => {
        if (answer.__typename === 'TargetSheetRefused') setProblems(answer.problems);
        if (answer.__typename !== 'TargetCampaignCorrected') return answer;
        void queryClient.invalidateQueries({ queryKey: ['target-campaigns'] });
        notify(translate('targets.corrected'), { type: 'success' });
        onClose();
        return undefined;
      },
    );
  };
  return (
    <ActDialog
      title={translate('targets.correctTitle', { number: campaign.documentNumber })}
      confirm={translate('targets.correctConfirm')}
      isWide
      isPending={isPending}
      trouble={trouble}
      onConfirm={save}
      onClose={onClose}
    >
      <Typography>{translate('targets.correctText')}</Typography>
      <TargetSheetField state={state} issuedOn={campaign.issuedOn} />
      {isSheetMissing && !state.sheet && (
        <Typography role="alert" color="error">
          {translate('targets.sheetMissing')}
        </Typography>
      )}
      <ReasonField
        {...field}
        isLater
        label={translate('targets.reason')}
        hint={translate('targets.reasonHint')}
        trouble={trouble?.fields['reason']}
      />
      {problems.length > 0 && <SheetProblems problems={problems} />}
    </ActDialog>
  );
}
