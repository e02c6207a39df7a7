import { DomainRefusal } from '@dinhdanh/domain';
import type { UseCase } from '../../platform/use-case.ts';
import { getRegistrationByBearer } from './find-registration.queries.ts';
import { findAttempt } from './registration.queries.ts';
import { assertPossible, recordAbout, takeStep } from './take-step.ts';

/**
 * Tạo lại hồ sơ: after a return the registration opens again with the same facts, which can be declared
 * anew. The portrait belongs to the returned application, so another one is taken.
 */
export const recreateApplication: UseCase<{ bearerHash: Buffer }, void> = {
  name: 'recreateApplication',
  permission: 'registration:run',
  rows: 'ALL',
  async run(transaction, { bearerHash }) {
    const { em } = transaction;
    const registration = await getRegistrationByBearer(em, bearerHash);
    assertPossible(registration.state, 'RECREATE');
    const { applicationId } = registration;
    const attempt = applicationId ? await findAttempt(em, applicationId) : null;
    if (attempt?.state !== 'RETURNED' || attempt.isFollowed)
      throw new DomainRefusal('APPLICATION_NOT_RETURNED');
    takeStep(transaction, registration, 'RECREATE');
    registration.portraitFileId = null;
    recordAbout(transaction, registration, 'APPLICATION_RECREATED', { applicationId: applicationId ?? null });
  },
};
