import type { OfficerActor, RowScope } from '../../platform/access/actor.ts';
import { isAuthorityHead, receivingUnitsOf } from '../../platform/access/competence.ts';

/** The head of the identity authority reads the letters of the authority in the whole country. */
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

/**
 * What row-level security does not say: whoever decides for the country is appointed somewhere and handles nothing there.
 */
export const isOwnLetter = (officer: OfficerActor, { unitId, isOfAuthority }: LetterOwner): boolean =>
  receivingUnitsOf(officer).includes(unitId) || (isOfAuthority && isAuthorityHead(officer));
