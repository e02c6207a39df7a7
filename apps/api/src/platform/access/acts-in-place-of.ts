import { NATIONAL_CHAIN } from '../audit/append.ts';
import { isOfficer, type Actor } from './actor.ts';
import { holds, type Permission } from './permissions.ts';

/**
 * Làm thay: the name of the colleague in whose place an officer does something in a unit; null when an own role allows
 * it there, or when it is no officer who does it.
 *
 * Edge: what belongs to no unit is done by the own role wherever that lies.
 */
export function actsInPlaceOf(actor: Actor, permission: Permission, unitId: number): string | null {
  if (!isOfficer(actor)) return null;
  const allowing = actor.assignments.filter(
    ({ role, unitIds }) =>
      holds([role], permission) && (unitId === NATIONAL_CHAIN || unitIds.includes(unitId)),
  );
  if (allowing.some(({ coversFor }) => coversFor === null)) return null;
  return allowing[0]?.coversFor ?? null;
}
