import { useState } from 'react';

import type { AccessPurposeInput } from '../generated/graphql.ts';
import { hasFailureCode } from '../providers/request-failure.ts';
import { useSubmission } from './use-submission.ts';

interface Refused {
  readonly message: string;
}

/**
 * Opens what is masked: at once where the claim or a purpose that holds lets it, and otherwise by asking for the purpose.
 * `leadOn` gives the answer back when it is a refusal.
 */
export function useReveal<Answer extends object>(
  open: (purpose: AccessPurposeInput | null) => Promise<Answer>,
  leadOn: (answer: Answer) => (Answer & Refused) | undefined,
) {
  const { submit, isPending, trouble } = useSubmission();
  const [isAsking, setAsking] = useState(false);
  const reveal = () => {
    void submit(
      async () => {
        try {
          return await open(null);
        } catch (error) {
          if (!hasFailureCode(error, 'PURPOSE_REQUIRED')) throw error;
          setAsking(true);
          return undefined;
        }
      },
      (answer) => (answer === undefined ? undefined : leadOn(answer)),
    );
  };
  const stopAsking = () => {
    setAsking(false);
  };
  return { reveal, isPending, trouble, isAsking, stopAsking };
}
