import { isOfficer, type Actor, type OfficerActor, type RowScope } from '../../platform/access/actor.ts';
import { Forbidden } from '../../platform/request-errors.ts';

/** The head of the identity authority reads the letters of the authority in the whole country. */
const isAuthorityHead = ({ roles }: Actor): boolean => roles.includes('AUTHORITY_HEAD');

export const letterRows = (actor: OfficerActor): 'ALL' | 'ACTOR' =>
  isAuthorityHead(actor) ? 'ALL' : 'ACTOR';

export const letterScope = (actor: OfficerActor): RowScope =>
  isAuthorityHead(actor) ? { kind: 'ALL' } : actor.scope;

/** Whose a letter is. */
export interface LetterOwner {
  readonly unitId: number;
  /** It bears, or will bear, a number of the identity authority. */
  readonly isOfAuthority: boolean;
}

/** What row-level security does not say of an officer who sees the whole country. */
export const isOwnLetter = (
  { scope, roles }: OfficerActor,
  { unitId, isOfAuthority }: LetterOwner,
): boolean =>
  scope.kind === 'ALL' ||
  (scope.kind === 'UNITS' && scope.unitIds.includes(unitId)) ||
  (isOfAuthority && roles.includes('AUTHORITY_HEAD'));

export function officerOf(actor: Actor): OfficerActor {
  if (!isOfficer(actor)) throw new Forbidden();
  return actor;
}
