import type { EntityManager } from '@mikro-orm/postgresql';
import { unitIdsOf, type Actor } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import { findManaged, findWhollyManaged, type KnownOfficer } from './officer-administration.queries.ts';

/** An officer who stands in the administrator's list; anybody else is not there. */
export async function findOfficerInReach(
  em: EntityManager,
  { scope }: Actor,
  officerId: string,
): Promise<KnownOfficer> {
  const officer = isUuid(officerId) ? await findManaged(em, officerId, unitIdsOf(scope) ?? []) : null;
  if (!officer) throw new NotFound();
  return officer;
}

/** An officer whose every role is the administrator's to give: who is appointed elsewhere too is not there. */
export async function findOfficerWhollyInReach(
  em: EntityManager,
  { scope }: Actor,
  officerId: string,
): Promise<KnownOfficer> {
  const officer = isUuid(officerId) ? await findWhollyManaged(em, officerId, unitIdsOf(scope) ?? []) : null;
  if (!officer) throw new NotFound();
  return officer;
}
