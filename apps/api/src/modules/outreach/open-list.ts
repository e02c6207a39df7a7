import { outreachListState } from '@dinhdanh/domain';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findPeople, type PersonRow } from './carried-lists.queries.ts';
import {
  countOutcomes,
  findListSummary,
  type ListSummary,
  type OutcomeCount,
} from './office-lists.queries.ts';

export interface OpenedList {
  readonly list: ListSummary;
  readonly people: readonly PersonRow[];
  readonly outcomes: readonly OutcomeCount[];
  readonly now: Date;
}

/**
 * Mở danh sách at the office, with its people. Each reading is recorded. Of a list that has ended only number, counts
 * and outcomes are left to read: what a team no longer may know, the screen does not show either.
 */
export const openList: UseCase<{ readonly id: string }, OpenedList> = {
  name: 'openOutreachList',
  permission: 'outreach-list:list',
  rows: 'ACTOR',
  async run({ em, now, audit }, { id }) {
    const list = isUuid(id) ? await findListSummary(em, id) : null;
    if (!list) throw new NotFound();
    const people = outreachListState(list, now) === 'OPEN' ? await findPeople(em, id) : [];
    audit({
      unitId: list.unitId,
      action: 'OUTREACH_LIST_OPENED',
      subjectKind: 'OUTREACH_LIST',
      subjectId: id,
      details: { count: people.length },
    });
    return { list, people, outcomes: await countOutcomes(em, id), now };
  },
};
