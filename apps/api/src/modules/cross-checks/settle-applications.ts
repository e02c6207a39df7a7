import type { Transaction } from '../../platform/use-case.ts';
import { listOpenApplicationsOf } from './question.queries.ts';

/** Has the applications under way that present this paper judged anew: their readiness follows its confirmation. */
export async function settleApplications({ em, enqueue }: Transaction, paperId: string): Promise<void> {
  for (const applicationId of await listOpenApplicationsOf(em, paperId))
    enqueue({ task: 'settle-papers', payload: { applicationId }, key: `settle-papers:${applicationId}` });
}
