import type { MismatchResolution, WorkingCalendar } from '@dinhdanh/domain';
import { readReasonText } from '../../platform/input-refused.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findCrossCheckFor, type CrossCheckAct } from './find-cross-check.ts';
import { requestCrossCheck } from './request-cross-check.ts';
import { settleApplications } from './settle-applications.ts';

/**
 * Xử lý giấy tờ không khớp: an officer says whose mistake it is. The citizen's, or a scan that nobody can read: it is
 * the citizen's turn. The agency's: the answer is disputed, and the agency is asked again with what the officer wrote.
 */
export const resolveMismatch = (
  calendar: WorkingCalendar,
): UseCase<
  CrossCheckAct & { readonly resolution: MismatchResolution; readonly note: string },
  { crossCheckId: string }
> => ({
  name: 'resolveMismatch',
  permission: 'cross-check:resolve',
  rows: 'ACTOR',
  async run(transaction, { resolution, note, ...act }) {
    const { actor, now, audit } = transaction;
    const { crossCheck, paper } = await findCrossCheckFor(transaction, act, 'RESOLVE');
    const written = readReasonText('note', note);
    audit({
      unitId: crossCheck.unitId,
      action: 'CROSS_CHECK_RESOLVED',
      subjectKind: 'CROSS_CHECK',
      subjectId: crossCheck.id,
      details: { resolution, wasContested: crossCheck.contestedAt != null },
    });
    if (resolution === 'AGENCY_MISTAKE') {
      await requestCrossCheck(transaction, { paper, cause: 'DISPUTED', note: written, calendar });
    } else {
      crossCheck.resolution = resolution;
      crossCheck.resolutionNote = written;
      crossCheck.resolvedBy = actor.id;
      crossCheck.resolvedAt = now;
      crossCheck.contestedAt = null;
      crossCheck.contestNote = null;
    }
    await settleApplications(transaction, paper.id);
    return { crossCheckId: crossCheck.id };
  },
});
