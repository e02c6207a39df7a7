import { useQueryClient } from '@tanstack/react-query';

import { useSubmission } from '../../components/use-submission.ts';

type Refused = NonNullable<ReturnType<Parameters<ReturnType<typeof useSubmission>['submit']>[1]>>;

/**
 * Sends an act about a subscription. Whatever came out, page and board are read anew: a refusal often means that
 * somebody else was faster.
 */
export function useSubscriptionAct() {
  const queryClient = useQueryClient();
  const { submit, ...standing } = useSubmission();
  const act = <Answer extends { readonly __typename: string }, Done extends Answer['__typename']>(
    send: () => Promise<Answer>,
    done: Done,
    onDone: (answer: Extract<Answer, { readonly __typename: Done }>) => void,
  ): Promise<void> =>
    submit(send, (answer) => {
      if (answer.__typename !== 'ValidationFailed')
        void queryClient.invalidateQueries({ queryKey: ['lock-events'] });
      if (answer.__typename !== done) return answer as Answer & Refused;
      onDone(answer as Extract<Answer, { readonly __typename: Done }>);
      return undefined;
    });
  return { act, ...standing };
}
