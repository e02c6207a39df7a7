import { DomainRefusal, outreachListState } from '@dinhdanh/domain';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findPeople, type PersonRow } from './carried-lists.queries.ts';
import { findListSummary, type ListSummary } from './office-lists.queries.ts';

export interface PrintedList {
  readonly list: ListSummary;
  readonly people: readonly PersonRow[];
  readonly printedBy: string;
  readonly printedAt: Date;
}

/** In danh sách: says what comes onto the paper, and records who printed how many people. Every print is a line. */
export const printList: UseCase<{ readonly id: string }, PrintedList> = {
  name: 'printOutreachList',
  permission: 'outreach-list:print',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, { id }) {
    const list = isUuid(id) ? await findListSummary(em, id) : null;
    if (!list) throw new NotFound();
    if (outreachListState(list, now) !== 'OPEN') throw new DomainRefusal('OUTREACH_LIST_ENDED');
    const people = await findPeople(em, id);
    audit({
      unitId: list.unitId,
      action: 'OUTREACH_LIST_PRINTED',
      subjectKind: 'OUTREACH_LIST',
      subjectId: id,
      details: { count: people.length },
    });
    return { list, people, printedBy: actor.name, printedAt: now };
  },
};
