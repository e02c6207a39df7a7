import type { OfficerActor, RowScope } from '../../platform/access/actor.ts';
import { servesTheCountry } from '../../platform/access/reach.ts';
import type { UseCase } from '../../platform/use-case.ts';

/** Whoever answers the hotline serves the whole country; an officer at the door or the counter the own units. */
export const assistanceRows = (actor: OfficerActor): UseCase<unknown, unknown>['rows'] =>
  servesTheCountry(actor) ? 'ALL' : 'ACTOR';

export const assistanceScope = (actor: OfficerActor): RowScope =>
  servesTheCountry(actor) ? { kind: 'ALL' } : actor.scope;

/**
 * The unit that helps. The hotline helps for the unit of the account; at the door and at the counter the own unit does,
 * which may help somebody of another one.
 */
export function unitOfVisit(actor: OfficerActor, accountUnitId: number): number {
  const scope = assistanceScope(actor);
  if (scope.kind !== 'UNITS' || scope.unitIds.includes(accountUnitId)) return accountUnitId;
  const [own] = scope.unitIds;
  if (own === undefined) throw new Error('An officer who helps covers no unit.');
  return own;
}
