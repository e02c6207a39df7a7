import { DomainRefusal } from '@dinhdanh/domain';
import type { UseCase } from '../../platform/use-case.ts';
import { findUnbegunUnit } from './watch-terms.queries.ts';

/** Begins a check whose job was lost. One that has begun meanwhile is refused as STATE_CONFLICT. */
export const requeueCheck: UseCase<{ applicationId: string }, void> = {
  name: 'requeueCheck',
  permission: 'application:watch-terms',
  rows: 'ALL',
  async run({ em, audit, enqueue }, { applicationId }) {
    const unitId = await findUnbegunUnit(em, applicationId);
    if (unitId === null) throw new DomainRefusal('STATE_CONFLICT');
    audit({
      unitId,
      action: 'APPLICATION_CHECK_REQUEUED',
      subjectKind: 'APPLICATION',
      subjectId: applicationId,
    });
    enqueue({
      task: 'check-application',
      payload: { applicationId },
      key: `check-application:${applicationId}`,
    });
  },
};
