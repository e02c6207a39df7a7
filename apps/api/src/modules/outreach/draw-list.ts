import { checkDrawnPeople, DomainRefusal, hamletOrder, outreachListEnd, routeOrder } from '@dinhdanh/domain';
import { asOfficer } from '../../platform/access/actor.ts';
import { caseCode } from '../../platform/case-code.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { parseFields, readIdempotencyKey } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findCoveredWard } from '../wards/index.ts';
import {
  countDrawable,
  findDrawable,
  findTeamInTurn,
  insertList,
  insertPeople,
  nextListNumber,
} from './drawing.queries.ts';

interface ListOrder {
  readonly idempotencyKey: string;
  readonly unitCode: string;
  readonly teamId: string;
  readonly campaignId: string | null;
  readonly hamlets: readonly string[];
  readonly includesWithoutHamlet: boolean;
  readonly days: number;
}

/**
 * Lập danh sách đến từng nhà: who waits in some hamlets, for one team and for some days. Whoever has activated, whose
 * account is locked, whom a running list of the team names already, or whom the area officer is looking into, is left
 * out.
 */
export const drawList: UseCase<ListOrder, { readonly id: string }> = {
  name: 'drawOutreachList',
  permission: 'outreach-list:draw',
  rows: 'ACTOR',
  idempotencyKey: ({ idempotencyKey }) => readIdempotencyKey(idempotencyKey),
  async run({ em, actor, now, audit }, { unitCode, teamId, campaignId, includesWithoutHamlet, ...order }) {
    const unit = await findCoveredWard(em, actor.scope, unitCode);
    if (!unit || (campaignId !== null && !isUuid(campaignId))) throw new NotFound();
    const { hamlets, days: expiresAt } = parseFields({
      hamlets: () => readHamlets(order.hamlets, includesWithoutHamlet),
      days: () => outreachListEnd(now, order.days),
    });
    const team = isUuid(teamId) ? await findTeamInTurn(em, { teamId, unitId: unit.id }) : null;
    if (!team) throw new DomainRefusal('OUTREACH_TEAM_UNKNOWN');
    const drawing = { unitId: unit.id, campaignId, hamlets, includesWithoutHamlet };
    checkDrawnPeople(await countDrawable(em, drawing, teamId));
    const people = routeOrder(await findDrawable(em, drawing, teamId));
    const id = await insertList(em, {
      ...drawing,
      code: caseCode('DS', now, await nextListNumber(em)),
      teamId,
      people: people.length,
      drawnBy: asOfficer(actor).id,
      drawnAt: now,
      expiresAt,
    });
    await insertPeople(em, { id, unitId: unit.id }, people);
    audit({
      unitId: unit.id,
      action: 'OUTREACH_LIST_DRAWN',
      subjectKind: 'OUTREACH_LIST',
      subjectId: id,
      details: { count: people.length, days: order.days, hamlets: hamlets.length, campaignId },
    });
    return { id };
  },
};

/** The chosen hamlets, each once, in the order to walk. */
export function readHamlets(hamlets: readonly string[], includesWithoutHamlet: boolean): string[] {
  const chosen = [...new Set(hamlets.map((hamlet) => hamlet.normalize('NFC').trim()))].filter(Boolean);
  if (chosen.length === 0 && !includesWithoutHamlet) throw new DomainRefusal('OUTREACH_HAMLETS_REQUIRED');
  return chosen.sort(hamletOrder);
}
