import { isAgency, isOfficer, type Actor, type AgencyActor } from '../../platform/access/actor.ts';

export function machineOf(actor: Actor): AgencyActor {
  if (!isAgency(actor)) throw new Error('Only a machine of an agency pulls questions.');
  return actor;
}

/** The agency that a clerk answers for. */
export function clerkOf(actor: Actor): { readonly agencyId: string; readonly officerId: string } {
  if (!isOfficer(actor) || actor.agencyId === null)
    throw new Error('Only a clerk of an agency answers in the dashboard.');
  return { agencyId: actor.agencyId, officerId: actor.id };
}
