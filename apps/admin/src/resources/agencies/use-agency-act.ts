import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';

import { useSubmission } from '../../components/use-submission.ts';

type Refused = NonNullable<ReturnType<Parameters<ReturnType<typeof useSubmission>['submit']>[1]>>;

/**
 * Sends an act about an agency and closes its dialog when it is done. Whatever came out, page and board are read anew:
 * a refusal often means that somebody else was faster.
 */
export function useAgencyAct(onDone: () => void) {
  const queryClient = useQueryClient();
  const notify = useNotify();
  const { submit, ...standing } = useSubmission();

  const act = async <Answer extends { readonly __typename: string }>(
    send: () => Promise<Answer>,
    done: Answer['__typename'],
    notice: (answer: Answer) => string,
  ): Promise<void> => {
    await submit(send, (answer) => {
      if (answer.__typename !== 'ValidationFailed')
        void queryClient.invalidateQueries({ queryKey: ['agencies'] });
      if (answer.__typename !== done) return answer as Answer & Refused;
      notify(notice(answer), { type: 'success' });
      onDone();
      return undefined;
    });
  };
  return { act, ...standing };
}
