import { normaliseSecurityAnswer, secretChangedSms, securityAnswerRefusals } from '@dinhdanh/domain';
import { InputRefused } from '../../platform/input-refused.ts';
import { insertSecurityAnswers, withReauthentication, type HolderServices } from '../accounts/index.ts';
import { notifyHolder } from '../notifications/index.ts';
import { deleteSecurityAnswers } from './credentials.queries.ts';
import type { HolderRequest } from './holder-request.ts';

interface ChosenAnswer {
  readonly questionId: string;
  readonly answer: string;
}

/** Đổi câu hỏi bảo mật: both at once, after re-authentication; also for whoever never had any. */
export async function changeSecurityQuestions(
  services: HolderServices,
  request: HolderRequest,
  {
    currentPassword,
    securityAnswers,
  }: { readonly currentPassword: string; readonly securityAnswers: readonly ChosenAnswer[] },
): Promise<{ readonly changedAt: Date }> {
  const refused = securityAnswerRefusals(securityAnswers);
  if (refused.length > 0) throw new InputRefused(refused);
  return withReauthentication(services, request, currentPassword, {
    name: 'changeSecurityQuestions',
    permission: 'credential:change',
    async run(transaction, { account, hasher }) {
      const { em, now, audit } = transaction;
      const answers: { questionId: string; answerHash: string }[] = [];
      for (const { questionId, answer } of securityAnswers)
        answers.push({ questionId, answerHash: await hasher.hash(normaliseSecurityAnswer(answer)) });
      await deleteSecurityAnswers(em, account.id);
      await insertSecurityAnswers(em, account.id, answers);
      audit({
        unitId: account.unitId,
        action: 'SECURITY_QUESTIONS_CHANGED',
        subjectKind: 'ACCOUNT',
        subjectId: account.id,
      });
      notifyHolder(
        transaction,
        { ...account, accountId: account.id },
        {
          template: 'SECURITY_QUESTIONS_CHANGED',
          body: secretChangedSms('SECURITY_QUESTIONS_CHANGED', now),
        },
      );
      return { changedAt: now };
    },
  });
}
