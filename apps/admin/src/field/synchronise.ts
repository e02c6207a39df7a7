import { changeOutbox, nextBatch } from './outbox.ts';
import type { Outbox, OutboxAction, Visit, VisitAnswer } from './outbox.ts';
import type { Office } from './office.ts';

interface SynchroniseOptions {
  readonly office: Pick<Office, 'recordVisits'>;
  readonly getOutbox: () => Outbox;
  /** Done when the change stands on the disk: what is sent is there as sent before it goes out. */
  readonly change: (action: OutboxAction) => Promise<void>;
  readonly onAnswers: (listId: string, answers: readonly VisitAnswer[]) => Promise<void>;
}

/** Sends all that can be sent. Ends with the failure of the line or of the session when there is one. */
export async function synchronise({
  office,
  getOutbox,
  change,
  onAnswers,
}: SynchroniseOptions): Promise<void> {
  const send = async (listId: string, visits: readonly Visit[]): Promise<boolean> => {
    await change({ type: 'SEND', clientIds: visits.map(({ clientId }) => clientId) });
    try {
      const answer = await office.recordVisits(listId, visits);
      if (!('refusal' in answer)) {
        await change({ type: 'ANSWER', answers: answer });
        await onAnswers(listId, answer);
        return visits.every(({ clientId }) => answer.some((one) => one.clientId === clientId));
      }
      if (visits.length === 1) {
        await change({ type: 'REFUSE_ALL', message: answer.refusal });
        return true;
      }
    } catch (error) {
      await change({ type: 'LOSE_ANSWER' });
      throw error;
    }
    // One that the office does not take must not hold the others back.
    await change({ type: 'LOSE_ANSWER' });
    for (const visit of visits) if (!(await send(listId, [visit]))) return false;
    return true;
  };
  for (let batch = nextBatch(getOutbox()); batch; batch = nextBatch(getOutbox()))
    if (!(await send(batch.listId, batch.visits))) return;
}

/** The last state of an outbox whose tab was killed: nobody will read the answers that were on their way. */
export const resumed = (outbox: Outbox): Outbox => changeOutbox(outbox, { type: 'LOSE_ANSWER' });
