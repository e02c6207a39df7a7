import Button from '@mui/material/Button';
import { useDataProvider, useTranslate } from 'ra-core';

import { PurposeDialog } from '../../components/PurposeDialog.tsx';
import { TroubleAlert } from '../../components/TroubleAlert.tsx';
import { useReveal } from '../../components/use-reveal.ts';
import type { AccessPurposeInput } from '../../generated/graphql.ts';
import type { BackOfficeProvider, RevealResult } from '../../providers/data-provider.ts';

export type RevealedNumbers = Omit<Extract<RevealResult, { __typename: 'ApplicantRevealed' }>, '__typename'>;

interface RevealApplicantButtonProps {
  readonly applicationId: string;
  /** Whether the case is open, so that it can be the purpose. */
  readonly hasCase: boolean;
  readonly onRevealed: (numbers: RevealedNumbers) => void;
}

/** Shows the full numbers under the claim of the case, or for a purpose, which are kept. */
export function RevealApplicantButton({ applicationId, hasCase, onRevealed }: RevealApplicantButtonProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const open = (purpose: AccessPurposeInput | null) =>
    dataProvider.revealApplicant({ applicationId, purpose });
  const leadOn = (answer: RevealResult) => {
    if (answer.__typename !== 'ApplicantRevealed') return answer;
    onRevealed(answer);
    return undefined;
  };
  const { reveal, isPending, trouble, isAsking, stopAsking } = useReveal(open, leadOn);
  return (
    <>
      <Button size="small" variant="outlined" aria-disabled={isPending} onClick={reveal}>
        {translate('case.reveal')}
      </Button>
      <TroubleAlert trouble={trouble} />
      {isAsking && <PurposeDialog hasCase={hasCase} open={open} leadOn={leadOn} onClose={stopAsking} />}
    </>
  );
}
