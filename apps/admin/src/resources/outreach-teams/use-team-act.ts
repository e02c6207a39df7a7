import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';

import { useSubmission } from '../../components/use-submission.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';

type Answer = Awaited<
  ReturnType<BackOfficeProvider['createOutreachTeam' | 'renameOutreachTeam' | 'endOutreachTeam']>
>;
type MemberAnswer = Awaited<
  ReturnType<BackOfficeProvider['addOutreachTeamMember' | 'endOutreachTeamMember']>
>;

/** What every change of teams does with its answer: says that it is done, reads the teams again, and closes. */
export function useTeamAct(onClose: () => void, doneText = 'outreachTeams.done') {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const { submit, isPending, trouble } = useSubmission();
  const act = (send: () => Promise<Answer | MemberAnswer>) => {
    void submit(send, (answer) => {
      if (answer.__typename !== 'OutreachTeamKept') return answer;
      void queryClient.invalidateQueries({ queryKey: ['outreach-teams'] });
      notify(translate(doneText), { type: 'success' });
      onClose();
      return undefined;
    });
  };
  return { act, isPending, trouble };
}
