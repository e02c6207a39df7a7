import type { Actor } from '../../platform/access/actor.ts';
import type { UseCases } from '../../platform/use-case.ts';
import { clerkOf, machineOf } from './agency-side.ts';
import { readAnswer, type WrittenAnswer } from './read-answer.ts';
import { recordAgencyAnswer, type AnswerReceipt } from './record-agency-answer.ts';

type Answer = WrittenAnswer & { readonly reference: string };

/** Trả lời qua máy: the machine of an agency answers a question that its token allows it to answer. */
export function answerAsMachine(useCases: UseCases, actor: Actor, written: Answer): Promise<AnswerReceipt> {
  const { id: agencyId, keyId } = machineOf(actor);
  return useCases.execute(recordAgencyAnswer('cross-check:answer'), actor, {
    ...readAnswer(written),
    reference: written.reference,
    agencyId,
    channel: 'PULL',
    answeredBy: keyId,
  });
}

/** Trả lời trên màn hình: the clerk of an agency without engineers answers the same question in the dashboard. */
export function answerAsClerk(useCases: UseCases, actor: Actor, written: Answer): Promise<AnswerReceipt> {
  const { agencyId, officerId } = clerkOf(actor);
  return useCases.execute(recordAgencyAnswer('cross-check:answer'), actor, {
    ...readAnswer(written),
    reference: written.reference,
    agencyId,
    channel: 'CLERK',
    answeredBy: officerId,
  });
}
