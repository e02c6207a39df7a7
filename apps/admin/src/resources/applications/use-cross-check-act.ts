import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState } from 'react';

import { useSubmission } from '../../components/use-submission.ts';
import type {
  AskAgencyAgainResult,
  CorrectPaperResult,
  ResolveMismatchResult,
} from '../../providers/data-provider.ts';
import { CROSS_CHECKS, crossCheckOne, crossChecksOf } from './cross-check-keys.ts';

type ActResult = AskAgencyAgainResult | ResolveMismatchResult | CorrectPaperResult;

interface ActOptions {
  readonly applicationId: string;
  /** The notice after success. */
  readonly doneText: string;
  readonly onDone: () => void;
}

/**
 * One act of an officer on the confirmation of a paper. What it gives stands in the comparison at once; an act that
 * came too late offers to read anew and leaves what was written.
 */
export function useCrossCheckAct({ applicationId, doneText, onDone }: ActOptions) {
  const notify = useNotify();
  const queryClient = useQueryClient();
  const { submit, isPending, trouble } = useSubmission();
  const [standing, setStanding] = useState<'OPEN' | 'LATE' | 'RELOADED'>('OPEN');

  const act = (send: () => Promise<ActResult>) => {
    setStanding('OPEN');
    void submit(send, (result) => {
      switch (result.__typename) {
        case 'AgencyAskedAgain':
        case 'MismatchResolved':
        case 'PaperCorrected':
          queryClient.setQueryData(crossCheckOne(result.crossCheck.id), result.crossCheck);
          void queryClient.invalidateQueries({ queryKey: crossChecksOf(applicationId) });
          notify(doneText, { type: 'success' });
          onDone();
          return undefined;
        case 'StaleVersion':
          setStanding('LATE');
          return result;
        case 'RuleRefused':
          if (result.code === 'STATE_CONFLICT') setStanding('LATE');
          return result;
        case 'ValidationFailed':
          return result;
      }
    });
  };
  const reload = async () => {
    await queryClient.invalidateQueries({ queryKey: CROSS_CHECKS });
    setStanding('RELOADED');
  };
  return {
    act,
    isPending,
    trouble: standing === 'RELOADED' ? undefined : trouble,
    /** Missing unless reading anew is what helps. */
    reload: standing === 'LATE' ? reload : undefined,
  };
}
