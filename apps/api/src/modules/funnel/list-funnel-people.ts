import type { FunnelStage } from '@dinhdanh/domain';
import { isOfficer } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findUnitsOf, listFunnelPeopleRows, type FunnelPersonRow } from './funnel-people.queries.ts';

interface PeopleAsked {
  readonly unitCodes: readonly string[];
  readonly stage: FunnelStage;
  readonly offset: number;
  readonly limit: number;
}

/**
 * Xem danh sách của một bước: who stands behind a number of the funnel. Numbers are masked; the reading is recorded all
 * the same, a line for each unit whose people were shown, for it says of each of them where they stand. Nobody stands at a
 * stage before the approval here: who is not approved yet has no account, and the list of applications shows them.
 */
export const listFunnelPeople: UseCase<
  PeopleAsked,
  { readonly rows: readonly FunnelPersonRow[]; readonly counted: number }
> = {
  name: 'listFunnelPeople',
  permission: 'funnel-person:list',
  rows: 'ACTOR',
  async run({ em, actor, audit }, { unitCodes, ...asked }) {
    if (!isOfficer(actor)) throw new Error('Only an officer looks behind the numbers.');
    const unitIds = await findUnitsOf(em, actor.scope, unitCodes);
    const found = await listFunnelPeopleRows(em, { ...asked, unitIds });
    const shown = new Set(found.rows.map(({ unitId }) => unitId));
    for (const unitId of shown.size > 0 ? shown : [unitIds[0] ?? NATIONAL_CHAIN])
      audit({
        unitId,
        action: 'FUNNEL_PEOPLE_LISTED',
        subjectKind: 'OFFICER',
        subjectId: actor.id,
        details: { stage: asked.stage, count: found.rows.filter((row) => row.unitId === unitId).length },
      });
    return found;
  },
};
