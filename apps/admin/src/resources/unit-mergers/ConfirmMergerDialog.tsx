import { formatDate } from '@dinhdanh/domain/formats';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { ActDialog } from '../../components/ActDialog.tsx';
import { useSubmission } from '../../components/use-submission.ts';
import type { UnitMergerInput } from '../../generated/graphql.ts';
import type { BackOfficeProvider, UnitMergerPreview } from '../../providers/data-provider.ts';
import { MergerPicture } from './MergerPicture.tsx';

interface ConfirmMergerDialogProps {
  readonly input: UnitMergerInput;
  readonly preview: UnitMergerPreview;
  readonly onClose: () => void;
}

/** The last look before units end: what, from when, for how many, and that it is not taken back. */
export function ConfirmMergerDialog({ input, preview, onClose }: ConfirmMergerDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { submit, isPending, trouble } = useSubmission();
  const { changes } = preview;

  const enter = () => {
    void submit(
      () => dataProvider.enterUnitMerger({ ...input, idempotencyKey }),
      (result) => {
        if (result.__typename !== 'UnitMergerEntered') return result;
        const { wasEnteredBefore, merger } = result;
        void queryClient.invalidateQueries({ queryKey: ['unit-mergers'] });
        notify(
          translate(wasEnteredBefore ? 'unitMergers.nothingChanged' : 'unitMergers.saved', {
            number: merger.documentNumber,
          }),
          { type: wasEnteredBefore ? 'info' : 'success' },
        );
        void navigate('/unit-mergers');
        return undefined;
      },
    );
  };
  return (
    <ActDialog
      title={translate('unitMergers.confirmTitle', { number: input.documentNumber })}
      confirm={translate('unitMergers.confirm')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={enter}
      onClose={onClose}
    >
      {preview.enteredBefore ? (
        <Typography>
          {translate('unitMergers.enteredBefore', { number: preview.enteredBefore.documentNumber })}
        </Typography>
      ) : (
        <>
          <Typography>
            {translate('unitMergers.confirmText', {
              day: formatDate(input.effectiveOn),
              ending: changes.reduce((sum, { predecessors }) => sum + predecessors.length, 0),
              officers: changes.reduce((sum, { inHand }) => sum + inHand.officers, 0),
            })}
          </Typography>
          <MergerPicture
            effectiveOn={input.effectiveOn}
            changes={changes.map(({ predecessors, successor, isFounded }) => ({
              key: successor.code,
              predecessors: predecessors.map(({ unit }) => unit),
              successor,
              isFounded,
            }))}
          />
        </>
      )}
    </ActDialog>
  );
}
