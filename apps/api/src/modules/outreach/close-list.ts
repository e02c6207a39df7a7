import { DomainRefusal, outreachListState } from '@dinhdanh/domain';
import { asOfficer } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { closeListRow, findListVersionForUpdate } from './closing.queries.ts';
import { getListSummary, type ListSummary } from './office-lists.queries.ts';

/** Đóng danh sách before its days are over: from now on nobody can read it; visits made until now are still taken. */
export const closeList: UseCase<
  { readonly id: string; readonly expectedVersion: number },
  { readonly list: ListSummary; readonly now: Date }
> = {
  name: 'closeOutreachList',
  permission: 'outreach-list:close',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, { id, expectedVersion }) {
    const version = isUuid(id) ? await findListVersionForUpdate(em, id) : null;
    if (version === null) throw new NotFound();
    const list = await getListSummary(em, id);
    if (outreachListState(list, now) !== 'OPEN') throw new DomainRefusal('OUTREACH_LIST_ENDED');
    if (version !== expectedVersion) throw new DomainRefusal('STALE_VERSION', { currentVersion: version });
    await closeListRow(em, id, { at: now, by: asOfficer(actor).id });
    audit({
      unitId: list.unitId,
      action: 'OUTREACH_LIST_CLOSED',
      subjectKind: 'OUTREACH_LIST',
      subjectId: id,
      details: { version: expectedVersion },
    });
    return { list: await getListSummary(em, id), now };
  },
};
