import { asOfficer } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import {
  findFinding,
  listFindings,
  listNotes,
  listOpeningsOf,
  type AccessFindingRow,
  type FindingNoteRow,
  type FoundOpeningRow,
} from './access-findings.queries.ts';

/** Xem các phát hiện bất thường; the reading is recorded. */
export const listAccessFindings: UseCase<
  { isOpen: boolean; offset: number; limit: number },
  AccessFindingRow[]
> = {
  name: 'listAccessFindings',
  permission: 'access-finding:list',
  rows: 'ACTOR',
  async run({ em, actor, audit }, page) {
    const { id: officerId, scope } = asOfficer(actor);
    const rows = await listFindings(em, { ...page, scope, officerId });
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'ACCESS_FINDINGS_LISTED',
      subjectKind: 'OFFICER',
      subjectId: officerId,
      details: { count: rows.length },
    });
    return rows;
  },
};

export interface OpenedFinding {
  readonly finding: AccessFindingRow;
  readonly notes: readonly FindingNoteRow[];
  readonly openings: readonly FoundOpeningRow[];
}

/** Mở phát hiện bất thường, with the officer's openings of that day, which name nobody. */
export const openAccessFinding: UseCase<{ id: string }, OpenedFinding> = {
  name: 'openAccessFinding',
  permission: 'access-finding:list',
  rows: 'ACTOR',
  async run({ em, actor, audit }, { id }) {
    const finding = isUuid(id) ? await findFinding(em, id, asOfficer(actor).id) : null;
    if (!finding) throw new NotFound();
    audit({
      unitId: finding.unitId,
      action: 'ACCESS_FINDING_OPENED',
      subjectKind: 'ACCESS_FINDING',
      subjectId: id,
    });
    return { finding, notes: await listNotes(em, id), openings: await listOpeningsOf(em, finding) };
  },
};
