import { outreachListState } from '@dinhdanh/domain';
import { asOfficer } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findCarriedList, findPeople, type CarriedList, type PersonRow } from './carried-lists.queries.ts';

export interface ReadList {
  readonly list: CarriedList;
  readonly people: readonly PersonRow[];
  readonly now: Date;
}

/**
 * Mang danh sách đi: the people of a list for the phone of whoever carries it. Each reading is recorded with how many
 * people it showed. A list that has ended is not there any more.
 */
export const readCarriedList: UseCase<{ readonly id: string }, ReadList> = {
  name: 'readCarriedList',
  permission: 'outreach-list:carry',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, { id }) {
    const list = isUuid(id) ? await findCarriedList(em, asOfficer(actor), id) : null;
    if (!list || outreachListState(list, now) !== 'OPEN') throw new NotFound();
    const people = await findPeople(em, id);
    audit({
      unitId: list.unitId,
      action: 'OUTREACH_LIST_CARRIED',
      subjectKind: 'OUTREACH_LIST',
      subjectId: id,
      details: { count: people.length },
    });
    return { list, people, now };
  },
};
