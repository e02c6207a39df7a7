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

const RECEIVING = ['INTAKE', 'REVIEWER', 'HEAD_OF_UNIT'] as const;

/**
 * What row-level security does not say: whoever decides for the country is appointed somewhere and handles nothing there.
 */
export const isOwnLetter = (officer: OfficerActor, { unitId, isOfAuthority }: LetterOwner): boolean =>
  (RECEIVING.some((role) => officer.roles.includes(role)) &&
    officer.scope.kind === 'UNITS' &&
    officer.scope.unitIds.includes(unitId)) ||
  (isOfAuthority && isAuthorityHead(officer));

export function officerOf(actor: Actor): OfficerActor {
  if (!isOfficer(actor)) throw new Forbidden();
  return actor;
}
