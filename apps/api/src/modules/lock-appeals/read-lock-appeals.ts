import { asOfficer } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { sees, sightOf } from './lock-appeal-sight.ts';
import {
  countAppealRows,
  findLockAppeal,
  listAppealRows,
  type AppealList,
  type LockAppealRow,
} from './lock-appeals.queries.ts';

export interface FoundAppeals {
  readonly rows: LockAppealRow[];
  readonly totalCount: number;
  readonly now: Date;
}

/** A page of the queue. The reading is recorded, for the list names people. */
export const listLockAppeals: UseCase<Omit<AppealList, 'sight'>, FoundAppeals> = {
  name: 'listLockAppeals',
  permission: 'lock-appeal:list',
  rows: 'ALL',
  async run({ em, now, actor, audit }, part) {
    const officer = asOfficer(actor);
    const list = { ...part, sight: sightOf(officer) };
    const rows = await listAppealRows(em, list);
    audit({
      unitId: list.sight.unitIds[0] ?? NATIONAL_CHAIN,
      action: 'LOCK_APPEALS_LISTED',
      subjectKind: 'OFFICER',
      subjectId: officer.id,
      details: { isOpen: part.isOpen, rows: rows.length },
    });
    return { rows, totalCount: await countAppealRows(em, list), now };
  },
};

/** Opens an appeal with what the holder says. The reading is recorded. */
export const openLockAppeal: UseCase<
  { readonly id: string },
  { readonly row: LockAppealRow; readonly now: Date }
> = {
  name: 'openLockAppeal',
  permission: 'lock-appeal:list',
  rows: 'ALL',
  async run({ em, now, actor, audit }, { id }) {
    const row = isUuid(id) ? await findLockAppeal(em, id) : null;
    if (!row || !sees(asOfficer(actor), row)) throw new NotFound();
    audit({
      unitId: row.unit_id,
      action: 'LOCK_APPEAL_OPENED',
      subjectKind: 'LOCK_APPEAL',
      subjectId: id,
    });
    return { row, now };
  },
};
